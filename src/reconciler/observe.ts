/** The frozen picture of the world that a plan is made from. What can't be read is `{known: false}`, never absent. */
import { type Known, OrcaError, unknown } from '../api/failure.ts';
import type { Observed } from '../api/observed.ts';
import { probeKey } from '../api/probe.ts';
import type { PullRequest } from '../api/pull-request.ts';
import type { Recorded } from '../api/recorded.ts';
import { repositoryKey, transportOf } from '../api/repository.ts';
import { claimsIn } from '../core/adoption/claims.ts';
import {
  neededProbes,
  neededPullRequests,
  neededRepositories,
  promptsNeeded,
  urgentPullRequests,
  watchedPulls,
} from '../core/needs.ts';
import { adoptables } from './adoptables.ts';
import { attempted, inParallel } from './attempt.ts';
import { backoff, type Memory } from './memory.ts';
import type { Ports } from './ports.ts';
import { renderedPrompts } from './prompts.ts';
import type { Asked, Glance, Sight } from './sight.ts';

/** Questions to the world at a time. */
const WIDTH = 8;
/** Milliseconds between two looks at the pull requests of a repository on this machine, where looking is cheap. */
const LOCAL_POLL = 5000;

/** Throws OrcaError when the status branch can't be read; then nothing may be planned. */
export async function observe(
  ports: Ports,
  memory: Memory,
  glance: Glance,
  leaseEpoch?: number,
): Promise<Sight> {
  const questions = new Questions(glance.now, memory.asked);
  const [recorded, desired] = await Promise.all([
    ports.state.load(glance.tips.status),
    readDesired(ports, glance, questions),
  ]);
  const before: Observed = {
    now: glance.now,
    ...(leaseEpoch === undefined ? {} : { leaseEpoch }),
    ...(glance.draining ? { draining: true } : {}),
    desired,
    configTarget: ports.repository.target,
    recorded,
    executor: glance.executor,
    probes: new Map(),
    repositories: new Map(),
    pullRequests: new Map(),
    adoptable: new Map(),
    prompts: new Map(),
    outcomes: memory.outcomes,
  };
  const recreated = await recreatedSince(ports, before);
  const urgent = urgentPullRequests(before);
  const interval = recorded.header.root.forgePollSeconds * 1000;
  const [prompts, probes, repositories, pullRequests] = await Promise.all([
    renderedPrompts(promptsNeeded(before)),
    inParallel(neededProbes(before), WIDTH, async (spec) => {
      const probe = await attempted(() => ports.executor.probe(spec));
      return [probeKey(spec), probe.known ? probe.value : probe] as const;
    }),
    inParallel(neededRepositories(before), WIDTH, async (url) => {
      const listed = await questions.ask(`repository ${url}`, () => ports.repositories.list(url));
      return [repositoryKey(url), listed] as const;
    }),
    inParallel(
      questions.due(neededPullRequests(before), (url) => urgent.has(repositoryKey(url))),
      WIDTH,
      async (url) => {
        const pulls = await questions.ask(
          url,
          () => pullsOf(ports, recorded, url),
          pollInterval(url, interval),
        );
        return [repositoryKey(url), pulls] as const;
      },
    ),
  ]);
  const observed = {
    ...before,
    ...(recreated === undefined ? {} : { recreated }),
    probes: new Map(probes),
    repositories: new Map(repositories),
    pullRequests: new Map(pullRequests),
    prompts,
  };
  return {
    tips: glance.tips,
    observed: await withAdoptables(ports, observed, questions),
    asked: questions.asked,
  };
}

/** With the pull requests too of what may be taken over, which tell what became of it. */
async function withAdoptables(ports: Ports, observed: Observed, questions: Questions): Promise<Observed> {
  const claims = claimsIn(observed);
  if (claims.length === 0) return observed;
  const adoptable = await adoptables(ports, observed.desired, claims);
  const pullRequests = new Map(observed.pullRequests);
  for (const { key, repository, uid } of claims) {
    if (uid !== undefined) continue;
    const asked = repositoryKey(repository);
    if (adoptable.has(key) && !pullRequests.has(asked))
      pullRequests.set(
        asked,
        await questions.ask(repository, () => pullsOf(ports, observed.recorded, repository)),
      );
  }
  return { ...observed, pullRequests, adoptable };
}

function pullsOf({ forge }: Ports, recorded: Recorded, url: string): Promise<readonly PullRequest[]> {
  return forge.list(url, watchedPulls(recorded, url));
}

async function readDesired(
  ports: Ports,
  { tips }: Glance,
  questions: Questions,
): Promise<Observed['desired']> {
  const { config, status } = tips;
  if (!config.known) {
    if (status === undefined) throw new OrcaError(config.failure);
    return config;
  }
  return questions.ask(`config ${config.value}`, () => ports.config.read(config.value));
}

/** What can't be told was not deleted: a config history that is gone stops nothing. */
async function recreatedSince(ports: Ports, { desired, recorded }: Observed): Promise<Observed['recreated']> {
  const since = recorded.header.configCommit;
  if (!desired.known || since === '' || since === desired.value.commit) return undefined;
  const { commit } = desired.value;
  const told = await attempted(() => ports.config.recreated(since, commit));
  if (!told.known) return undefined;
  const found = Object.entries(told.value).filter(([, keys]) => keys.length > 0);
  return found.length === 0 ? undefined : { since, tasks: [], ...Object.fromEntries(found) };
}

function pollInterval(url: string, interval: number): number {
  return transportOf(url) === 'local' ? Math.min(LOCAL_POLL, interval) : interval;
}

/** Puts each question when it is due: always, after an interval, or after a backoff when it failed the last time. */
class Questions {
  readonly asked = new Map<string, Asked>();
  private readonly now: number;
  private readonly before: ReadonlyMap<string, Asked>;

  constructor(now: number, before: ReadonlyMap<string, Asked>) {
    this.now = now;
    this.before = before;
  }

  /** Those that were not answered within their interval, or that are urgent; the others stay remembered. */
  due(names: readonly string[], isUrgent: (name: string) => boolean): readonly string[] {
    return names.filter((name) => {
      const last = this.before.get(name);
      if (last === undefined || last.failure !== undefined || this.now >= last.dueAt || isUrgent(name))
        return true;
      this.asked.set(name, last);
      return false;
    });
  }

  /** The last failure stands for the answer until its backoff is over; an answer is due again after `interval`. */
  async ask<T>(name: string, question: () => Promise<T>, interval?: number): Promise<Known<T>> {
    const last = this.before.get(name);
    if (last?.failure !== undefined && this.now < last.dueAt) {
      this.asked.set(name, last);
      return unknown(last.failure);
    }
    const answer = await attempted(question);
    if (!answer.known) {
      const failures = (last?.failures ?? 0) + 1;
      this.asked.set(name, { dueAt: this.now + backoff(failures), failures, failure: answer.failure });
    } else if (interval !== undefined) this.asked.set(name, { dueAt: this.now + interval, failures: 0 });
    return answer;
  }
}
