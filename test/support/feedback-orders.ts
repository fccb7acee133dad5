/** Random orders of what can happen while people talk about a pull request, and what must be true when all is quiet again. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Effect } from '../../src/api/plan.ts';
import type { Activity, FeedbackItem, Watched } from '../../src/api/pull-request.ts';
import { timestamp } from '../../src/api/time.ts';
import { following, pool, task } from './declarations.ts';
import { commitOf, PlannerWorld } from './planner-world.ts';

const BRANCH = 'orca/app/search';
const POLICY = { maxFeedbackRounds: 100, maxCiRounds: 20, maxMergeRounds: 20 } as const;

type Step =
  | { readonly do: 'say'; readonly item: number }
  | { readonly do: 'edit'; readonly item: number }
  | { readonly do: 'command'; readonly word: 'retry' | 'stop' | 'approve' | 'what' }
  | { readonly do: 'ci'; readonly failed: readonly number[] }
  | { readonly do: 'conflict' }
  | { readonly do: 'declare'; readonly prompt: number }
  | { readonly do: 'list'; readonly how: 'as it is' | 'late' | 'shuffled' | 'doubled' | 'not at all' }
  | { readonly do: 'agentEnds'; readonly how: 'well' | 'empty' | 'badly' | 'lost' }
  | { readonly do: 'publishEnds'; readonly how: 'well' | 'lost' | 'lost pushed' }
  | { readonly do: 'pass' }
  | { readonly do: 'killedPass'; readonly acts: number }
  | { readonly do: 'lateActs' }
  | { readonly do: 'hostLost' }
  | { readonly do: 'advance'; readonly seconds: number };

const index = fc.nat(4);
const say = fc.record({ do: fc.constant('say' as const), item: index });
const edit = fc.record({ do: fc.constant('edit' as const), item: index });
const command = fc.record({
  do: fc.constant('command' as const),
  word: fc.constantFrom('retry', 'stop', 'approve', 'what'),
});
const ci = fc.record({ do: fc.constant('ci' as const), failed: fc.uniqueArray(fc.nat(2), { maxLength: 3 }) });
const conflict = fc.constant({ do: 'conflict' } as const);
const declare = fc.record({ do: fc.constant('declare' as const), prompt: fc.nat(2) });

const others: readonly fc.WeightedArbitrary<Step>[] = [
  { weight: 10, arbitrary: fc.constant({ do: 'pass' } as const) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('list' as const),
      how: fc.constantFrom('as it is', 'late', 'shuffled', 'doubled', 'not at all'),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('agentEnds' as const),
      how: fc.constantFrom('well', 'well', 'empty', 'badly', 'lost'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('publishEnds' as const),
      how: fc.constantFrom('well', 'well', 'lost', 'lost pushed'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('killedPass' as const), acts: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.constant({ do: 'lateActs' } as const) },
  { weight: 1, arbitrary: fc.constant({ do: 'hostLost' } as const) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('advance' as const), seconds: fc.constantFrom(1, 60, 600) }),
  },
];

/** What may happen in a story besides all that can go wrong in each. */
export const FEEDBACK_STORIES: Readonly<Record<string, readonly fc.Arbitrary<Step>[]>> = {
  comments: [say, edit],
  'failing CI': [ci],
  'comments and commands': [say, command],
  'comments and a conflict': [say, conflict],
  'a new generation meanwhile': [say, declare],
  'everything at once': [say, edit, command, ci, conflict, declare],
};

export function checkFeedbackOrders(story: readonly fc.Arbitrary<Step>[], numRuns: number): void {
  const step = fc.oneof(
    ...others,
    ...story.map((arbitrary) => ({ weight: Math.ceil(10 / story.length), arbitrary })),
  );
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 45 }), fc.boolean(), (steps, isForgetful) => {
      const talk = new Talk(isForgetful);
      for (const each of steps) talk.take(each);
      talk.quieten();
      talk.check();
    }),
    { numRuns },
  );
}

const TYPES = ['comment', 'thread', 'review'] as const;

