/** A planned pull request with its body made; the compiler of templates is loaded where there is one. */
import { pullRequestBody } from '../agents/pull-request-body.ts';
import type { PlannedPullRequest, WantedPullRequest } from '../api/plan.ts';

export async function proposal({ text, ...planned }: PlannedPullRequest): Promise<WantedPullRequest> {
  if (text.template === undefined) return { ...planned, body: pullRequestBody(text) };
  const { rendererOf } = await import('../agents/own-renderer.ts');
  return { ...planned, body: pullRequestBody(text, rendererOf({ 'pull-request.md': text.template })) };
}
