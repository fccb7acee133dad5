/** A world of plain values that the planner can be run against, pass after pass, with a clock that only tests move. */
import { pullRequestBody } from '../../src/agents/pull-request-body.ts';
import type { Desired } from '../../src/api/desired.ts';
import { type Failure, type Known, known, unknown } from '../../src/api/failure.ts';
import { sha256 } from '../../src/api/hash.ts';

import { branchFor, type Key, keptRefFor } from '../../src/api/names.ts';

import type { Adoptable, Observed, ObservedRepository, ObservedRun, Probe } from '../../src/api/observed.ts';
import type { Effect, EffectOutcome, Plan } from '../../src/api/plan.ts';
import { probeKey } from '../../src/api/probe.ts';
import { type PromptSource, promptKey } from '../../src/api/prompt-key.ts';
import type { Activity, FeedbackItem, PullRequest, Watched } from '../../src/api/pull-request.ts';
import { EMPTY_RECORDED, type Recorded, type RunRecord, type TaskRecord } from '../../src/api/recorded.ts';
import { repositoryKey } from '../../src/api/repository.ts';
import type { AgentOutcome, PublishOutcome } from '../../src/api/run-contract.ts';
import { timestamp } from '../../src/api/time.ts';
import { type RunTrailers, trailersIn } from '../../src/api/trailers.ts';
import { type Claim, claimsIn, ownResult } from '../../src/core/adoption/claims.ts';
import {
  neededProbes,
  neededPullRequests,
  neededRepositories,
  promptsNeeded,
  watchedPulls,
} from '../../src/core/needs.ts';
import { plan } from '../../src/core/plan.ts';
import { isRecognised, trailersOf } from './config-history.ts';
import { type Declared, desiredState } from './declarations.ts';
import { checkInvariants } from './invariants.ts';
import { cutShort } from './memory-ports.ts';

export const CONFIG_URL = '/srv/git/config.git';
export const NOON = Date.parse('2026-01-31T12:00:00.000Z');

/** A commit id that says what it is of. */
export function commitOf(what: string): string {
  return sha256(what).slice(0, 40);
}

const USAGE = { inputTokens: 100, outputTokens: 20, cacheReadTokens: 0, cacheWriteTokens: 0, turns: 2 };

const UNREACHABLE: Failure = { kind: 'later', reason: 'RepositoryUnreachable', message: 'no answer' };

/** A repository on the forge, with its pull requests. */
export interface Repository {
  readonly branches: Map<string, string>;
  readonly pulls: PullRequest[];
  /** Work that is kept of interrupted runs, by its ref. */
  readonly kept: Map<string, string>;
}

export class PlannerWorld {
  now = NOON;
  desired: Known<Desired> = known(desiredState({}));
  recorded: Recorded = EMPTY_RECORDED;
  host = 'host-1';
  isolation: 'confined' | 'unconfined' = 'confined';
  /** Set: the executor does not answer. */
  executorFailure: Failure | undefined;
  /** The host is about to go. */
  isDraining = false;
  /** Answer of every probe. */
  probe: (key: string) => Probe = () => known('ready');
  /** What every rendered prompt comes to. */
  prompt: (source: PromptSource) => Known<string> = () => known('hash');
  /** Set: target repositories and forge can't be reached. */
  forgeFailure: Failure | undefined;
  /** URLs of repositories that can't be reached. */
  readonly unreachable = new Set<string>();
  readonly runs = new Map<Key, ObservedRun>();
  /** By URL; one that nobody named before has a branch main. */
  readonly repositories = new Map<string, Repository>();
  /** Of the config repository, which is the target unless project or task name another. */
  readonly branches = this.repository(CONFIG_URL).branches;
  readonly pulls = this.repository(CONFIG_URL).pulls;
  outcomes: Observed['outcomes'] = [];
  /** Every state that was ever declared, the oldest first. */
  readonly history: Desired[] = [];
  /** What runs published, by the commit. */
  readonly published = new Map<string, RunTrailers & Pick<Adoptable, 'committedAt'>>();
  /** What was deleted and created again since the config commit on record; told to the next pass alone. */
  recreated: Partial<Omit<NonNullable<Observed['recreated']>, 'since'>> = {};
  /** What was said on open pull requests and how they stand, by the branch. */
  readonly activities = new Map<string, Activity>();
  /** All texts that were ever an answer to an item, by its id. */
  readonly answers = new Map<string, ReadonlySet<string>>();
  /** Every effect that was carried out, as `type subject`. */
  readonly done: string[] = [];
  /** Decides the outcome of an effect before it is carried out. */
  refuse: (effect: Effect) => Failure | undefined = () => undefined;
  /** The forge merges by itself what it is asked to, when something comes that is missing. */
  isMergedLater = false;
  /** Most runs that were at work at a time on each pod, as the executor saw it. */
  readonly busiest = new Map<string, number>();

