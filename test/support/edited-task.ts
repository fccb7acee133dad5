/** One task brought into each phase there is, and what is seen of it after an edit. */
import { known, unknown } from '../../src/api/failure.ts';
import { type Declared, pool, project, task } from './declarations.ts';
import { CONFIG_URL, type PlannerWorld, type Repository, worldWith } from './planner-world.ts';

/** What an edit says otherwise: of the one task, or of everything around it. */
export interface Edit extends Declared {
  /** A commit before this one had deleted the task. */
  readonly recreated?: true;
  readonly spec?: Parameters<typeof task>[1];
  readonly place?: Parameters<typeof task>[2];
}

/** How a task comes into each phase, in a world where it is declared and nothing has happened yet. */
const WAYS = {
  Pending: (world: PlannerWorld) => {
    world.probe = () => unknown({ kind: 'later', reason: 'ProbeUnknown', message: 'no answer yet' });
    world.settle();
  },
  RetryBackoff: (world: PlannerWorld) => {
    world.settle();
    world.agentEnds('search', { failure: { kind: 'later', reason: 'AgentFailed', message: 'exit 7' } });
    world.settle();
  },
  Scheduled: (world: PlannerWorld) => {
    world.pass({ killed: true });
  },
  Running: (world: PlannerWorld) => {
    world.settle();
  },
  Publishing: (world: PlannerWorld) => {
    world.settle();
    world.agentEnds('search');
    world.settle();
  },
  Landing: (world: PlannerWorld) => {
    WAYS.Publishing(world);
    world.publishEnds('search');
    world.pass({ killed: true });
  },
  InReview: (world: PlannerWorld) => {
    world.land('search');
  },
  Merged: (world: PlannerWorld) => {
    world.land('search');
    world.merge('search');
    world.settle();
  },
  Completed: (world: PlannerWorld) => {
    WAYS.Publishing(world);
  },
  Failed: (world: PlannerWorld) => {
    world.settle();
    world.agentEnds('search', { failure: { kind: 'never', reason: 'PrepareFailed', message: 'no base' } });
    world.settle();
  },
  Cancelled: (world: PlannerWorld) => {
    world.land('search');
    world.closePull('search');
    world.settle();
  },
} as const;

export type Phase = keyof typeof WAYS;
export const PHASES = Object.keys(WAYS) as readonly Phase[];

/** Task `search` of project `app`, the one task of a pool with one pod, in a phase. */
export class EditedTask {
  readonly world: PlannerWorld;
  readonly #spec: Edit['spec'];
  #doneBefore = 0;
  #edits = 0;

  constructor(phase: Phase) {
    this.#spec = phase === 'Completed' ? { landing: 'none' } : {};
    this.world = worldWith(this.#declared({}));
    WAYS[phase](this.world);
    this.#doneBefore = this.world.done.length;
  }

  /** A new config commit, without anybody looking yet. */
  commit({ spec, place, recreated, ...rest }: Edit): void {
    this.#edits += 1;
    if (recreated) this.world.recreated = ['app/search'];
    this.world.declare(this.#declared({ spec, place, ...rest }));
  }

  #declared({ spec, place, ...rest }: Edit): Declared {
    const tasks = [task('search', { ...this.#spec, ...spec }, place)];
    const root = { historyLimit: 10 + this.#edits };
    return { projects: [project()], pools: [pool('team')], tasks, ...rest, root: { ...root, ...rest.root } };
  }

  /** The edit, and everything that follows from it while the agents go on with what they do. */
  edit(edit: Edit): void {
    this.commit(edit);
    this.settle();
  }

  /** A push that has begun is let end, whatever is wanted by then. */
  settle(): void {
    this.world.settle();
    const { stopReason, phase } = this.#activeRun() ?? {};
    if (phase !== 'Publishing' || stopReason === undefined) return;
    this.world.publishesEnd();
    this.world.settle();
  }

  #activeRun() {
    const { runs } = this.world.recorded;
    return [...runs.values()].find(({ finishedAt }) => finishedAt === undefined);
  }

  /** The agent ends well, its result is pushed, and all that follows. */
  finish(): void {
    this.world.probe = () => known('ready');
    this.world.advance(60);
    this.world.settle();
    if (this.#activeRun()?.phase === 'Running') this.world.agentEnds('search');
    this.world.settle();
    this.world.publishesEnd();
    this.world.settle();
  }

  /** Record and world in one line, without what there is nothing of; `did` since the edit. */
  seen(): string {
    const { tasks, runs } = this.world.recorded;
    const task = tasks.get('app/search');
    const parts = {
      runs: [...runs.values()].map(({ phase, reason }) => (phase === reason ? phase : `${phase}/${reason}`)),
      executor: [...this.world.runs.values()].map(({ agent }) => agent?.state ?? 'nothing'),
      branch: this.#inRepositories(({ branches }) => [...branches.keys()].filter((name) => name !== 'main')),
      pull: this.#inRepositories(({ pulls }) => pulls.map(({ state }) => state)),
      did: this.world.done.slice(this.#doneBefore).map((effect) => effect.split(' ')[0]),
    };
    const told = Object.entries(parts)
      .filter(([, part]) => part.length > 0)
      .map(([name, part]) => `${name}: ${part.join(', ')}`);
    return [task === undefined ? 'gone' : `${task.phase}/${task.reason} g${task.generation}`, ...told].join(
      ' | ',
    );
  }

  #inRepositories(list: (repository: Repository) => readonly string[]): readonly string[] {
    return [...this.world.repositories].flatMap(([url, repository]) =>
      list(repository).map((name) => (url === CONFIG_URL ? name : `${name} in ${url}`)),
    );
  }
}
