/** What the commit of a result says above its trailers, by its template. */
import type { FeedbackItem } from '../api/pull-request.ts';
import { redacted } from '../api/redact.ts';
import type { RunBrief } from '../api/run-contract.ts';
import { capped, keepingCi, oneLine, plain } from '../api/sanitize.ts';
import { byDefault, type Renderer } from './render.ts';

const MAX_MESSAGE = 8000;
const MAX_SUBJECT = 72;

/** `summary`: what the agent said last; untrusted. */
export function commitMessage(
  brief: RunBrief,
  summary: string | undefined,
  render: Renderer = byDefault,
): string {
  const { project, task, run, pod, start, catchUp } = brief;
  const isMerge = catchUp === true && start.merge !== undefined;
  const subject = isMerge
    ? `Merge ${start.merge.branch} into ${start.branch}`
    : brief.asks !== undefined
      ? oneLine(`${task}: take up what ${speakers(brief.asks)} said`, MAX_SUBJECT)
      : `${task}: ${oneLine(redacted(brief.prompt), MAX_SUBJECT)}`;
  const message = render('commit-message.txt.hbs', {
    subject,
    project,
    task,
    run,
    agent: pod.spec.agent,
    model: pod.spec.model ?? '',
    prompt: brief.prompt.trim(),
    summary: summary?.trim() ?? '',
  });
  // No line of it may pass for a trailer of Orca's, and no word of it keep CI from running.
  const safe = keepingCi(redacted(plain(message)))
    .replace(/^(\s*)(Orca-|skip-checks\s*:)/gim, '$1- $2')
    .trim();
  return safe === '' ? subject : capped(safe, MAX_MESSAGE);
}

function speakers(asks: readonly FeedbackItem[]): string {
  const names = asks.map(({ type, author }) => (type === 'check' ? 'CI' : redacted(author)));
  return [...new Set(names)].join(', ');
}