  repository(url: string): Repository {
    const known = this.repositories.get(url);
    if (known !== undefined) return known;
    const made: Repository = { branches: new Map([['main', commitOf('main')]]), pulls: [], kept: new Map() };
    this.repositories.set(url, made);
    return made;
  }

  declare(declared: Declared): void {
    const desired = desiredState(declared);
    this.desired = known(desired);
    this.history.push(desired);
  }

  observed(): Observed {
    const before = {
      now: this.now,
      ...(this.isDraining ? { draining: true as const } : {}),
      desired: this.desired,
      configTarget: { url: CONFIG_URL, branch: 'main' },
      recorded: this.recorded,
    };
    const { forgeFailure, executorFailure } = this;
    const { host, isolation } = this;
    const seen: Observed = {
      ...before,
      executor: executorFailure
        ? unknown(executorFailure)
        : known({ host, isolation, runs: new Map(this.runs) }),
      probes: new Map(
        neededProbes(before).map((spec) => [probeKey(spec), this.probe(probeKey(spec))] as const),
      ),
      repositories: new Map(
        neededRepositories(before).map((url) => [
          repositoryKey(url),
          forgeFailure || this.unreachable.has(url)
            ? unknown(forgeFailure ?? UNREACHABLE)
            : known(this.seenRepository(url)),
        ]),
      ),
      pullRequests: new Map(
        neededPullRequests(before).map((url) => [
          repositoryKey(url),
          forgeFailure ? unknown(forgeFailure) : known(this.seenPulls(url)),
        ]),
      ),
      adoptable: new Map(),
      prompts: new Map(
        promptsNeeded(before).map((source) => [promptKey(source), this.prompt(source)] as const),
      ),
      ...(Object.keys(this.recreated).length === 0
        ? {}
        : { recreated: { since: this.recorded.header.configCommit, tasks: [], ...this.recreated } }),
      outcomes: this.outcomes,
    };
    const adoptable = this.adoptable(claimsIn(seen));
    const pullRequests = new Map(seen.pullRequests);
    for (const each of adoptable.values()) {
      if (!each.known) continue;
      const { repository } = each.value;
      pullRequests.set(
        repositoryKey(repository),
        forgeFailure ? unknown(forgeFailure) : known(this.seenPulls(repository)),
      );
    }
    return {
      ...seen,
      pullRequests,
      adoptable,
    };
  }

  private adoptable(claims: readonly Claim[]): ReadonlyMap<Key, Known<Adoptable>> {
    const found = new Map<Key, Known<Adoptable>>();
    for (const claim of claims) {
      const { key, task, uid, repository, branch, tip, pull } = claim;
      const trailers = pull === undefined ? this.published.get(tip ?? '') : trailersIn(pull.body ?? '');
      const headCommit = pull?.headCommit ?? tip ?? '';
      const value = trailers && { ...trailers, repository, branch, headCommit };
      if (uid !== undefined) found.set(key, ownResult(claim, value));
      if (uid !== undefined || value?.task !== task.name || value.project !== task.project) continue;
      if (isRecognised(this.history, { ...task, uid: value.uid })) found.set(key, known(value));
    }
    return found;
  }

  /**
   * One pass: plan, record, act. With `killed`, the process dies between record and act and forgets the outcomes; with
   * `acts`, after so many acts.
   */
  pass(options: { readonly killed?: boolean; readonly acts?: number } = {}): Plan {
    const observed = this.observed();
    const made = plan(observed);
    checkInvariants(observed, made);
    this.recorded = made.next;
    this.recreated = {};
    const { acts = options.killed ? 0 : Number.POSITIVE_INFINITY } = options;
    const done = made.effects.slice(0, acts);
    const outcomes = done.map((effect) => ({ effect, outcome: this.carryOut(effect) }));
    this.outcomes = done.length < made.effects.length ? [] : outcomes;
    return made;
  }

  /** Passes until one has nothing to record and nothing to do; the clock stands still. */
  settle(limit = 40): void {
    for (let passes = 0; passes < limit; passes += 1) {
      const { changes, effects } = this.pass();
      if (changes.length === 0 && effects.length === 0) return;
    }
    throw new Error(`the world has not settled after ${limit} passes`);
  }

