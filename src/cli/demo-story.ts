/** What the demo tells while it runs, and what to type when it is over. */
import { keyOf } from '../api/names.ts';
import type { Recorded } from '../api/recorded.ts';
import { plain } from '../api/sanitize.ts';
import type { Executor } from '../reconciler/ports.ts';
import type { Terminal } from './terminal.ts';

/** Tells the verdicts of checks as runs go on: how a failed check comes back to the agent is the point of it. */
export class VerdictTeller {
  private readonly executor: Executor;
  private readonly terminal: Terminal;
  private readonly followed = new Map<string, Promise<void>>();

  constructor(executor: Executor, terminal: Terminal) {
    this.executor = executor;
    this.terminal = terminal;
  }

  look(recorded: Recorded): void {
    for (const run of recorded.runs.values()) {
      const key = keyOf(run.project, run.name);
      if (run.phase !== 'Scheduled' && !this.followed.has(key))
        this.followed.set(key, this.tell(key, run.task));
    }
  }

  async finish(): Promise<void> {
    await Promise.all(this.followed.values());
  }

  private async tell(run: string, task: string): Promise<void> {
    for await (const { event } of this.executor.output(run, { from: 0, follow: true })) {
      if (event.type === 'check') {
        const { passed, name, round } = event.verdict;
        const verdict = passed
          ? this.terminal.paint('green', 'passed')
          : this.terminal.paint('yellow', 'failed');
        const next = passed ? '' : '; its output goes back to the agent';
        this.terminal.out(plainLine(`         ${task}, round ${round}: check "${name}" `) + verdict + next);
      } else if (event.type === 'text')
        this.terminal.out(this.terminal.paint('dim', plainLine(`         ${task}, agent: ${event.text}`)));
    }
  }
}

function plainLine(text: string): string {
  return plain(text).trimEnd() + (text.endsWith(' ') ? ' ' : '');
}

export interface NextSteps {
  /** How to call this program from inside `folder`. */
  readonly orca: string;
  /** The config checkout, as it is reached from here. */
  readonly folder: string;
  /** Number of a pull request to look at. */
  readonly number: number;
}

export function nextSteps({ orca, folder, number }: NextSteps): string {
  const steps: readonly (readonly [command: string, meaning: string])[] = [
    [`cd ${folder}`, 'the config repository: manifests, and the branch orca-status'],
    [`${orca} get tasks`, 'what became of each task'],
    [`${orca} pr show ${number}`, 'a result, with its checks'],
    [`${orca} pr merge ${number}`, 'land it'],
    [`${orca} scale agentpool writers --replicas=3`, 'an edit of a manifest, as a commit'],
    [`${orca} reconcile`, 'the next passes: the merge is recorded, a pod is added'],
    [`${orca} status`, 'counts'],
    ['git log --oneline orca-status', 'every decision, one commit each'],
  ];
  const width = Math.max(...steps.map(([command]) => command.length));
  return steps.map(([command, meaning]) => `  ${command.padEnd(width)}   # ${meaning}`).join('\n');
}
