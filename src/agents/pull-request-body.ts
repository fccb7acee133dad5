/** The body of a pull request, by its template; what Orca finds it again by stands below, whatever the template says. */
import type { PullRequestText } from '../api/plan.ts';
import { byDefault, type Renderer } from './render.ts';

export function pullRequestBody(
  { variables, footer }: PullRequestText,
  render: Renderer = byDefault,
): string {
  return `${render('pull-request.md.hbs', { ...variables }).trim()}\n\n${footer}`;
}