  advance(seconds: number): void {
    this.now += seconds * 1000;
  }

  /** By its key, or by its name in the project `app`. */
  task(name: string, project = 'app'): TaskRecord {
    const found = this.recorded.tasks.get(name.includes('/') ? name : `${project}/${name}`);
    if (found === undefined) throw new Error(`no task ${name}`);
    return found;
  }

  /** `Phase/Reason`. */
  state(name: string): string {
    const { phase, reason } = this.task(name);
    return `${phase}/${reason}`;
  }

  runOf(name: string, of = 'app'): RunRecord {
    const { run, project } = this.task(name, of);
    const found = this.recorded.runs.get(`${project}/${run}`);
    if (found === undefined) throw new Error(`task ${name} has no run`);
    return found;
  }

  podPhases(): readonly string[] {
    return [...this.recorded.pods.values()].map(({ phase }) => phase).sort();
  }

  /** The agent of the task's run ends; by default well, with one changed file. */
  agentEnds(name: string, outcome: Partial<AgentOutcome> = {}, of = 'app'): void {
    const run = this.runOf(name, of);
    const key = `${run.project}/${run.name}`;
    const failed = outcome.failure === undefined ? { resultTree: commitOf(`tree ${run.name}`) } : {};
    this.runs.set(key, {
      run: key,
      agent: {
        state: 'exited',
        outcome: {
          startedAt: run.startedAt ?? timestamp(this.now),
          finishedAt: timestamp(this.now),
          rounds: 1,
          checks: [],
          usage: USAGE,
          changedFiles: 1,
          ...failed,
          ...outcome,
        },
      },
    });
  }

  publishEnds(name: string, outcome: Partial<PublishOutcome> = {}): void {
    const run = this.runOf(name);
    const key = `${run.project}/${run.name}`;
    const seen = this.runs.get(key);
    if (seen === undefined) throw new Error(`run ${key} is not on the executor`);
    const headCommit = commitOf(`result ${run.name}`);
    if (outcome.failure === undefined) this.push(run, headCommit);
    const pushed = outcome.failure === undefined ? { headCommit } : {};
    if (outcome.failure === undefined) this.published.set(headCommit, this.toldBy(run));
    this.runs.set(key, {
      ...seen,
      publish: { state: 'exited', outcome: { finishedAt: timestamp(this.now), ...pushed, ...outcome } },
    });
  }

  /** What the commit of a run tells of it. */
  private toldBy(run: RunRecord) {
    return { ...trailersOf(run, this.task(run.task)), committedAt: timestamp(this.now) };
  }

  private push({ start, phase, project, task }: RunRecord, commit: string): void {
    const { branches, kept } = this.repository(start.repository);
    if (phase === 'Keeping') kept.set(keptRefFor(project, task), commit);
    else branches.set(start.branch, commit);
  }

  /** The publish stage of the task's run dies without an outcome, after its push when `hasPushed`. */
  publishDies(name: string, hasPushed: boolean): void {
    const run = this.runOf(name);
    const key = `${run.project}/${run.name}`;
    if (hasPushed) this.push(run, commitOf(`result ${run.name}`));
    if (hasPushed) this.published.set(commitOf(`result ${run.name}`), this.toldBy(run));
    this.runs.set(key, { ...this.runs.get(key), run: key, publish: { state: 'lost' } });
  }

  /** Every publish stage in progress ends well; false: there was none. */
  publishesEnd(): boolean {
    const names = [...this.runs.values()]
      .filter(({ publish }) => publish?.state === 'running')
      .map(({ run }) => this.recorded.runs.get(run)?.task);
    for (const name of names) if (name !== undefined) this.publishEnds(name);
    return names.length > 0;
  }

  /** From a scheduled run to a pull request in review. */
  land(name: string): void {
    this.settle();
    this.agentEnds(name);
    this.settle();
    this.publishEnds(name);
    this.settle();
  }

  merge(name: string): void {
    this.turnPull(name, 'merged');
  }

  closePull(name: string): void {
    this.turnPull(name, 'closed');
  }

  reopenPull(name: string): void {
    this.turnPull(name, 'open');
  }

  /** Every push of unfinished work ends well. */
  keepsEnd(): void {
    for (const [key, seen] of this.runs) {
      const run = this.recorded.runs.get(key);
      if (run?.phase !== 'Keeping' || seen.publish?.state !== 'running') continue;
      const commit = commitOf(`unfinished ${run.name}`);
      this.repository(run.start.repository).kept.set(keptRefFor(run.project, run.task), commit);
      const outcome = { finishedAt: timestamp(this.now), headCommit: commit };
      this.runs.set(key, { ...seen, publish: { state: 'exited', outcome } });
    }
  }

