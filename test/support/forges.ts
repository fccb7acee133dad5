/** Each forge on a repository of its own, for suites that hold all of them to the same behaviour. */
import { basename, dirname } from 'node:path';
import { githubForge } from '../../src/adapters/forges/github.ts';
import { githubServer } from '../../src/adapters/forges/github-client.ts';
import { givenToken } from '../../src/adapters/forges/github-tokens.ts';
import { type LocalForgeCommands, localForge } from '../../src/adapters/forges/local.ts';
import type { WantedPullRequest } from '../../src/api/plan.ts';
import type { Remote } from '../../src/lib/git/git.ts';
import { openGit } from '../../src/lib/git/open.ts';
import type { Forge, Log } from '../../src/reconciler/ports.ts';
import { allowEverything, gitServer } from './git-server.ts';
import { type GitHubStandIn, githubStandIn, type StandInOptions } from './github/stand-in.ts';
import { type BareRepository, bareRepository } from './repositories.ts';
import { temporaryDirectory } from './temporary.ts';

/** A pull request as a person sees it on the forge. */
interface SeenPullRequest {
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly body: string;
  readonly base: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly reviewers: readonly string[];
  readonly comments: readonly string[];
}

export interface ForgeWorld {
  readonly url: string;
  readonly bare: BareRepository;
  /** A forge with no memory of what others did. */
  newForge(): Promise<Forge>;
  /** All pull requests, the oldest first. */
  seen(): Promise<readonly SeenPullRequest[]>;
  /** As a person does it, with the forge's own means. */
  merge(number: number): Promise<void>;
  close(number: number): Promise<void>;
}

export const SECRET = 'a-secret-of-this-machine';
const START = { 'README.md': 'start\n', 'src/a.txt': 'a\n' };

export interface LocalWorld extends ForgeWorld {
  /** With the environment of a process of its own, or this one's. */
  newForge(env?: NodeJS.ProcessEnv): Promise<Forge & LocalForgeCommands>;
}

export async function localWorld(
  bare: BareRepository,
  remote: Remote,
  backend: 'native' | 'isomorphic' = 'native',
): Promise<LocalWorld> {
  let clock = Date.UTC(2026, 0, 1);
  const forgeOn = async (chosen: 'native' | 'isomorphic', env = process.env) =>
    localForge({
      git: await openGit({ backend: chosen, env }),
      remoteFor: () => remote,
      mirrorDir: await temporaryDirectory('mirrors'),
      now: () => {
        clock += 1000;
        return clock;
      },
      env,
      secrets: [SECRET],
    });
  const person = await forgeOn('native');
  return {
    url: remote.url,
    bare,
    newForge: (env) => forgeOn(backend, env),
    async seen() {
      const pulls = await person.pulls(remote.url);
      return [...pulls].reverse().map((pull) => ({
        ...{ number: pull.number, state: pull.state, title: pull.title, body: pull.body },
        ...{ base: pull.baseBranch, labels: pull.labels, assignees: pull.assignees },
        ...{ reviewers: pull.reviewers, comments: pull.comments.map((comment) => comment.body) },
      }));
    },
    merge: async (number) => void (await person.mergeNow(remote.url, number)),
    close: (number) => person.close(remote.url, number, 'no'),
  };
}

export async function localPathWorld(): Promise<LocalWorld> {
  const bare = await bareRepository({ files: START });
  return localWorld(bare, { url: bare.path });
}

export async function localHttpWorld(backend?: 'isomorphic'): Promise<LocalWorld> {
  const bare = await bareRepository({ files: START });
  await allowEverything(bare.path);
  const server = await gitServer({ root: dirname(bare.path) });
  const credentials = { type: 'token', username: server.username, token: server.token } as const;
  return localWorld(bare, { url: `${server.url}/${basename(bare.path)}`, credentials }, backend);
}

export interface GitHubWorld extends ForgeWorld {
  readonly github: GitHubStandIn;
  /** Moves the clock of the forge and of GitHub ahead. */
  pass(time: number): void;
  /** What the forges of this world logged. */
  readonly logged: { readonly fields: object; readonly message: string }[];
}

