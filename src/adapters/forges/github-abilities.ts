/** What a token may do in a repository on GitHub, asked by requests that can change nothing: they are refused either way. */
import type { GitHubAddress } from './github-address.ts';
import type { GitHubClient } from './github-client.ts';
import { rateLimitOf, refusalOf } from './github-errors.ts';

export type Ability = 'contents' | 'pullRequests' | 'issues' | 'statuses' | 'checks' | 'actions';

export interface Abilities {
  /** Of a classic token; undefined: it is of another kind. */
  readonly scopes: readonly string[] | undefined;
  /** What it lacks of what was asked about: to write everything, to read `actions`. */
  readonly lacking: readonly Ability[];
  readonly isArchived: boolean;
}

/** No commit has this name. */
const NO_COMMIT = '0'.repeat(40);

/** Without the fields that they need, writes are refused as invalid (422) where they are permitted, and else with 403 or 404. */
const PROBES: Readonly<Record<Ability, readonly [method: 'GET' | 'POST', path: string]>> = {
  contents: ['POST', 'git/refs'],
  pullRequests: ['POST', 'pulls'],
  issues: ['POST', 'issues'],
  statuses: ['POST', `statuses/${NO_COMMIT}`],
  checks: ['POST', 'check-runs'],
  actions: ['GET', 'actions/runs?per_page=1'],
};

/** Refusals that say something: of the permission, or of the request. */
const ANSWERS = new Set([403, 404, 409, 410, 422]);

/** One request for each that is asked about, and one more. Throws OrcaError where the repository can't be read at all. */
export async function abilitiesAt(
  client: GitHubClient,
  { owner, repo }: GitHubAddress,
  asked: readonly Ability[],
): Promise<Abilities> {
  const name = `${owner}/${repo}`;
  const { data, headers } = await client.call(`read ${name}`, (octokit) =>
    octokit.rest.repos.get({ owner, repo }),
  );
  const scopes = headers['x-oauth-scopes'];
  const lacking: Ability[] = [];
  for (const ability of asked) {
    const [method, path] = PROBES[ability];
    const status = await client.call(`see what the token may do in ${name}`, (octokit) =>
      octokit.request(`${method} /repos/${owner}/${repo}/${path}`, { request: { retries: 0 } }).then(
        (answer) => answer.status,
        (error: unknown) => {
          const refusal = refusalOf(error);
          const isAnswer = refusal !== undefined && ANSWERS.has(refusal.status);
          if (isAnswer && rateLimitOf(refusal, 0) === undefined) return refusal.status;
          throw error;
        },
      ),
    );
    if (status === 403 || status === 404) lacking.push(ability);
  }
  return {
    scopes: typeof scopes === 'string' ? scopes.split(/,\s*/).filter((scope) => scope !== '') : undefined,
    lacking,
    isArchived: data.archived === true,
  };
}
