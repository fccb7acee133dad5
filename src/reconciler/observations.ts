/** observed.json: what a plan was made from and Git does not hold, written and read back. With both commits it repeats the plan. */
import type { Known } from '../api/failure.ts';
import { known } from '../api/failure.ts';
import type {
  Adoptable,
  Observed,
  ObservedExecutor,
  ObservedRepository,
  ObservedRun,
  Probe,
  StageState,
} from '../api/observed.ts';
import type { EffectCall, EffectOutcome } from '../api/plan.ts';
import type { PullRequest } from '../api/pull-request.ts';
import { isRunActive, type Recorded } from '../api/recorded.ts';
import { repositoryKey } from '../api/repository.ts';
import type { AgentOutcome, PublishOutcome } from '../api/run-contract.ts';
import {
  type Decode,
  knownOf,
  listOf,
  mapOf,
  numberAt,
  objectOf,
  oneOf,
  optional,
  plainOf,
  textAt,
  trueAt,
} from './decoding.ts';

type OutcomeOf = Observed['outcomes'][number];

/** Fields of Observed that are neither of the two commits; each is written, and read back by its decoder. */
type Observations = Omit<Observed, 'recorded' | 'desired'>;

/**
 * A JSON value; maps become objects by key. What is recorded already is left out: briefs, and the outcomes of runs that
 * have ended, of which a plan only asks whether anything of them still runs.
 */
export function observations(observed: Observed): unknown {
  const { recorded, desired, ...rest } = observed;
  const { executor, outcomes, pullRequests } = rest;
  const lean: Observations = {
    ...rest,
    pullRequests: withoutTaken(pullRequests, recorded),
    executor: executor.known ? known(withoutOldOutcomes(executor.value, recorded)) : executor,
    outcomes: outcomes.map(({ effect, outcome }) => ({ effect: withoutBrief(effect), outcome })),
  };
  return jsonOf({ ...lean, desired: desired.known ? known(desired.value.commit) : desired });
}

/** The config commit of a pass, or why it could not be read. */
export function configCommitIn(observation: unknown): Known<string> {
  return readConfig(observation, 'observed.json').desired;
}

/** What `observations` was told, as far as a plan asks for it; throws StatusUnreadable for what it has not written. */
export function observedFrom(
  observation: unknown,
  commits: Pick<Observed, 'recorded' | 'desired'>,
): Observed {
  return { ...readObservations(observation, 'observed.json'), ...commits };
}

const readConfig = objectOf<{ readonly desired: Known<string> }>({ desired: knownOf(textAt) });

/** Absent in what was recorded before there was anything to take over. */
const readAdoptable = mapOf(
  knownOf(plainOf<Adoptable>('uid', 'run', 'generation', 'attempt', 'repository', 'branch', 'headCommit')),
);

/** Absent in what was recorded before there were templates. */
const readPrompts = mapOf(knownOf(textAt));

const readProgram = knownOf(textAt);
const readMark = objectOf<Pick<Probe, 'isSubscription'>>({ isSubscription: optional(trueAt) });

const readProbe: Decode<Probe> = (value, place) => ({
  ...readProgram(value, place),
  ...readMark(value, place),
});

const readObservations = objectOf<Observations>({
  now: numberAt,
  leaseEpoch: optional(numberAt),
  draining: optional(trueAt),
  configTarget: objectOf<Observed['configTarget']>({ url: textAt, branch: textAt }),
  executor: knownOf(
    objectOf<ObservedExecutor>({
      host: textAt,
      isolation: oneOf(['confined', 'unconfined']),
      runs: mapOf(
        objectOf<ObservedRun>({
          run: textAt,
          agent: stage(plainOf<AgentOutcome>('startedAt', 'finishedAt', 'rounds', 'checks', 'usage')),
          publish: stage(plainOf<PublishOutcome>('finishedAt')),
        }),
      ),
    }),
  ),
  probes: mapOf(readProbe),
  repositories: mapOf(
    knownOf(
      objectOf<ObservedRepository>({
        defaultBranch: textAt,
        branches: mapOf(textAt),
        kept: optional(mapOf(textAt)),
      }),
    ),
  ),
  pullRequests: mapOf(
    knownOf(listOf(plainOf<PullRequest>('number', 'url', 'headBranch', 'headCommit', 'baseBranch', 'state'))),
  ),
  adoptable: (value, place) => readAdoptable(value ?? {}, place),
  prompts: (value, place) => readPrompts(value ?? {}, place),
  recreated: optional(plainOf<NonNullable<Observed['recreated']>>('since', 'tasks')),
  outcomes: listOf(
    objectOf<OutcomeOf>({ effect: plainOf<EffectCall>('type'), outcome: plainOf<EffectOutcome>('done') }),
  ),
});

function stage<Outcome>(decode: Decode<Outcome>): Decode<StageState<Outcome> | undefined> {
  const named = objectOf<{ readonly state: StageState<Outcome>['state'] }>({
    state: oneOf(['running', 'exited', 'lost']),
  });
  const running = objectOf<{ readonly startedAt: string }>({ startedAt: textAt });
  const exited = objectOf<{ readonly outcome: Outcome }>({ outcome: decode });
  return optional((value, place): StageState<Outcome> => {
    const { state } = named(value, place);
    if (state === 'running') return { state, ...running(value, place) };
    return state === 'exited' ? { state, ...exited(value, place) } : { state };
  });
}

/** Items that were taken in are recorded, and a plan asks for no more of them. */
function withoutTaken(pulls: Observed['pullRequests'], { tasks }: Recorded): Observed['pullRequests'] {
  const taken = new Map<string, ReadonlySet<string>>();
  for (const { conversation, result } of tasks.values())
    if (conversation !== undefined && result !== undefined)
      taken.set(`${repositoryKey(result.repository)} ${conversation.number}`, new Set(conversation.taken));
  if (taken.size === 0) return pulls;
  const lean = (url: string, pull: PullRequest): PullRequest => {
    const known = taken.get(`${url} ${pull.number}`);
    if (pull.activity === undefined || known === undefined) return pull;
    const feedback = pull.activity.feedback.filter(({ id }) => !known.has(id));
    return { ...pull, activity: { ...pull.activity, feedback } };
  };
  return new Map(
    [...pulls].map(([url, listed]) => [
      url,
      listed.known ? known(listed.value.map((pull) => lean(url, pull))) : listed,
    ]),
  );
}

function withoutOldOutcomes(executor: ObservedExecutor, recorded: Recorded): ObservedExecutor {
  const runs = [...executor.runs].map(([key, seen]) => {
    const run = recorded.runs.get(key);
    return [key, run === undefined || isRunActive(run) ? seen : withoutOutcomes(seen)] as const;
  });
  return { ...executor, runs: new Map(runs) };
}

/** As if it had been lost: all that is asked of an ended run is that nothing of it runs any more. */
function withoutOutcomes({ run, agent, publish }: ObservedRun): ObservedRun {
  return { run, ...(agent && { agent: ended(agent) }), ...(publish && { publish: ended(publish) }) };
}

function ended<Outcome>(stage: StageState<Outcome>): StageState<Outcome> {
  return stage.state === 'exited' ? { state: 'lost' } : stage;
}

function withoutBrief(effect: EffectCall): EffectCall {
  if (!('brief' in effect)) return effect;
  const { brief: _, ...rest } = effect;
  return rest;
}

/** Maps as objects by key. */
function jsonOf(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [key, jsonOf(item)]));
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, jsonOf(item)]));
}