interface GitHubWorldOptions {
  readonly timeout?: number;
  readonly pace?: 'advised';
  readonly token?: string;
  /** The workflow run that asks. */
  readonly ownRun?: string;
  readonly github?: StandInOptions;
}

export async function githubWorld(options: GitHubWorldOptions = {}): Promise<GitHubWorld> {
  const github = await githubStandIn({ target: START }, options.github);
  let ahead = 0;
  const { url, bare } = github.repository('target');
  const logged: GitHubWorld['logged'] = [];
  const keep = (fields: object, message: string) => void logged.push({ fields, message });
  const log: Log = { info: keep, warn: keep, error: keep };
  const path = `/repos/${github.owner}/target`;
  return {
    github,
    logged,
    pass(time) {
      ahead += time;
      github.pass(time);
    },
    url,
    bare,
    newForge: async () =>
      githubForge(
        githubServer({
          apiUrl: github.apiUrl,
          tokens: givenToken(options.token ?? github.token),
          userAgent: 'orca-test',
          ownRun: options.ownRun,
          log,
          timeout: options.timeout ?? 5000,
          pace: options.pace ?? 'unlimited',
          retryDelay: 1,
          now: () => Date.now() + ahead,
        }),
        log,
      ),
    async seen() {
      const pulls = await github.api('acme', 'GET', `${path}/pulls?state=all&per_page=100&direction=asc`);
      return Promise.all(items(pulls).map((pull) => seenOnGithub(github, path, pull)));
    },
    merge: async (number) => void (await github.api('alice', 'PUT', `${path}/pulls/${number}/merge`)),
    close: async (number) =>
      void (await github.api('alice', 'PATCH', `${path}/pulls/${number}`, { state: 'closed' })),
  };
}

async function seenOnGithub(
  github: GitHubStandIn,
  path: string,
  pull: Record<string, unknown>,
): Promise<SeenPullRequest> {
  const comments = await github.api('acme', 'GET', `${path}/issues/${String(pull.number)}/comments`);
  const state = pull.state === 'open' ? 'open' : pull.merged_at === null ? 'closed' : 'merged';
  return {
    ...{ number: Number(pull.number), state, title: String(pull.title), body: String(pull.body) },
    base: String(items([pull.base])[0]?.ref),
    labels: items(pull.labels).map((label) => String(label.name)),
    assignees: items(pull.assignees).map((user) => String(user.login)),
    reviewers: items(pull.requested_reviewers).map((user) => String(user.login)),
    comments: items(comments).map((comment) => String(comment.body).replace(/\n*<!--.*-->$/, '')),
  };
}

function items(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value)
    ? value.filter((item) => typeof item === 'object' && item !== null).map((item) => ({ ...item }))
    : [];
}

/** The pull request that a task of project web wants, its branch pushed with one commit. */
export async function wantedFor(
  world: ForgeWorld,
  task = 'search',
  changes: Partial<WantedPullRequest> = {},
): Promise<WantedPullRequest> {
  const headBranch = `orca/web/${task}`;
  return {
    repository: world.url,
    headBranch,
    headCommit: await pushedTo(world, task),
    baseBranch: 'main',
    title: `Implement ${task}`,
    body: 'What was done.',
    ...{ draft: false, labels: ['orca'], reviewers: ['alice'], assignees: ['acme'] },
    ...changes,
  };
}

/** A commit more on the task's branch; returns the tip. */
export async function pushedTo(world: ForgeWorld, task: string): Promise<string> {
  const { bare } = world;
  const branch = `orca/web/${task}`;
  const tip = await bare.tip(branch);
  const from = tip ?? (await bare.tip('main'));
  const files = { [`src/${task}.txt`]: `${tip ?? 'first'}\n` };
  return bare.commit(files, `Work on ${task}`, { branch, ...(from === undefined ? {} : { from }) });
}
