/** Reviews what a change of the config repository would do: its merge with the config branch, planned, never carried out. */
import { join } from 'node:path';
import type { Desired } from '../api/desired.ts';
import { known, OrcaError } from '../api/failure.ts';
import { keyOf, ORCA_IDENTITY } from '../api/names.ts';
import type { ObservedRepository } from '../api/observed.ts';
import { type Problem, problemText } from '../api/problem.ts';
import type { Recorded } from '../api/recorded.ts';
import { repositoryKey } from '../api/repository.ts';
import { SETTINGS_FILE } from '../api/settings.ts';
import { type Consequence, consequences, type Outlook } from '../core/review/consequences.ts';
import { type Declaration, type ObjectChange, objectChanges } from '../core/review/object-changes.ts';
import type { GitRepository } from '../lib/git/git.ts';
import { mergeCommits } from '../lib/git/merging.ts';
import { inheritedEnvironment } from '../lib/git/run-git.ts';
import { parseSettings } from '../manifest/settings.ts';
import type { ConfigSource, Ports } from '../reconciler/ports.ts';
import { rehearse } from '../reconciler/rehearse.ts';
import type { OpenedConfig } from './open-config.ts';
import { environment } from './settings.ts';

export interface Review {
  /** Tip of the config branch, and the commit that would be merged into it. */
  readonly base: string;
  readonly head: string;
  /** Paths that conflict; then nothing else is known but the problems of the head itself. */
  readonly conflicts: readonly string[];
  /** Of the result. */
  readonly problems: readonly Problem[];
  readonly changes: readonly ObjectChange[];
  readonly consequences: readonly Consequence[];
  /** Whether it changes anything that Orca reads. */
  readonly isRelevant: boolean;
}

export interface Proposed {
  /** Refs to look for the commit on, the likeliest first. */
  readonly refs: readonly string[];
  /** Undefined: the tip of the first of them that is there. */
  readonly commit?: string | undefined;
}

export interface Reviewer {
  /** `recorded`: the state to plan from. Throws where the commit is not to be had. */
  review(proposed: Proposed, recorded: Recorded): Promise<Review>;
  close(): Promise<void>;
}

export interface ReviewerParts {
  readonly config: OpenedConfig;
  readonly ports: Ports;
  /** Folder of the manifests. */
  readonly path: string;
  readonly stateDirectory: string;
  /** Reads commits whose objects are in the repository. */
  readonly sourceIn: (repository: GitRepository) => ConfigSource;
}

/** A remote is fetched into a repository of its own, whole: merging needs the history. */
export async function openReviewer(parts: ReviewerParts): Promise<Reviewer> {
  const { config, stateDirectory } = parts;
  const isHere = config.remote === undefined;
  const repository = isHere
    ? config.repository
    : await config.git.init(join(stateDirectory, 'proposals.git'));
  const desk = { ...parts, repository, source: parts.sourceIn(repository) };
  return {
    review: (proposed, recorded) => reviewed(desk, proposed, recorded),
    close: () => (isHere ? Promise.resolve() : repository.close()),
  };
}

interface Desk extends ReviewerParts {
  readonly repository: GitRepository;
  readonly source: ConfigSource;
}

async function reviewed(desk: Desk, proposed: Proposed, recorded: Recorded): Promise<Review> {
  const { base, head } = await ends(desk, proposed);
  if (await desk.repository.isAncestor(head, base)) return settled(await declaredAt(desk, head), base, head);
  const { result, conflicts } = await mergedIn(desk, base, head);
  const before = await declaredAt(desk, base);
  const after = await declaredAt(desk, result);
  const { problems } = after.desired;
  if (conflicts.length > 0)
    return { base, head, conflicts, problems, changes: [], consequences: [], isRelevant: true };
  const changes = objectChanges(before, after);
  const isRelevant = changes.length > 0 || textOf(problems) !== textOf(before.desired.problems);
  const assumed = assumedRepositories(before.desired, after.desired, desk.config.url);
  const outlook = (commit: string) => outlookAt(desk, commit, { recorded, assumed });
  const found = isRelevant ? consequences(recorded, await outlook(base), await outlook(result)) : [];
  return { base, head, conflicts, problems, changes, consequences: found, isRelevant };
}

/** Of a commit that the branch holds already. */
function settled({ desired: { problems } }: Declaration, base: string, head: string): Review {
  return { base, head, conflicts: [], problems, changes: [], consequences: [], isRelevant: false };
}

function textOf(problems: readonly Problem[]): string {
  return problems.map(problemText).join('\n');
}