/** One task in review, and what is said on its pull request. */
class Talk {
  readonly world: TalkWorld;
  /** The items that were said, for the agent or as commands. */
  readonly said = new Map<string, string>();
  commands = 0;

  constructor(isForgetful: boolean) {
    const world = new TalkWorld();
    this.world = world;
    world.isForgetful = isForgetful;
    world.declare(declared(0));
    world.land('search');
    world.stands('search', {});
  }

  take(step: Step): void {
    const { world } = this;
    switch (step.do) {
      case 'say': {
        const type = TYPES[step.item % TYPES.length] ?? 'comment';
        const id = `${type}-${step.item}`;
        if (!this.said.has(id)) world.say('search', { id, type, text: `Change ${step.item}` });
        this.said.set(id, 'asks');
        return;
      }
      case 'edit':
        world.edit((item) =>
          item.id.endsWith(`-${step.item}`) && item.type !== 'check' ? { ...item, text: 'Edited' } : item,
        );
        return;
      case 'command': {
        this.commands += 1;
        const id = `comment-10${this.commands}`;
        this.said.set(id, step.word);
        world.say('search', { id, text: `/orca ${step.word}` });
        return;
      }
      case 'ci':
        world.failCi(step.failed);
        return;
      case 'conflict':
        world.branches.set('main', commitOf(`main ${world.history.length} ${world.now}`));
        world.stands('search', { isMergeable: false });
        return;
      case 'declare':
        world.declare(declared(step.prompt));
        return;
      case 'list':
        world.list(step.how);
        return;
      case 'agentEnds':
        world.endAgent(step.how);
        return;
      case 'publishEnds':
        world.endPublish(step.how);
        return;
      case 'pass':
        world.planned = world.pass().effects;
        return;
      case 'killedPass':
        world.planned = world.pass({ acts: step.acts }).effects;
        return;
      case 'lateActs':
        world.actLate();
        return;
      case 'hostLost':
        world.runs.clear();
        return;
      case 'advance':
        world.advance(step.seconds);
    }
  }

  /** Everybody falls silent, all that runs ends well, and nobody is in the way any more. */
  quieten(): void {
    const { world } = this;
    world.list('as it is');
    if ([...this.said.values()].includes('stop')) this.take({ do: 'command', word: 'retry' });
    world.stands('search', { ci: 'passed', isMergeable: true });
    for (let turn = 0; turn < 40; turn += 1) {
      world.pass();
      const { phase } = world.task('search');
      if ((phase === 'Failed' || phase === 'Cancelled') && turn % 5 === 0)
        this.take({ do: 'command', word: 'retry' });
      world.endAgent('well');
      world.endPublish('well');
      world.advance(61);
    }
    world.settle();
  }

  check(): void {
    const { world } = this;
    const { phase, conversation, pullRequest } = world.task('search');
    expect([phase, pullRequest?.number]).toEqual(['InReview', 1]);
    expect(world.pulls).toHaveLength(1);
    expect(conversation?.waiting).toBeUndefined();
    expect(conversation?.answers).toBeUndefined();
    const runs = [...world.recorded.runs.values()];
    for (const [id, what] of this.said) {
      expect([id, world.answers.get(id)?.size], 'one answer').toEqual([id, 1]);
      if (what !== 'asks') continue;
      const met = runs.filter(
        ({ phase: end, asks }) => end === 'Succeeded' && asks?.some((item) => item.id === id),
      );
      expect(met.length, `${id} is taken up once`).toBeLessThanOrEqual(1);
    }
    for (const [id, texts] of world.answers) expect([id, texts.size]).toEqual([id, 1]);
  }
}

function declared(prompt: number) {
  return {
    root: { historyLimit: 1000 },
    projects: [following(POLICY)],
    pools: [pool('team')],
    tasks: [task('search', { prompt: `Do it ${prompt}` })],
  };
}

class TalkWorld extends PlannerWorld {
  planned: readonly Effect[] = [];
  failures = 0;
  listing: 'as it is' | 'late' | 'shuffled' | 'doubled' = 'as it is';
  earlier: Activity | undefined;
  /** Each pass is made by a process of its own, which is told only what is not recorded yet. */
  isForgetful = false;
  private readonly versions = new Map<string, string>();

