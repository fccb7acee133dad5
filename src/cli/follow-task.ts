/** Prints the events of a task's runs as they come, one run after the other, and knows when the task is over. */
import { type Key, keyOf } from '../api/names.ts';
import type { Recorded, TaskRecord } from '../api/recorded.ts';
import type { Executor } from '../reconciler/ports.ts';
import { eventLines } from './event-lines.ts';
import { explanations } from './explanation.ts';
import type { Terminal } from './terminal.ts';

export class RunFollower {
  /** As it was seen last. */
  record: TaskRecord | undefined;
  private readonly task: Key;
  private readonly executor: Executor;
  private readonly terminal: Terminal;
  private run: string | undefined;
  private told: string | undefined;
  private printing: Promise<void> = Promise.resolve();

  constructor(task: Key, executor: Executor, terminal: Terminal) {
    this.task = task;
    this.executor = executor;
    this.terminal = terminal;
  }

  /** Takes up what is recorded now; true when the task is over. */
  look(recorded: Recorded): boolean {
    const record = recorded.tasks.get(this.task);
    if (record === undefined) return this.record !== undefined;
    this.record = record;
    if (record.phase === 'Pending') this.tellWait(recorded, record);
    const run = record.run === undefined ? undefined : recorded.runs.get(keyOf(record.project, record.run));
    if (run !== undefined && run.phase !== 'Scheduled' && run.name !== this.run) {
      this.run = run.name;
      this.printing = this.printing.then(() => this.print(keyOf(run.project, run.name)));
    }
    return record.finishedAt !== undefined;
  }

  /** Resolves when everything that was said is printed. */
  finish(): Promise<void> {
    return this.printing;
  }

  private tellWait(recorded: Recorded, record: TaskRecord): void {
    const { state, details } = explanations(recorded, Date.now())(record);
    if (record.reason === 'Progressing' || state === this.told) return;
    this.told = state;
    this.terminal.err([state, ...details.map((line) => `  ${line}`)].join('\n'));
  }

  private async print(run: Key): Promise<void> {
    for await (const event of this.executor.output(run, { from: 0, follow: true }))
      for (const line of eventLines(event, this.terminal)) this.terminal.out(line);
  }
}
