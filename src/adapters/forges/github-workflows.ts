/** Workflows of GitHub Actions: one of them is asked to run. */
import type { GitHubAddress } from './github-address.ts';
import type { GitHubClient } from './github-client.ts';

export interface WorkflowRun {
  /** File name of the workflow. */
  readonly workflow: string;
  /** Branch whose version of it runs. */
  readonly branch: string;
}

/** Asked twice it runs twice, one after the other where the workflow has a concurrency group. */
export async function dispatchWorkflow(
  client: GitHubClient,
  { owner, repo }: Pick<GitHubAddress, 'owner' | 'repo'>,
  { workflow, branch }: WorkflowRun,
): Promise<void> {
  await client.call(`start the workflow ${workflow} of ${owner}/${repo}`, (octokit) =>
    octokit.rest.actions.createWorkflowDispatch({ owner, repo, workflow_id: workflow, ref: branch }),
  );
}
