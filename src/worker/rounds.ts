/** The agent stage: agent, checks, and the agent again with what failed, until all checks pass or the rounds are spent. */
import { NOTHING_HEARD } from '../agents/heard.ts';
import { feedbackPrompt, firstPrompt, requestsPrompt } from '../agents/prompt.ts';
import { totalUsage } from '../agents/usage.ts';
import type { Failure } from '../api/failure.ts';
import { sha256 } from '../api/hash.ts';
import { type FailedRound, outputHash, repetitionIn, streakAfter } from '../api/repetition.ts';
import { type AgentOutcome, type EarlierRound, NO_USAGE, type Usage } from '../api/run-contract.ts';
import { capped, oneLine } from '../api/sanitize.ts';
import { runAgentRound } from './agent-round.ts';
import { type CheckResult, runChecks } from './checks/checks.ts';
import { settledConflicts } from './conflicts.ts';
import { countedCritic } from './counted-critic.ts';
import type { Critic } from './critic.ts';
import { Meter } from './meter.ts';
import { collectOutputs } from './outputs.ts';
import { interruptionOf, type RoundsContext } from './rounds-context.ts';

/** Failed checks of an earlier round that are recorded, and characters of what each said. */
const MAX_TOLD = 5;
const MAX_MESSAGE = 120;

/** What the stage came to, as its part of the run's outcome. */
export type RoundsResult = Pick<
  AgentOutcome,
  | 'failure'
  | 'rounds'
  | 'checks'
  | 'earlierRounds'
  | 'usage'
  | 'cost'
  | 'unmetered'
  | 'resources'
  | 'streak'
  | 'promptHash'
  | 'asked'
  | 'sessionId'
  | 'summary'
  | 'outputs'
>;

/** Characters of a rendered prompt that the record keeps. */
const MAX_ASKED = 4000;

/** Never throws for what the agent or a check does; the outcome says it. */
export async function runRounds(context: RoundsContext): Promise<RoundsResult> {
  const meter = new Meter(context.brief);
  const result = await worked(context, meter);
  return {
    ...result,
    ...(meter.cost === undefined ? {} : { cost: meter.cost }),
    ...(meter.isUnmetered && context.runtime.kind !== 'claude' ? { unmetered: true } : {}),
  };
}

async function worked(context: RoundsContext, meter: Meter): Promise<RoundsResult> {
  const { brief } = context;
  const ledger = { left: context.limits.maxOutputBytes, heard: NOTHING_HEARD, meter };
  const judges = judgesOf(context, meter);
  const { asks, sessionId: begun } = brief;
  const prompt =
    asks === undefined || begun === undefined ? firstPrompt(brief) : requestsPrompt(asks, context.render);
  let result: RoundsResult = {
    rounds: 0,
    checks: [],
    usage: totalUsage([]),
    promptHash: sha256(prompt),
    ...(brief.inputs === undefined ? {} : { asked: capped(brief.prompt, MAX_ASKED) }),
  };
  let told = prompt;
  for (let round = 1; ; round++) {
    context.emit({ type: 'round', round });
    const { sessionId = begun } = result;
    const agent = await runAgentRound(
      context,
      { round, prompt: told, ...(sessionId === undefined ? {} : { sessionId }) },
      ledger,
    );
    result = {
      ...result,
      ...(agent.sessionId === undefined ? {} : { sessionId: agent.sessionId }),
      ...(agent.summary === undefined ? {} : { summary: agent.summary }),
      rounds: round,
      usage: totalUsage([result.usage, agent.usage]),
    };
    if (agent.failure !== undefined) return { ...result, failure: agent.failure };

    const checked = await runChecks(brief.checks, { ...context, ...judges, round, task: brief.prompt });
    const mayLack = brief.asks !== undefined;
    const outputs = await collectOutputs(brief.outputs ?? {}, { ...context, round, mayLack });
    const settled = await settledConflicts(context.conflicts ?? [], { ...context, round });
    const checks = [...checked, ...outputs.results, ...settled];
    const usage = totalUsage([result.usage, judges.used()]);
    result = { ...result, usage, checks: checks.map((check) => check.verdict) };
    const failed = checks.filter((check) => !check.verdict.passed);
    if (failed.length === 0 && checked.length === brief.checks.length)
      return withoutStreak(brief.outputs === undefined ? result : { ...result, outputs: outputs.values });
    const interruption = interruptionOf(context);
    if (interruption !== undefined) return { ...result, failure: interruption };
    const broken = checks.find(({ failure }) => failure !== undefined)?.failure;
    if (broken !== undefined) return { ...result, failure: broken };
    const before = result.streak ?? brief.streak;
    const streak = streakAfter(before, { tree: await context.tree(), failed: failed.map(failedCheck) });
    result = { ...result, streak };
    const repeated = repetitionIn(before, streak);
    if (repeated !== undefined) return { ...result, failure: repetition(repeated, failed) };
    if (round >= brief.maxCheckRounds) return { ...result, failure: checksFailed(failed, round) };
    result = { ...result, earlierRounds: [...(result.earlierRounds ?? []), earlierRound(round, checks)] };
    const feedback = { round, maxRounds: brief.maxCheckRounds, total: checks.length, failed };
    told = feedbackPrompt(feedback, context.render);
  }
}

/** The critic, counted; `used` is what it has used since that was asked last. */
function judgesOf(
  { brief, critic }: RoundsContext,
  meter: Meter,
): { readonly critic?: Critic; used(): Usage } {
  let usage = NO_USAGE;
  const used = () => {
    const since = usage;
    usage = NO_USAGE;
    return since;
  };
  if (critic === undefined) return { used };
  const counted = countedCritic(critic, brief, {
    refuse: () => meter.end,
    count(more, price) {
      usage = totalUsage([usage, more]);
      meter.addOther(more, price);
    },
  });
  return { critic: counted, used };
}

function failedCheck({ verdict, output }: CheckResult): FailedRound['failed'][number] {
  return { name: verdict.name, output: outputHash(verdict.message, output) };
}

function earlierRound(round: number, checks: readonly CheckResult[]): EarlierRound {
  const failed = checks.filter(({ verdict }) => !verdict.passed);
  const told = failed.slice(0, MAX_TOLD).map(({ verdict: { name, message } }) => ({
    name,
    message: oneLine(message, MAX_MESSAGE),
  }));
  return {
    round,
    passed: checks.length - failed.length,
    failed: told,
    others: failed.length - told.length,
  };
}

/** Nothing is wrong any more. */
function withoutStreak({ streak: _streak, ...result }: RoundsResult): RoundsResult {
  return result;
}

function repetition(what: string, [first]: readonly CheckResult[]): Failure {
  const message = `The work goes round in circles: ${what}; check "${first?.verdict.name}": ${first?.verdict.message}`;
  return { kind: 'never', reason: 'Repetition', message };
}

function checksFailed(failed: readonly CheckResult[], rounds: number): Failure {
  const [first] = failed;
  const others = failed.length === 1 ? '' : ` (and ${failed.length - 1} more)`;
  const message = `Check "${first?.verdict.name}"${others} still failed after round ${rounds}: ${first?.verdict.message}`;
  return { kind: 'later', reason: 'ChecksFailed', message };
}
