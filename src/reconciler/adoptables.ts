/** Asks what there is to take over: who made the branches that no record knows, and whether the task they name is the same. */
import { type Known, known } from '../api/failure.ts';
import { addTo } from '../api/groups.ts';
import type { Key } from '../api/names.ts';
import type { Adoptable, Observed } from '../api/observed.ts';
import { type PublishedResult, trailersIn } from '../api/trailers.ts';
import { type Claim, ownResult } from '../core/adoption/claims.ts';
import { attempted, inParallel } from './attempt.ts';
import type { Ports } from './ports.ts';

/** Repositories asked at a time. */
const WIDTH = 4;

/**
 * By the key of the task. What is not there was made by somebody else, or by a run of another task that had the name;
 * what could not be told is unknown.
 */
export async function adoptables(
  { repositories, config }: Pick<Ports, 'repositories' | 'config'>,
  desired: Observed['desired'],
  claims: readonly Claim[],
): Promise<Observed['adoptable']> {
  const adoptable = new Map<Key, Known<Adoptable>>();
  if (!desired.known || claims.length === 0) return adoptable;
  const told = await inParallel([...byRepository(claims)], WIDTH, ([url, own]) =>
    resultsOf(repositories, url, own),
  );
  const found: Found[] = [];
  for (const { claim, result } of told.flat()) {
    if (!result.known) adoptable.set(claim.key, result);
    else if (claim.uid !== undefined) adoptable.set(claim.key, ownResult(claim, result.value));
    else if (result.value !== undefined && isNamed(claim, result.value))
      found.push({ claim, value: result.value });
  }
  if (found.length === 0) return adoptable;
  const { commit } = desired.value;
  const identities = found.map(({ claim: { task }, value: { uid } }) => {
    const { project, name, source } = task;
    return { project, name, uid, file: source.file };
  });
  const recognised = await attempted(() => config.recognised(commit, identities));
  for (const { claim, value } of found) {
    if (!recognised.known) adoptable.set(claim.key, recognised);
    else if (recognised.value.has(value.uid)) adoptable.set(claim.key, known(value));
  }
  return adoptable;
}

interface Found {
  readonly claim: Claim;
  readonly value: Adoptable;
}

function byRepository(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const grouped = new Map<string, Claim[]>();
  for (const claim of claims) {
    addTo(grouped, claim.repository, claim);
  }
  return grouped;
}

interface Told {
  readonly claim: Claim;
  readonly result: Known<Adoptable | undefined>;
}

async function resultsOf(
  repositories: Ports['repositories'],
  url: string,
  claims: readonly Claim[],
): Promise<readonly Told[]> {
  const tips = claims.flatMap(({ branch, tip }) => (tip === undefined ? [] : [[branch, tip] as const]));
  const results =
    tips.length === 0
      ? known(new Map<string, never>())
      : await attempted(() => repositories.results(url, new Map(tips)));
  return claims.map((claim) => {
    if (claim.pull !== undefined) return { claim, result: known(fromPull(claim, claim.pull)) };
    if (!results.known) return { claim, result: results };
    const result = results.value.get(claim.branch);
    return { claim, result: known(result && fromBranch(claim, result)) };
  });
}

function fromBranch(
  { repository, branch }: Claim,
  { trailers, commit: headCommit, committedAt }: PublishedResult,
): Adoptable {
  return { ...trailers, repository, branch, headCommit, committedAt };
}

/** Of a branch that is gone only the description of its pull request tells. */
function fromPull(
  { repository, branch }: Claim,
  { body = '', headCommit }: NonNullable<Claim['pull']>,
): Adoptable | undefined {
  const trailers = trailersIn(body);
  return trailers && { ...trailers, repository, branch, headCommit };
}

function isNamed({ task }: Claim, value: Adoptable): boolean {
  return value.project === task.project && value.task === task.name;
}