  /** The next pass is made on another machine. */
  moveTo(host: string): void {
    this.host = host;
    this.isDraining = false;
    this.runs.clear();
  }

  private turnPull(name: string, state: PullRequest['state']): void {
    const { pullRequest, result } = this.task(name);
    const { branches, pulls } = this.repository(result?.repository ?? CONFIG_URL);
    const index = pulls.findIndex(({ number }) => number === pullRequest?.number);
    const pull = pulls[index];
    if (pull === undefined) throw new Error(`task ${name} has no pull request`);
    const head = branches.get(pull.headBranch) ?? pull.headCommit;
    pulls[index] = { ...pull, headCommit: head, state };
  }

  /** Somebody with write access speaks on the task's pull request. */
  say(name: string, item: Partial<FeedbackItem> & Pick<FeedbackItem, 'id'>): void {
    const { feedback = [] } = this.activities.get(branchFor('app', name)) ?? {};
    const at = timestamp(this.now);
    const said = {
      type: 'comment',
      author: 'ann',
      at,
      text: 'Rename it',
      url: 'https://x/1',
      ...item,
    } as const;
    this.stands(name, { feedback: [...feedback, said] });
  }

  /** Everything that was said there shows Orca's answer. */
  allAreAnswered(name: string): void {
    const { feedback = [] } = this.activities.get(branchFor('app', name)) ?? {};
    this.stands(name, { feedback: feedback.map((item) => ({ ...item, isAnswered: true })) });
  }

  /** How the task's pull request stands from now on. */
  stands(name: string, change: Partial<Activity>): void {
    const branch = branchFor('app', name);
    this.activities.set(branch, { ...QUIET, ...this.activities.get(branch), ...change });
  }

  /** As the forge shows it now to somebody who has this recorded. */
  protected activityOf(branch: string, _recorded: Watched): Activity | undefined {
    return this.activities.get(branch);
  }

  private seenRepository(url: string): ObservedRepository {
    const { branches, kept } = this.repository(url);
    return {
      defaultBranch: 'main',
      branches: new Map(branches),
      ...(kept.size === 0 ? {} : { kept: new Map(kept) }),
    };
  }

  private seenPulls(url: string): readonly PullRequest[] {
    const { branches, pulls } = this.repository(url);
    const watched = watchedPulls(this.recorded, url);
    return pulls.map((pull) => {
      if (pull.state !== 'open') return pull;
      const live = { ...pull, headCommit: branches.get(pull.headBranch) ?? pull.headCommit };
      const recorded = watched.get(pull.number);
      const activity = recorded && this.activityOf(pull.headBranch, recorded);
      return activity === undefined ? live : { ...live, activity };
    });
  }

