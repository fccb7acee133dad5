/** Carries out a plan's effects. Each may be repeated, none throws; what became of them is a value. */
import type { Failure } from '../api/failure.ts';
import { addTo } from '../api/groups.ts';
import type { Observed } from '../api/observed.ts';
import type { Effect, EffectOutcome } from '../api/plan.ts';
import { repositoryKey } from '../api/repository.ts';
import { attempted, inParallel } from './attempt.ts';
import type { Ports } from './ports.ts';
import { proposal } from './proposal.ts';

/** Lanes that are worked at a time. */
const WIDTH = 16;

/**
 * Outcomes in the order of the effects. Effects of one lane happen one after the other, in the plan's order. What the
 * lease no longer allows is not begun and has no outcome: whoever plans next finds it missing.
 */
export async function act(ports: Ports, effects: readonly Effect[]): Promise<Observed['outcomes']> {
  const lanes = new Map<string, Effect[]>();
  for (const effect of effects) {
    const lane = laneOf(effect);
    addTo(lanes, lane, effect);
  }
  const outcomes = new Map<Effect, EffectOutcome>();
  await inParallel([...lanes.values()], WIDTH, async (lane) => {
    let blocked: Failure | undefined;
    for (const effect of lane) {
      // Nothing lies between this look at the clock and the call: what slips through a pause here is adopted by its name.
      if (!ports.lease.mayAct()) return;
      const outcome = blocked === undefined ? await carryOut(ports, effect) : failed(blocked);
      outcomes.set(effect, outcome);
      if (effect.type === 'stopRun' && !outcome.done) blocked = outcome.failure;
    }
  });
  return effects.flatMap((effect) => {
    const outcome = outcomes.get(effect);
    return outcome === undefined ? [] : [{ effect, outcome }];
  });
}

/** Runs of one lineage share a workspace; a forge wants the calls to one repository in turn. */
function laneOf(effect: Effect): string {
  switch (effect.type) {
    case 'startRun':
    case 'publishRun':
    case 'keepWork':
    case 'stopRun':
    case 'removeRun':
      return `lineage ${effect.run.replace(/-[0-9a-f]{8}$/, '')}`;
    case 'ensurePullRequest':
      return `repository ${repositoryKey(effect.pullRequest.repository)}`;
    case 'answerFeedback':
    case 'mergePullRequest':
    case 'withdrawMerge':
    case 'tellIssue':
    case 'closePullRequest':
    case 'deleteBranch':
    case 'deleteKept':
      return `repository ${repositoryKey(effect.repository)}`;
  }
}

async function carryOut(ports: Ports, effect: Effect): Promise<EffectOutcome> {
  try {
    const outcome = await attempted(() => call(ports, effect));
    return outcome.known ? outcome.value : failed(outcome.failure);
  } catch (error) {
    ports.log.error({ effect: effect.type, lane: laneOf(effect), err: error }, 'An effect failed by a bug');
    return failed({
      kind: 'later',
      reason: 'InternalError',
      message: `Orca failed at ${effect.type} of ${laneOf(effect)}; its log has the stack.`,
    });
  }
}

function failed(failure: Failure): EffectOutcome {
  return { done: false, failure };
}

async function call(ports: Ports, effect: Effect): Promise<EffectOutcome> {
  switch (effect.type) {
    case 'startRun':
      await ports.executor.start(effect.brief);
      return { done: true };
    case 'publishRun':
      await ports.executor.publish(effect.brief, effect.resultTree);
      return { done: true };
    case 'stopRun':
      await ports.executor.stop(effect.run, effect.keepsWork ? 'kept' : 'discarded');
      return { done: true };
    case 'keepWork':
      await ports.executor.keep(effect.brief, effect.resultTree);
      return { done: true };
    case 'removeRun':
      await ports.executor.remove(effect.run);
      return { done: true };
    case 'ensurePullRequest':
      return { done: true, pullRequest: await ports.forge.ensure(await proposal(effect.pullRequest)) };
    case 'answerFeedback':
      await ports.forge.answer(effect.repository, effect.number, effect.answers);
      return { done: true };
    case 'mergePullRequest':
      await ports.forge.merge(effect);
      return { done: true };
    case 'withdrawMerge':
      await ports.forge.withdraw(effect.repository, effect.number);
      return { done: true };
    case 'tellIssue':
      await ports.forge.tell(effect.repository, effect.number, effect);
      return { done: true };
    case 'closePullRequest':
      await ports.forge.close(effect.repository, effect.number, effect.comment);
      return { done: true };
    case 'deleteKept':
      await ports.repositories.deleteKept(effect.repository, effect.ref, effect.expectedTip);
      return { done: true };
    case 'deleteBranch':
      await ports.repositories.deleteBranch(effect.repository, effect.branch, effect.expectedTip);
      return { done: true };
  }
}
