/** What a series of passes came to: problems as they appear, and one summary at the end. */
import { keyOf } from '../api/names.ts';
import type { Recorded, TaskRecord } from '../api/recorded.ts';
import { plain } from '../api/sanitize.ts';
import type { Pass } from '../reconciler/reconcile.ts';
import type { Terminal } from './terminal.ts';

/** Tells problems and notices when they are new; remembers where things stood at the first pass and the last. */
export class Outcome {
  private readonly terminal: Terminal;
  private told = new Set<string>();
  private failedBefore: ReadonlySet<string> | undefined;
  last: Recorded | undefined;

  /** `before`: what was recorded before the first pass. */
  constructor(terminal: Terminal, before: Recorded) {
    this.terminal = terminal;
    this.failedBefore = new Set(failedTasks(before).map(keyOfTask));
  }

  /** To be called after each pass. */
  readonly onPass = (pass: Pass): void => {
    const { recorded } = pass.memory;
    this.last = recorded;
    const { problems, notices } = recorded.header;
    const lines = [...problems, ...notices.map(({ reason, message }) => `${reason}: ${message}`)];
    for (const line of lines) {
      if (this.told.has(line)) continue;
      this.terminal.err(plain(this.terminal.paint('yellow', line)));
    }
    this.told = new Set(lines);
  };

  get hasProblems(): boolean {
    return (this.last?.header.problems.length ?? 0) > 0;
  }

  /** Tasks that failed while these passes were made. */
  get newlyFailed(): readonly TaskRecord[] {
    return this.last === undefined
      ? []
      : failedTasks(this.last).filter((task) => this.failedBefore?.has(keyOfTask(task)) !== true);
  }

  /** What the next one, here or elsewhere, goes on with. */
  handover(): string {
    const tasks = [...(this.last?.tasks.values() ?? [])];
    const interrupted = tasks.filter(({ phase, reason }) => phase === 'Pending' && reason === 'Interrupted');
    const names = interrupted.slice(0, 10).map(({ name }) => name);
    const more = interrupted.length > names.length ? ` and ${interrupted.length - names.length} more` : '';
    const what = names.length === 0 ? '' : ` It goes on with ${plain(names.join(', '))}${more}.`;
    return `Handed over: the time is up, and the next \`orca reconcile\` takes over.${what}`;
  }

  summary(): string {
    const tasks = [...(this.last?.tasks.values() ?? [])];
    if (tasks.length === 0) return 'Nothing left to do: no tasks are declared.';
    const counts = new Map<string, number>();
    for (const { phase } of tasks) counts.set(phase, (counts.get(phase) ?? 0) + 1);
    const byPhase = [...counts].map(([phase, count]) => `${count} ${phase}`).join(', ');
    const waiting = tasks.filter(({ phase }) => phase === 'Pending');
    const isOneProject = new Set(tasks.map(({ project }) => project)).size === 1;
    const named = ({ project, name }: TaskRecord) => (isOneProject ? name : `${project}/${name}`);
    return [
      `Nothing left to do: ${tasks.length} ${tasks.length === 1 ? 'task' : 'tasks'}, ${byPhase}.`,
      ...waiting.slice(0, 10).map((task) => plain(`  ${named(task)} waits: ${task.reason}: ${task.message}`)),
      ...(waiting.length > 10 ? [`  and ${waiting.length - 10} more; see \`orca get tasks -A\``] : []),
    ].join('\n');
  }
}

function failedTasks(recorded: Recorded): readonly TaskRecord[] {
  return [...recorded.tasks.values()].filter(({ phase }) => phase === 'Failed');
}

function keyOfTask({ project, name, generation }: TaskRecord): string {
  return `${keyOf(project, name)}@${generation}`;
}