async function ends(
  desk: Desk,
  { refs, commit }: Proposed,
): Promise<{ readonly base: string; readonly head: string }> {
  const { config, repository } = desk;
  const { branch, url } = config;
  const baseRef = `refs/heads/${branch}`;
  const tips = await tipsOf(desk, [baseRef, ...refs], commit);
  const base = tips.get(baseRef);
  const there = refs.flatMap((ref) => tips.get(ref) ?? []);
  const head = commit === undefined ? there[0] : (there.find((tip) => tip === commit) ?? commit);
  if (base === undefined) throw missing(`${url} has no branch ${branch}`);
  if (head === undefined) throw missing(`${url} has none of ${refs.join(', ')}: push it first`);
  await repository.commit(head).catch((error: unknown) => {
    throw missing(`${url} did not hand over ${head.slice(0, 12)}: push it first`, error);
  });
  return { base, head };
}

/** With the objects of a commit that is the tip of some other branch, too. */
async function tipsOf(
  { config: { git, remote }, repository }: Desk,
  refs: readonly string[],
  commit: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  if (remote === undefined) return repository.refs(...refs);
  const tips = await repository.fetch(remote, refs);
  if (commit === undefined || [...tips.values()].includes(commit)) return tips;
  const { refs: heads } = await git.listRemote(remote, ['refs/heads/']);
  const other = [...heads].flatMap(([ref, tip]) => (tip === commit ? [ref] : []));
  return other.length === 0 ? tips : new Map([...tips, ...(await repository.fetch(remote, other))]);
}

function missing(message: string, cause?: unknown): OrcaError {
  return new OrcaError({ kind: 'later', reason: 'ConfigUnreadable', message }, { cause });
}

/** The same commit for the same two, so that the names in a plan are the same, too. */
async function mergedIn(
  { repository }: Desk,
  base: string,
  head: string,
): Promise<{ readonly result: string; readonly conflicts: readonly string[] }> {
  const { time } = await repository.commit(head);
  const merge = await mergeCommits(
    { gitDir: repository.gitDir, env: inheritedEnvironment(environment()) },
    { base, head, message: 'Merge a proposal\n', identity: ORCA_IDENTITY, time },
  );
  return merge.result === 'conflict'
    ? { result: head, conflicts: merge.paths }
    : { result: merge.commit, conflicts: [] };
}

async function declaredAt({ repository, source, path }: Desk, commit: string): Promise<Declaration> {
  const file = path === '' ? SETTINGS_FILE : `${path}/${SETTINGS_FILE}`;
  const content = await repository.readFile(commit, file);
  const text = content === undefined ? undefined : new TextDecoder().decode(content);
  return { settings: parseSettings(text, file).settings, desired: await source.read(commit) };
}

interface Premises {
  readonly recorded: Recorded;
  readonly assumed: (url: string) => ObservedRepository | undefined;
}

async function outlookAt(
  { ports, source }: Desk,
  commit: string,
  { recorded, assumed }: Premises,
): Promise<Outlook> {
  const tips = async () => ({ config: known(commit), status: undefined, lease: undefined });
  const repository = { ...ports.repository, tips };
  const { next, effects } = await rehearse({ ...ports, repository, config: source }, { recorded, assumed });
  const starts = effects.flatMap((effect) =>
    effect.type === 'startRun'
      ? [[keyOf(effect.brief.project, effect.brief.task), effect.brief] as const]
      : [],
  );
  return { next, starts: new Map(starts) };
}

const NO_COMMIT = '0'.repeat(40);

/** What only the proposal names is not asked: whoever opens a pull request does not choose whom Orca talks to. */
function assumedRepositories(
  before: Desired,
  after: Desired,
  configUrl: string,
): (url: string) => ObservedRepository | undefined {
  const trusted = new Set([configUrl, ...targets(before).map(({ url }) => url)].map(repositoryKey));
  const wanted = targets(after);
  return (url) => {
    const key = repositoryKey(url);
    if (trusted.has(key)) return undefined;
    const named = wanted.filter((each) => repositoryKey(each.url) === key).map(({ branch }) => branch);
    const branches = ['main', ...named].flatMap((name) =>
      name === undefined ? [] : [[name, NO_COMMIT] as const],
    );
    return { defaultBranch: 'main', branches: new Map(branches) };
  };
}

function targets({
  projects,
  tasks,
}: Desired): readonly { readonly url: string; readonly branch?: string }[] {
  const ofProjects = [...projects.values()].flatMap(({ spec }) => spec.repository ?? []);
  const ofTasks = [...tasks.values()].flatMap(({ project, spec: { repository, branch } }) => {
    const own = repository ?? projects.get(project)?.spec.repository;
    return own === undefined ? [] : [{ ...own, ...(branch === undefined ? {} : { branch }) }];
  });
  return [...ofProjects, ...ofTasks];
}
