/** The check `critic`: another model judges what the run has changed, which it gets as data. */
import { criticPrompt, criticSystemPrompt } from '../../agents/critic-prompt.ts';
import type { CheckOf } from '../../api/desired.ts';
import type { Failure } from '../../api/failure.ts';
import { redacted } from '../../api/redact.ts';
import { oneLine, plain } from '../../api/sanitize.ts';
import { type CriticVerdict, criticVerdictIn } from '../critic-verdict.ts';
import type { ChecksContext, Finding } from './check.ts';

/** Bytes of a patch that a critic reads: of a longer one it would see a part, and the rest would pass unseen. */
const MAX_PATCH = 256 * 1024;
/** Times that it is asked: an answer that says nothing is not always followed by another one. */
const MAX_ASKED = 2;

export async function criticCheck(check: CheckOf<'critic'>, context: ChecksContext): Promise<Finding> {
  const { change, critic, render, task } = context;
  if (critic === undefined) throw new Error('a critic without access to a model');
  const patch = await change.patch(MAX_PATCH);
  if (patch === undefined)
    return failed(`the change has more than ${MAX_PATCH / 1024} KiB, or can not be read`);
  if (patch.trim() === '') return failed('there is no change to be judged');
  const request = {
    model: check.modelId,
    system: criticSystemPrompt(),
    prompt: criticPrompt({ instructions: check.instructions, task, patch: redacted(patch) }, render),
  };
  let said = '';
  for (let asked = 1; asked <= MAX_ASKED; asked += 1) {
    const answer = await critic.ask(request);
    if ('failure' in answer) return gaveUp(check, answer.failure);
    const verdict = criticVerdictIn(answer.text);
    if (verdict !== undefined) return findingOf(check, verdict);
    said = answer.text;
  }
  const message = `${check.modelId} gave no verdict that can be read: ${oneLine(redacted(said), 120) || 'nothing'}`;
  return {
    ...failed(message),
    failure: { kind: 'later', reason: 'ChecksFailed', message: about(check, message) },
  };
}

function findingOf({ passScore }: CheckOf<'critic'>, { score, summary, problems }: CriticVerdict): Finding {
  return {
    passed: score >= passScore,
    message: `scored ${score} of 100 (${passScore} pass): ${oneLine(summary, 200)}`,
    output: problems.map((problem) => `- ${plain(problem).replaceAll('\n', '\n  ')}\n`).join(''),
  };
}

/** The agent can do nothing about it: the run ends. */
function gaveUp(check: CheckOf<'critic'>, failure: Failure): Finding {
  return { ...failed(failure.message), failure: { ...failure, message: about(check, failure.message) } };
}

function about({ name }: CheckOf<'critic'>, message: string): string {
  return `Check "${name}" could not be made: ${message}`;
}

function failed(message: string): Finding {
  return { passed: false, message, output: '' };
}