  private carryOut(effect: Effect): EffectOutcome {
    const failure = this.refuse(effect);
    if (failure !== undefined) return { done: false, failure };
    switch (effect.type) {
      case 'startRun': {
        this.done.push(`startRun ${effect.run}`);
        if (this.runs.get(effect.run)?.agent === undefined)
          this.runs.set(effect.run, {
            run: effect.run,
            agent: { state: 'running', startedAt: timestamp(this.now) },
          });
        this.countWork();
        return { done: true };
      }
      case 'publishRun': {
        this.done.push(`publishRun ${effect.run}`);
        const seen = this.runs.get(effect.run) ?? { run: effect.run };
        this.runs.set(effect.run, {
          ...seen,
          publish: { state: 'running', startedAt: timestamp(this.now) },
        });
        return { done: true };
      }
      case 'keepWork': {
        this.done.push(`keepWork ${effect.run}`);
        const seen = this.runs.get(effect.run) ?? { run: effect.run };
        this.runs.set(effect.run, { ...seen, publish: { state: 'running', startedAt: timestamp(this.now) } });
        return { done: true };
      }
      case 'deleteKept': {
        this.done.push(`deleteKept ${effect.ref}`);
        const { kept } = this.repository(effect.repository);
        if (kept.get(effect.ref) === effect.expectedTip) kept.delete(effect.ref);
        return { done: true };
      }
      case 'stopRun': {
        this.done.push(`stopRun ${effect.run}`);
        const { agent, publish } = this.runs.get(effect.run) ?? {};
        if (effect.keepsWork && agent?.state === 'running') {
          this.runs.set(effect.run, {
            run: effect.run,
            agent: { state: 'exited', outcome: cutShort(this.now) },
          });
          return { done: true };
        }
        this.runs.set(effect.run, {
          run: effect.run,
          ...(agent && { agent: agent.state === 'running' ? { state: 'lost' } : agent }),
          ...(publish && { publish: publish.state === 'running' ? { state: 'lost' } : publish }),
        });
        return { done: true };
      }
      case 'removeRun':
        this.done.push(`removeRun ${effect.run}`);
        this.runs.delete(effect.run);
        return { done: true };
      case 'ensurePullRequest':
        return { done: true, pullRequest: this.ensurePull(effect) };
      case 'answerFeedback':
        this.done.push(`answerFeedback ${effect.answers.map(({ to }) => to).join(' ')}`);
        for (const { to, text } of effect.answers)
          this.answers.set(to, new Set([...(this.answers.get(to) ?? []), text]));
        return { done: true };
      case 'mergePullRequest': {
        this.done.push(`mergePullRequest ${effect.number}`);
        const { pulls } = this.repository(effect.repository);
        const index = pulls.findIndex((pull) => pull.number === effect.number);
        const pull = pulls[index];
        if (pull?.state === 'open')
          pulls[index] = this.isMergedLater ? { ...pull, isArmed: true } : { ...pull, state: 'merged' };
        return { done: true };
      }
      case 'tellIssue':
        this.done.push(`tellIssue ${effect.number} ${effect.text}`);
        return { done: true };
      case 'withdrawMerge': {
        this.done.push(`withdrawMerge ${effect.number}`);
        const { pulls } = this.repository(effect.repository);
        const index = pulls.findIndex((pull) => pull.number === effect.number);
        const { isArmed: _, ...pull } = pulls[index] ?? {};
        if ('number' in pull) pulls[index] = pull as PullRequest;
        return { done: true };
      }
      case 'closePullRequest': {
        this.done.push(`closePullRequest ${effect.number}`);
        const { pulls } = this.repository(effect.repository);
        const index = pulls.findIndex((pull) => pull.number === effect.number);
        const pull = pulls[index];
        if (pull !== undefined) pulls[index] = { ...pull, state: 'closed' };
        return { done: true };
      }
      case 'deleteBranch': {
        this.done.push(`deleteBranch ${effect.branch}`);
        const { branches, pulls } = this.repository(effect.repository);
        if (branches.get(effect.branch) !== effect.expectedTip) return { done: true };
        branches.delete(effect.branch);
        // As GitHub does, unless the branch was merged.
        const isMerged = pulls.some((each) => each.headBranch === effect.branch && each.state === 'merged');
        for (const [index, pull] of pulls.entries())
          if (pull.baseBranch === effect.branch && pull.state === 'open')
            pulls[index] = isMerged ? { ...pull, baseBranch: 'main' } : { ...pull, state: 'closed' };
        return { done: true };
      }
    }
  }

  private ensurePull({ pullRequest }: Extract<Effect, { type: 'ensurePullRequest' }>): PullRequest {
    const { headBranch, baseBranch, headCommit, text } = pullRequest;
    const body = pullRequestBody(text);
    this.done.push(`ensurePullRequest ${headBranch} → ${baseBranch}`);
    const { pulls } = this.repository(pullRequest.repository);
    const index = pulls.findIndex((each) => each.headBranch === headBranch && each.state === 'open');
    const number = pulls[index]?.number ?? pulls.length + 1;
    const url = `https://forge.example.com/app/pull/${number}`;
    const updatedAt = timestamp(this.now);
    const { isArmed } = pulls[index] ?? {};
    const pull: PullRequest = {
      ...(isArmed && { isArmed }),
      ...{ number, url, headBranch, headCommit, baseBranch, state: 'open', body, updatedAt },
    };
    if (index < 0) pulls.push(pull);
    else pulls[index] = pull;
    return pull;
  }

  private countWork(): void {
    const work = new Map<string, number>();
    for (const [key, { agent }] of this.runs) {
      const pod = this.recorded.runs.get(key)?.pod;
      if (agent?.state === 'running' && pod !== undefined) work.set(pod, (work.get(pod) ?? 0) + 1);
    }
    for (const [pod, count] of work) this.busiest.set(pod, Math.max(count, this.busiest.get(pod) ?? 0));
  }
}

const QUIET: Activity = {
  ci: 'none',
  approvals: [],
  objections: [],
  isMergeable: true,
  isDraft: false,
  feedback: [],
};

export function worldWith(declared: Declared): PlannerWorld {
  const world = new PlannerWorld();
  world.declare(declared);
  return world;
}
