/** The part of a GitHub Actions job's log that says what went wrong; logs may be large, so only an end is held. */
import { plain } from '../../api/sanitize.ts';
import type { GitHubAddress } from './github-address.ts';
import type { GitHubClient } from './github-client.ts';

/** Bytes that are read at most, and of which the last are kept. */
const MAX_READ = 32_000_000;
const MAX_KEPT = 200_000;
/** Lines before the last error, and characters of them. */
const LINES = 80;
const MAX_LOG = 4000;
/** Milliseconds. */
const TIMEOUT = 30_000;

/** Empty: GitHub has none, or does not let it be read. */
export async function jobLog(
  client: GitHubClient,
  { owner, repo }: GitHubAddress,
  job: number,
): Promise<string> {
  const address = await client.call(`find the log of job ${job} of ${owner}/${repo}`, async (octokit) => {
    try {
      const answer = await octokit.request('GET /repos/{owner}/{repo}/actions/jobs/{job}/logs', {
        ...{ owner, repo, job },
        request: { redirect: 'manual' },
      });
      return answer.headers.location;
    } catch (error) {
      const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
      if (status === 403 || status === 404 || status === 410) return undefined;
      throw error;
    }
  });
  return address === undefined ? '' : trimmedLog(await endOf(address));
}

/** No token goes there: the address itself lets one read. What can't be read is left out, the check is told all the same. */
async function endOf(address: string): Promise<string> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT) });
    if (!response.ok || response.body === null) return '';
    let [kept, read] = [Buffer.alloc(0), 0];
    for await (const chunk of response.body) {
      read += chunk.length;
      kept = Buffer.concat([kept, chunk]).subarray(-MAX_KEPT);
      if (read > MAX_READ) break;
    }
    return kept.toString('utf8');
  } catch {
    return '';
  }
}

/** Without times and commands of the runner, up to the last error: what comes after it is tidying up. */
export function trimmedLog(log: string): string {
  const lines = plain(log)
    .split('\n')
    .map((line) => line.replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z /, ''));
  const error = lines.findLastIndex((line) => line.startsWith('##[error]'));
  const end = error < 0 ? lines.length : error + 1;
  return lines
    .slice(0, end)
    .filter((line) => line !== '' && !/^##\[(?:group|endgroup|debug|command|section)\]/.test(line))
    .slice(-LINES)
    .join('\n')
    .slice(-MAX_LOG);
}
