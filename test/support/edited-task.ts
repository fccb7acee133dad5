/** One task brought into each phase there is, and what is seen of it after an edit. */
import { known, unknown } from '../../src/api/failure.ts';
import { type Declared, node, pool, project, task, workflowTask } from './declarations.ts';
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

/** The nodes of the task that runs a workflow: two side by side, and one on both. */
export const NODES = [node('a'), node('b'), node('c', { dependsOn: ['a', 'b'] })];

/** The task that stands for a node of `search` now. */
export function nodeOf(world: PlannerWorld, path: string): string {
  const { generation } = world.task('search');
  const found = [...world.recorded.tasks.values()].find(
    (each) => each.node?.path === path && each.node.generation === generation,
  );
  if (found === undefined) throw new Error(`no node ${path}`);
  return found.name;
}

/** The same for a task that runs a workflow. */
const WORKFLOW_WAYS = {
  Pending: (world: PlannerWorld) => {
    world.unreachable.add(CONFIG_URL);
    world.settle();
    world.unreachable.delete(CONFIG_URL);
  },
  NodesScheduled: (world: PlannerWorld) => {
    world.pass({ killed: true });
  },
  NodesRunning: (world: PlannerWorld) => {
    world.settle();
  },
  HalfDone: (world: PlannerWorld) => {
    world.settle();
    world.land(nodeOf(world, 'a'));
  },
  LastNode: (world: PlannerWorld) => {
    WORKFLOW_WAYS.HalfDone(world);
    world.land(nodeOf(world, 'b'));
  },
  Joining: (world: PlannerWorld) => {
    WORKFLOW_WAYS.LastNode(world);
    world.land(nodeOf(world, 'c'));
  },
  Publishing: (world: PlannerWorld) => {
    WORKFLOW_WAYS.Joining(world);
    world.agentEnds('search');
    world.settle();
  },
  Landing: (world: PlannerWorld) => {
    WORKFLOW_WAYS.Publishing(world);
    world.publishEnds('search');
    world.pass({ killed: true });
  },
  InReview: (world: PlannerWorld) => {
    WORKFLOW_WAYS.Joining(world);
    world.land('search');
  },
  Merged: (world: PlannerWorld) => {
    WORKFLOW_WAYS.InReview(world);
    world.merge('search');
    world.settle();
  },
  Completed: (world: PlannerWorld) => {
    WORKFLOW_WAYS.Joining(world);
  },
  Failed: (world: PlannerWorld) => {
    WORKFLOW_WAYS.HalfDone(world);
    const failure = { kind: 'never', reason: 'PrepareFailed', message: 'no base' } as const;
    world.agentEnds(nodeOf(world, 'b'), { failure });
    world.settle();
  },
  Cancelled: (world: PlannerWorld) => {
    WORKFLOW_WAYS.InReview(world);
    world.closePull('search');
    world.settle();
  },
} as const;

export type WorkflowPhase = keyof typeof WORKFLOW_WAYS;
export const WORKFLOW_PHASES = Object.keys(WORKFLOW_WAYS) as readonly WorkflowPhase[];

type Way = (world: PlannerWorld) => void;
type Make = (spec: Edit['spec'], place: Edit['place']) => ReturnType<typeof task>;

function landingIn(phase: string): Edit['spec'] {
  return phase === 'Completed' ? { landing: 'none' } : {};
}

/** Task `search` of project `app`, the one task of a pool, in a phase; `pods` is how many pods there are. */
export class EditedTask {
  readonly world: PlannerWorld;
  readonly #make: Make;
  readonly #pods: number;
  #doneBefore = 0;
  #edits = 0;

  private constructor(way: Way, pods: number, make: Make) {
    this.#make = make;
    this.#pods = pods;
    this.world = worldWith(this.#declared({}));
    way(this.world);
    this.#doneBefore = this.world.done.length;
  }

  static in(phase: Phase): EditedTask {
    const own = landingIn(phase);
    return new EditedTask(WAYS[phase], 1, (spec, place) => task('search', { ...own, ...spec }, place));
  }

  /** The task runs a workflow, and there is a pod for each of its nodes. */
  static withWorkflow(phase: WorkflowPhase): EditedTask {
    const own = landingIn(phase);
    return new EditedTask(WORKFLOW_WAYS[phase], NODES.length, (spec, place) =>
      workflowTask('search', NODES, { ...own, ...spec }, place),
    );
  }

  /** A new config commit, without anybody looking yet. */
  commit({ spec, place, recreated, ...rest }: Edit): void {
    this.#edits += 1;
    if (recreated) this.world.recreated = { tasks: ['app/search'] };
    this.world.declare(this.#declared({ spec, place, ...rest }));
  }

  #declared({ spec, place, ...rest }: Edit): Declared {
    const tasks = [this.#make(spec, place)];
    const root = { historyLimit: 10 + this.#edits };
    const pools = [pool('team', { replicas: this.#pods })];
    return { projects: [project()], pools, tasks, ...rest, root: { ...root, ...rest.root } };
  }

  /** The task as its manifest says at first. */
  declaredTasks(): NonNullable<Declared['tasks']> {
    return this.#declared({}).tasks ?? [];
  }

  /** The edit, and everything that follows from it while the agents go on with what they do. */
  edit(edit: Edit): void {
    this.commit(edit);
    this.settle();
  }

  /** The edit by a process that dies after so many acts of each of its first passes. */
  editDying(edit: Edit, acts: readonly number[]): void {
    this.commit(edit);
    for (const count of acts) this.world.pass({ acts: count });
    this.settle();
  }

  /** A push that has begun is let end, whatever is wanted by then. */
  settle(): void {
    this.world.settle();
    const isEnding = this.#activeRuns().some(
      ({ stopReason, phase }) => phase === 'Publishing' && stopReason !== undefined,
    );
    if (!isEnding) return;
    this.world.publishesEnd();
    this.world.settle();
  }

  #activeRuns() {
    const { runs } = this.world.recorded;
    return [...runs.values()].filter(({ finishedAt }) => finishedAt === undefined);
  }

  /** The agent ends well, its result is pushed, and all that follows. */
  finish(): void {
    this.world.probe = () => known('ready');
    this.world.advance(60);
    this.world.settle();
    // A workflow has nodes behind nodes, and a join.
    for (let turn = 0; turn <= NODES.length; turn += 1) {
      for (const { phase, task: of } of this.#activeRuns()) if (phase === 'Running') this.world.agentEnds(of);
      this.world.settle();
      this.world.publishesEnd();
      this.world.settle();
    }
  }

  /** Record and world in one line, without what there is nothing of; `did` since the edit. */
  seen(): string {
    const { tasks, runs } = this.world.recorded;
    const task = tasks.get('app/search');
    const nodes = [...tasks.values()].flatMap(({ node: of, phase, reason }) =>
      of === undefined ? [] : [`${of.path} ${phase === reason ? phase : `${phase}/${reason}`}`],
    );
    const parts = {
      nodes,
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
      list(repository)
        .map((name) => name.replace(/-[0-9a-f]{8}$/, ''))
        .map((name) => (url === CONFIG_URL ? name : `${name} in ${url}`)),
    );
  }
}
