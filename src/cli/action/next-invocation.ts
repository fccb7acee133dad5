/** Starts the workflow again, for the work that was handed over. */
import { OrcaError } from '../../api/failure.ts';
import { plain } from '../../api/sanitize.ts';
import type { Log } from '../../reconciler/ports.ts';
import type { Environment, Settings } from '../settings.ts';
import { startWorkflow } from '../wire-github.ts';

/** Undefined: it was started. Else why not, and what to do. */
export async function startNext(settings: Settings, env: Environment, log: Log): Promise<string | undefined> {
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
  const run = workflowRunIn(env);
  if (owner === undefined || repo === undefined || repo === '' || run === undefined)
    return 'This is no job of GitHub Actions: run it again yourself.';
  try {
    await startWorkflow(settings, { owner, repo }, run, log);
    return undefined;
  } catch (error) {
    if (!(error instanceof OrcaError)) throw error;
    return `${plain(error.message)} The job needs the permission \`actions: write\`, and the workflow the event \`workflow_dispatch\`; until then the next event or schedule goes on.`;
  }
}

/** From `octo/config/.github/workflows/orca.yml@refs/heads/main`; an event of a pull request has no branch that could be named. */
function workflowRunIn({ GITHUB_WORKFLOW_REF = '' }: Environment) {
  const [, workflow, branch] = /\/([^/@]+\.ya?ml)@refs\/heads\/(.+)$/.exec(GITHUB_WORKFLOW_REF) ?? [];
  return workflow === undefined || branch === undefined ? undefined : { workflow, branch };
}
