/** Bare Git repositories for tests, made and read by the git program itself: two spawns for one with a commit. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { temporaryDirectory } from './temporary.ts';

/** Path → content; undefined deletes. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

export interface BareRepository {
  /** Absolute path of the bare repository. */
  readonly path: string;
  /** Commits on a branch (default: the repository's), on top of its tip; returns the new tip. */
  commit(files: Files, message?: string, options?: CommitOptions): Promise<string>;
  tip(branch?: string): Promise<string | undefined>;
  /** Path → text of every file of a branch, tag or commit. */
  files(ref?: string): Promise<Record<string, string>>;
  /** Subjects of the commits of a ref, newest first. */
  subjects(ref?: string): Promise<readonly string[]>;
  /** Full ref name → commit. */
  refs(): Promise<Record<string, string>>;
  /** Standard output of `git --git-dir=… <args>`; rejects with its standard error when it fails. */
  git(...args: string[]): Promise<string>;
}

export interface CommitOptions {
  readonly branch?: string;
  /** Name and email of author and committer: `A Person <person@example.com>`. */
  readonly author?: string;
  /** Seconds since the epoch; default: one fixed instant. */
  readonly time?: number;
  /** What the commit is made on; default: the branch's tip. */
  readonly from?: string;
}

export interface RepositoryOptions {
  /** Committed at once when given. */
  readonly files?: Files;
  /** Branch of HEAD; default `main`. */
  readonly branch?: string;
  /** Where it is made; default: in a temporary directory of its own. */
  readonly path?: string;
}

const AUTHOR = 'Test Author <author@example.com>';
const TIME = 1_700_000_000;

/** A new bare repository that accepts pushes over HTTP. */
export async function bareRepository(options: RepositoryOptions = {}): Promise<BareRepository> {
  const path = options.path ?? join(await temporaryDirectory('repository'), 'repository.git');
  const branch = options.branch ?? 'main';
  await runGit(['init', '--quiet', '--bare', '--template=', `--initial-branch=${branch}`, path]);
  const repository = existingBareRepository(path, branch);
  if (options.files !== undefined) await repository.commit(options.files, 'Start');
  return repository;
}

/** The same API on a bare repository that something else made. */
export function existingBareRepository(path: string, branch = 'main'): BareRepository {
  const git = (...args: string[]) => runGit([`--git-dir=${path}`, ...args]);
  async function tip(name = branch): Promise<string | undefined> {
    const out = await git('for-each-ref', '--format=%(objectname)', `refs/heads/${name}`);
    return out.trim() === '' ? undefined : out.trim();
  }
  return {
    path,
    git,
    tip,
    async commit(files, message = 'Change', commitOptions = {}) {
      const on = commitOptions.branch ?? branch;
      const from = commitOptions.from ?? (await tip(on));
      const stream = fastImportStream({ ...commitOptions, files, message, branch: on, from });
      await runGit([`--git-dir=${path}`, 'fast-import', '--quiet', '--force'], stream);
      return (await git('rev-parse', `refs/heads/${on}`)).trim();
    },
    files: (ref = branch) => filesOf(path, ref),
    async subjects(ref = branch) {
      return (await git('log', '--format=%s', ref)).split('\n').filter(Boolean);
    },
    async refs() {
      const lines = (await git('for-each-ref', '--format=%(refname) %(objectname)')).split('\n');
      return Object.fromEntries(lines.filter(Boolean).map((line) => line.split(' ')));
    },
  };
}

async function filesOf(path: string, ref: string): Promise<Record<string, string>> {
  const entries = (await runGit([`--git-dir=${path}`, 'ls-tree', '-r', '-z', ref]))
    .split('\0')
    .filter(Boolean);
  const oids = entries.map((entry) => `${entry.slice(0, entry.indexOf('\t')).split(' ')[2]}\n`);
  let batch = await gitOutput([`--git-dir=${path}`, 'cat-file', '--batch'], oids.join(''));
  const files: Record<string, string> = {};
  for (const entry of entries) {
    // `<oid> blob <size>\n<content>\n`
    const start = batch.indexOf('\n') + 1;
    const end = start + Number(batch.toString('latin1', 0, start).split(' ')[2]);
    files[entry.slice(entry.indexOf('\t') + 1)] = batch.toString('utf8', start, end);
    batch = batch.subarray(end + 1);
  }
  return files;
}

interface StreamOptions extends Omit<CommitOptions, 'from'> {
  readonly files: Files;
  readonly message: string;
  readonly from: string | undefined;
}

function fastImportStream(options: StreamOptions): Buffer {
  const who = `${options.author ?? AUTHOR} ${options.time ?? TIME} +0000`;
  const parts: (string | Uint8Array)[] = [
    `commit refs/heads/${options.branch}\nauthor ${who}\ncommitter ${who}\n`,
    `data ${Buffer.byteLength(options.message)}\n${options.message}\n`,
    ...(options.from === undefined ? [] : [`from ${options.from}\n`]),
  ];
  for (const [path, content] of Object.entries(options.files)) {
    if (content === undefined) {
      parts.push(`D ${quotedPath(path)}\n`);
      continue;
    }
    const bytes = Buffer.from(content);
    parts.push(`M 100644 inline ${quotedPath(path)}\ndata ${bytes.length}\n`, bytes, '\n');
  }
  return Buffer.concat([...parts.map((part) => Buffer.from(part)), Buffer.from('done\n')]);
}

function quotedPath(path: string): string {
  return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

/** Standard output of git with no configuration but the repository's. */
export async function runGit(args: readonly string[], stdin: string | Uint8Array = ''): Promise<string> {
  return (await gitOutput(args, stdin)).toString('utf8');
}

function gitOutput(args: readonly string[], stdin: string | Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, {
      env: {
        PATH: process.env.PATH,
        HOME: '/nonexistent',
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_AUTHOR_NAME: 'Test Author',
        GIT_AUTHOR_EMAIL: 'author@example.com',
        GIT_COMMITTER_NAME: 'Test Author',
        GIT_COMMITTER_EMAIL: 'author@example.com',
      },
    });
    const stdout: Buffer[] = [];
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(stdout));
      else reject(new Error(`git ${args.join(' ')} ended with ${code}: ${stderr}`));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
}
