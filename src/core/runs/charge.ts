/** Settles accounts with a run that has left its pod (what it spent, how it failed): once, in the very transition that records it. */
import { keyOf } from '../../api/names.ts';
import type { ObservedExecutor } from '../../api/observed.ts';
import { costOf, tokensOf } from '../../api/prices.ts';
import type { ProjectRecord, RunRecord, TaskRecord } from '../../api/recorded.ts';
import type { AgentOutcome } from '../../api/run-contract.ts';
import { type LineageSpend, NOTHING, plus, type Spend } from '../../api/spend.ts';
import { millis } from '../../api/time.ts';
import { type Draft, runKey, taskKey } from '../draft.ts';
import { dayOf, spentOn } from '../money/budget.ts';
import { payerOf } from '../workflows/node-tasks.ts';

/** `before` is the run while it still was on its pod. Afterwards run, task and project say what it has spent, and the task
 * that a node belongs to. */
export function charge(draft: Draft, before: RunRecord, run: RunRecord): void {
  const agent = agentOf(draft, run);
  const charged = chargeFor(before, run, agent);
  draft.runs.put(runKey(run), isNothing(charged) && run.reserved === undefined ? run : { ...run, charged });
  const task = draft.tasks.get(taskKey(run));
  if (task?.uid === run.uid && task.generation === run.generation) {
    const work = workOf(run, agent, draft.observed.now);
    draft.tasks.put(taskKey(run), withStreak(withSpent(task, charged, work), outcomeIn(agent)));
    const payer = payerOf(task, draft.tasks);
    if (payer !== task) draft.tasks.put(keyOf(payer.project, payer.name), withSpent(payer, charged, work));
  }
  const project = draft.projects.get(run.project);
  if (project !== undefined && !isNothing(charged))
    draft.projects.put(run.project, withSpend(project, charged, dayOf(draft.at)));
}

type Agent = NonNullable<ReturnType<ObservedExecutor['runs']['get']>>['agent'] | 'unknown';

function agentOf({ observed: { executor } }: Draft, run: RunRecord): Agent {
  if (!executor.known || executor.value.host !== run.host) return 'unknown';
  return executor.value.runs.get(runKey(run))?.agent;
}

/** Nothing only for what is known not to have been started: what a lost run has used is unknown, and that is not nothing. */
function chargeFor(before: RunRecord, run: RunRecord, agent: Agent): Spend {
  if (agent === undefined && before.phase === 'Scheduled') return NOTHING;
  const isKnown = outcomeIn(agent) !== undefined;
  const { tokens = 0, usd = 0 } = run.reserved ?? {};
  if (!isKnown || run.unmetered) return { tokens, usd };
  const cost = run.cost ?? (run.price === undefined ? 0 : costOf(run.usage, run.price));
  return { tokens: tokensOf(run.usage), usd: cost };
}

function outcomeIn(agent: Agent): AgentOutcome | undefined {
  return typeof agent === 'object' && agent.state === 'exited' ? agent.outcome : undefined;
}

/** A run that ended well ends it; one that never came to a check says nothing of it. */
function withStreak(task: TaskRecord, outcome: AgentOutcome | undefined): TaskRecord {
  if (outcome === undefined) return task;
  const { streak } = outcome;
  if (streak !== undefined) return { ...task, streak };
  if (outcome.failure !== undefined || task.streak === undefined) return task;
  const { streak: _ended, ...rest } = task;
  return rest;
}

/** Whole seconds of the agent stage, and its rounds. */
function workOf(run: RunRecord, agent: Agent, now: number): Pick<LineageSpend, 'seconds' | 'rounds'> {
  const outcome = outcomeIn(agent);
  const start = outcome?.startedAt ?? run.startedAt;
  const span =
    start === undefined ? 0 : (outcome === undefined ? now : millis(outcome.finishedAt)) - millis(start);
  return { seconds: Math.max(0, Math.round(span / 1000)), rounds: run.rounds };
}

function withSpent(
  task: TaskRecord,
  charged: Spend,
  { seconds, rounds }: Pick<LineageSpend, 'seconds' | 'rounds'>,
): TaskRecord {
  if (isNothing(charged) && seconds === 0 && rounds === 0) return task;
  const spent = task.spent ?? { ...NOTHING, seconds: 0, rounds: 0 };
  return {
    ...task,
    spent: { ...plus(spent, charged), seconds: spent.seconds + seconds, rounds: spent.rounds + rounds },
  };
}

/** On the day of its end; a clock that was set back goes on with the day that has begun. */
function withSpend(project: ProjectRecord, charged: Spend, today: string): ProjectRecord {
  const begun = project.spend?.day ?? today;
  const day = begun > today ? begun : today;
  return { ...project, spend: { day, ...plus(spentOn(day, project), charged) } };
}

function isNothing({ tokens, usd }: Spend): boolean {
  return tokens === 0 && usd === 0;
}
