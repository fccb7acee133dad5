/** Verdicts on commits at GitHub: a check run with annotations where the credentials may make one, else a commit status. */
import { OrcaError } from '../../api/failure.ts';
import { shortHash } from '../../api/hash.ts';
import { type Problem, problemText } from '../../api/problem.ts';
import { redacted } from '../../api/redact.ts';
import { capped, oneLine } from '../../api/sanitize.ts';
import { VALIDATE, type Verdict } from '../../api/verdict.ts';
import type { ConfigForge } from '../../reconciler/ports.ts';
import type { GitHubAddress } from './github-address.ts';
import type { GitHubClient } from './github-client.ts';

/** GitHub's limits: annotations of one request, characters of a summary and of a status. */
const MAX_ANNOTATIONS = 50;
const LONGEST_SUMMARY = 60_000;
const LONGEST_STATUS = 140;

/** Only Apps may make check runs, GITHUB_TOKEN among them: whoever was refused once is not asked again. */
export function verdicts(client: GitHubClient, at: GitHubAddress): ConfigForge['judge'] {
  let mayCheck = true;

  async function unlessRefused<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (!mayCheck) return undefined;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof OrcaError && error.reason === 'ForgeRefused')) throw error;
      mayCheck = false;
      return undefined;
    }
  }

  return async (commit, verdict) => {
    const said = cleaned(verdict, client.secrets);
    const run = await unlessRefused(() => checkRun(client, at, commit));
    if (run?.conclusion === conclusionOf(said) && run.external_id === nameOf(said)) return;
    const status = await lastStatus(client, at, commit);
    if (status?.state === conclusionOf(said) && status.description === said.title) return;
    // A commit that has one of the two gets no other one beside it that says something else.
    const made =
      status === undefined ? await unlessRefused(() => check(client, at, { commit, said })) : undefined;
    if (made === undefined) await state(client, at, { commit, said });
  };
}

/** Whoever may not read check runs finds statuses only. */
export async function isJudged(client: GitHubClient, at: GitHubAddress, commit: string): Promise<boolean> {
  if ((await lastStatus(client, at, commit)) !== undefined) return true;
  try {
    return (await checkRun(client, at, commit)) !== undefined;
  } catch (error) {
    if (error instanceof OrcaError && error.reason === 'ForgeRefused') return false;
    throw error;
  }
}

interface Judged {
  readonly commit: string;
  readonly said: Verdict;
}

function cleaned(verdict: Verdict, secrets: readonly string[]): Verdict {
  const safe = (text: string) => redacted(text, secrets);
  return {
    ...verdict,
    title: oneLine(safe(verdict.title), LONGEST_STATUS),
    problems: verdict.problems.map((problem) => ({
      ...problem,
      message: safe(problem.message),
      ...(problem.hint === undefined ? {} : { hint: safe(problem.hint) }),
    })),
  };
}

/** What was said, in a few letters. */
function nameOf({ isValid, problems }: Verdict): string {
  return shortHash([String(isValid), ...problems.map(problemText)], 16);
}

async function checkRun(client: GitHubClient, { owner, repo }: GitHubAddress, commit: string) {
  const { data } = await client.call(`read the check runs of ${owner}/${repo}@${commit}`, (octokit) =>
    octokit.rest.checks.listForRef({ owner, repo, ref: commit, check_name: VALIDATE, filter: 'latest' }),
  );
  return data.check_runs.find(({ name }) => name === VALIDATE);
}

/** Of all that were made with this name the newest counts, which GitHub lists first. */
async function lastStatus(client: GitHubClient, { owner, repo }: GitHubAddress, commit: string) {
  const { data } = await client.call(`read the statuses of ${owner}/${repo}@${commit}`, (octokit) =>
    octokit.rest.repos.listCommitStatusesForRef({ owner, repo, ref: commit, per_page: 100 }),
  );
  return data.find(({ context }) => context === VALIDATE);
}

async function check(
  client: GitHubClient,
  { owner, repo }: GitHubAddress,
  { commit, said }: Judged,
): Promise<true> {
  const { title, problems } = said;
  await client.call(`make a check run of ${owner}/${repo}@${commit}`, (octokit) =>
    octokit.rest.checks.create({
      ...{ owner, repo, name: VALIDATE, head_sha: commit, external_id: nameOf(said) },
      status: 'completed',
      conclusion: conclusionOf(said),
      output: {
        title,
        summary: problems.length === 0 ? `${title}.` : problemLines(problems),
        annotations: problems.slice(0, MAX_ANNOTATIONS).map(annotationOf),
      },
      request: { retries: 0 },
    }),
  );
  return true;
}

/** Indented lines are shown as they are, whatever they hold. */
function problemLines(problems: readonly Problem[]): string {
  return capped(
    problems.map((problem) => `    ${oneLine(problemText(problem))}`).join('\n'),
    LONGEST_SUMMARY,
  );
}

function annotationOf({ file, line = 1, field, message, hint }: Problem) {
  return {
    path: file,
    start_line: line,
    end_line: line,
    annotation_level: 'failure' as const,
    title: field === undefined ? VALIDATE : capped(field, 200),
    message: hint === undefined ? message : `${message} (${hint})`,
  };
}

async function state(
  client: GitHubClient,
  { owner, repo }: GitHubAddress,
  { commit, said }: Judged,
): Promise<void> {
  await client.call(`set the status of ${owner}/${repo}@${commit}`, (octokit) =>
    octokit.rest.repos.createCommitStatus({
      ...{ owner, repo, sha: commit, context: VALIDATE },
      state: conclusionOf(said),
      description: said.title,
    }),
  );
}

function conclusionOf({ isValid }: Verdict): 'success' | 'failure' {
  return isValid ? 'success' : 'failure';
}
