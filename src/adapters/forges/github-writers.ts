/** Who may write to a repository on GitHub: asked of GitHub, remembered for a while. */
import type { GitHubAddress } from './github-address.ts';
import type { GitHubClient } from './github-client.ts';

/** Milliseconds that an answer is good for: whoever lost the right is not heard much longer. */
const WRITER_FOR = 600_000;
const STRANGER_FOR = 3_600_000;

export interface Writers {
  /** Those of the people who have write access; throws when it can't be told of one. */
  among(logins: readonly string[]): Promise<ReadonlySet<string>>;
}

export function writersOf(client: GitHubClient, at: GitHubAddress, now: () => number): Writers {
  const known = new Map<string, { readonly mayWrite: boolean; readonly until: number }>();

  async function remembered(login: string): Promise<boolean> {
    const last = known.get(login);
    if (last !== undefined && last.until > now()) return last.mayWrite;
    const answer = await mayWrite(client, at, login);
    known.set(login, { mayWrite: answer, until: now() + (answer ? WRITER_FOR : STRANGER_FOR) });
    return answer;
  }

  return {
    async among(logins) {
      const found = new Set<string>();
      for (const login of new Set(logins)) if (await remembered(login)) found.add(login);
      return found;
    },
  };
}

/** Whether GitHub says so now; throws when it can't be told. */
export function mayWrite(
  client: GitHubClient,
  { owner, repo }: GitHubAddress,
  login: string,
): Promise<boolean> {
  return client.call(`see whether ${login} may write to ${owner}/${repo}`, (octokit) =>
    octokit.rest.repos
      .getCollaboratorPermissionLevel({ owner, repo, username: login })
      .then(({ data }) => data.permission === 'admin' || data.permission === 'write')
      .catch(falseIfGone),
  );
}

/** An account that was deleted may do nothing. */
function falseIfGone(error: unknown): boolean {
  if (error instanceof Error && 'status' in error && error.status === 404) return false;
  throw error;
}
