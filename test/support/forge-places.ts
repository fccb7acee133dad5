/** Both forges as a person uses them: the built-in one with bare repositories over SSH, and GitHub over HTTP. */
import { expect } from 'vitest';
import { githubStandIn } from './github/stand-in.ts';
import { type Orca, orca } from './orca.ts';
import { type BareRepository, bareRepository } from './repositories.ts';
import { hasSshServer, sshServer } from './ssh-server.ts';

/** What a person sees of a pull request. */
interface Seen {
  readonly number: number;
  readonly state: string;
  readonly title: string;
  readonly head: string;
  readonly base: string;
  readonly comments: readonly string[];
}

/** A forge with two repositories, as a person uses it. */
interface Place {
  readonly user: Orca;
  readonly config: BareRepository;
  readonly target: BareRepository;
  readonly targetUrl: string;
  /** Of the target, the oldest first. */
  pulls(): Promise<readonly Seen[]>;
  comment(number: number, text: string): Promise<void>;
  merge(number: number): Promise<void>;
  close(number: number): Promise<void>;
}

const CONFIG = { 'README.md': 'agents\n' };
const TARGET = { 'README.md': 'target\n' };

async function localOverSsh(): Promise<Place> {
  const server = await sshServer();
  const config = await bareRepository({ files: CONFIG });
  const target = await bareRepository({ files: TARGET });
  const user = await orca({
    ORCA_REPO: server.urlOf(config.path),
    ORCA_SSH_KEY: server.keyFile,
    ORCA_SSH_KNOWN_HOSTS: server.knownHostsFile,
  });
  const targetUrl = server.urlOf(target.path);
  async function pr(...args: readonly string[]): Promise<string> {
    const ran = await user.run(['pr', ...args, '--repository', targetUrl]);
    expect(ran).toMatchObject({ code: 0 });
    return ran.stdout;
  }
  return {
    ...{ user, config, target, targetUrl },
    async pulls() {
      const all = records(JSON.parse(await pr('list', '--state', 'all', '-o', 'json')));
      return [...all].reverse().map((pull) => ({
        ...{ number: Number(pull.number), state: String(pull.state), title: String(pull.title) },
        ...{ head: String(pull.headBranch), base: String(pull.baseBranch) },
        comments: records(pull.comments).map(({ body }) => String(body)),
      }));
    },
    comment: async (number, text) => void (await pr('comment', String(number), '-b', text)),
    merge: async (number) => void (await pr('merge', String(number))),
    close: async (number) => void (await pr('close', String(number))),
  };
}

async function githubOverHttp(): Promise<Place> {
  const github = await githubStandIn({ config: CONFIG, target: TARGET });
  const { url, bare: config } = github.repository('config');
  const { url: targetUrl, bare: target } = github.repository('target');
  const user = await orca({
    ORCA_REPO: url,
    ...{ GITHUB_TOKEN: github.token, GITHUB_SERVER_URL: github.origin, GITHUB_API_URL: github.apiUrl },
  });
  const path = '/repos/acme/target';
  const asAlice = (method: string, below: string, body?: unknown) =>
    github.api('alice', method, `${path}${below}`, body);
  return {
    ...{ user, config, target, targetUrl },
    async pulls() {
      const all = records(await asAlice('GET', '/pulls?state=all&direction=asc'));
      return Promise.all(
        all.map(async ({ number, state, title, merged_at, head, base }) => ({
          ...{ number: Number(number), title: String(title) },
          state: state === 'open' || merged_at === null ? String(state) : 'merged',
          ...{ head: String(records([head])[0]?.ref), base: String(records([base])[0]?.ref) },
          comments: records(await asAlice('GET', `/issues/${String(number)}/comments`)).map(({ body }) =>
            String(body),
          ),
        })),
      );
    },
    comment: async (number, body) => void (await asAlice('POST', `/issues/${number}/comments`, { body })),
    merge: async (number) => void (await asAlice('PUT', `/pulls/${number}/merge`)),
    close: async (number) => void (await asAlice('PATCH', `/pulls/${number}`, { state: 'closed' })),
  };
}

function records(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map((item) => ({ ...item })) : [];
}

export const PLACES = [
  { name: 'the local forge, a bare repository over SSH', open: localOverSsh, isHere: hasSshServer },
  { name: 'GitHub over HTTP', open: githubOverHttp, isHere: true },
];