  list(how: Extract<Step, { do: 'list' }>['how']): void {
    this.forgeFailure =
      how === 'not at all' ? { kind: 'later', reason: 'ForgeUnavailable', message: 'no answer' } : undefined;
    if (how !== 'not at all') this.listing = how;
    this.earlier = this.activities.get(BRANCH);
  }

  protected override activityOf(branch: string, recorded: Watched): Activity | undefined {
    const listed = this.listed(branch, recorded);
    if (listed === undefined || !this.isForgetful) return listed;
    const seenAt = this.versionOf(listed);
    const isRecorded =
      recorded.seenAt === seenAt &&
      recorded.headCommit === this.branches.get(branch) &&
      recorded.ci === listed.ci &&
      recorded.isMergeable === listed.isMergeable;
    return isRecorded ? undefined : { ...listed, seenAt };
  }

  /** What CI says and whether it can be merged leave no trace in the time of the last change. */
  private versionOf({ feedback, approvals, objections }: Activity): string {
    const talk = JSON.stringify([feedback.filter(({ type }) => type !== 'check'), approvals, objections]);
    const version = this.versions.get(talk) ?? timestamp(1000 * this.versions.size);
    this.versions.set(talk, version);
    return version;
  }

  private listed(branch: string, recorded: Watched): Activity | undefined {
    const now = super.activityOf(branch, recorded);
    if (now === undefined || this.listing === 'as it is') return now;
    if (this.listing === 'late') return this.earlier;
    const feedback =
      this.listing === 'shuffled' ? [...now.feedback].reverse() : [...now.feedback, ...now.feedback];
    return { ...now, feedback };
  }

  edit(change: (item: FeedbackItem) => FeedbackItem): void {
    const { feedback = [] } = this.activities.get(BRANCH) ?? {};
    this.stands('search', { feedback: feedback.map(change) });
  }

  /** Of the head as it is now; what had failed on heads before is not listed any more. */
  failCi(failed: readonly number[]): void {
    const { feedback = [] } = this.activities.get(BRANCH) ?? {};
    this.failures += 1;
    const checks = failed.map(
      (check): FeedbackItem => ({
        id: `check-${this.branches.get(BRANCH)}-${check}-${this.failures}`,
        type: 'check',
        author: `check ${check}`,
        at: timestamp(this.now),
        text: 'log',
        url: 'https://ci.example.com',
      }),
    );
    const people = feedback.filter(({ type }) => type !== 'check');
    this.stands('search', {
      ci: failed.length === 0 ? 'passed' : 'failed',
      feedback: [...people, ...checks],
    });
  }

  endAgent(how: Extract<Step, { do: 'agentEnds' }>['how']): void {
    const run = this.atWork('agent');
    if (run === undefined) return;
    if (how === 'lost') this.runs.set(run, { run, agent: { state: 'lost' } });
    else if (how === 'badly')
      this.agentEnds('search', {
        failure: { kind: 'later', reason: 'ChecksFailed', message: 'a check failed' },
      });
    else this.agentEnds('search', how === 'empty' ? { changedFiles: 0 } : {});
  }

  endPublish(how: Extract<Step, { do: 'publishEnds' }>['how']): void {
    if (this.atWork('publish') === undefined) return;
    if (how === 'well') this.publishEnds('search');
    else this.publishDies('search', how === 'lost pushed');
  }

  /** The run that the task names, where this stage of it is at work. */
  private atWork(stage: 'agent' | 'publish'): string | undefined {
    const key = `app/${this.task('search').run}`;
    return this.runs.get(key)?.[stage]?.state === 'running' ? key : undefined;
  }

  /** Somebody who has lost the lease meanwhile still says what he had planned to say. */
  actLate(): void {
    for (const effect of this.planned)
      if (effect.type === 'answerFeedback')
        for (const { to, text } of effect.answers)
          this.answers.set(to, new Set([...(this.answers.get(to) ?? []), text]));
  }
}
