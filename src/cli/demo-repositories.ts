/** The two repositories of the demo, made from example-repo: a checkout with manifests, and a bare target. */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { definedOnly } from '../api/defined.ts';
import { ORCA_IDENTITY } from '../api/names.ts';
import { createRepository, openCheckout } from '../lib/git/checkout.ts';
import { openGit } from '../lib/git/open.ts';
import { CommandError } from './exit.ts';
import { fields } from './fields.ts';
import { packageRoot } from './installation.ts';
import { manifestsIn, withObject } from './manifest-edit.ts';
import { filesInFolder } from './manifest-files.ts';
import type { Environment } from './settings.ts';

export interface DemoRepositories {
  /** Checkout of the config repository. */
  readonly config: string;
  /** Bare target repository. */
  readonly library: string;
}

export type DemoAgent = 'scripted' | 'claude';

const MARKER = '.orca-demo';
const PLACEHOLDER = '/path/to/library.git';

/** Whether the directory holds a former demo; refuses one that holds anything else. */
export async function isFormerDemo(folder: string): Promise<boolean> {
  if (!existsSync(folder)) return false;
  const names = await readdir(folder);
  if (names.length === 0) return false;
  if (names.includes(MARKER)) return true;
  throw new CommandError(
    `${folder} is not empty and is no former demo: name another directory, as in \`orca demo ./my-demo\`.`,
  );
}

/** An empty directory that is marked as a demo's. */
export async function emptyDemo(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, MARKER), 'Made by `orca demo`, which may replace this directory.\n');
  return realpath(folder);
}

export async function makeDemo(
  folder: string,
  agent: DemoAgent,
  env: Environment,
): Promise<DemoRepositories> {
  const example = join(packageRoot(), 'example-repo');
  const library = join(folder, 'library.git');
  const config = join(folder, 'config');
  await makeLibrary(join(example, 'library'), library, env);
  await cp(join(example, 'config'), config, { recursive: true });
  await edit(join(config, 'project.yaml'), (text) => text.replace(PLACEHOLDER, library));
  if (agent === 'claude') await edit(join(config, 'pool.yaml'), withClaude);
  const own = { ...definedOnly(env), ...COMMITTER };
  await createRepository(config, own);
  await openCheckout(config, own).commit(['.'], 'Declare agents and tasks');
  await openCheckout(config, definedOnly(env)).identifyAs({ name: 'You', email: 'you@example.com' });
  return { config, library };
}

/** Who makes the first commit; nothing of the user's signs or hooks it. */
const COMMITTER = {
  GIT_AUTHOR_NAME: 'Orca demo',
  GIT_AUTHOR_EMAIL: 'demo@example.com',
  GIT_COMMITTER_NAME: 'Orca demo',
  GIT_COMMITTER_EMAIL: 'demo@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};

async function makeLibrary(source: string, path: string, env: Environment): Promise<void> {
  const git = await openGit({ backend: 'auto', env });
  const repository = await git.init(path);
  const paths = await readdir(source, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of paths.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    files.set(file.slice(source.length + 1).replaceAll('\\', '/'), await readFile(file));
  }
  const time = Math.floor(Date.now() / 1000);
  const tip = await repository.write({
    parents: [],
    files,
    message: 'Start the library\n',
    identity: ORCA_IDENTITY,
    time,
  });
  await repository.updateRef({ ref: 'refs/heads/main', to: tip, expected: undefined });
  await repository.close();
}

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')));
}

/** The pool with the Messages API in the place of the stand-in. */
function withClaude(text: string): string {
  const [pool] = manifestsIn(text);
  if (pool === undefined) return text;
  const { spec, ...rest } = fields(pool.value);
  const template = fields(fields(spec).template);
  const { command: _command, ...podSpec } = fields(template.spec);
  const claude = { ...podSpec, agent: 'claude', model: 'claude-sonnet' };
  const value = { ...rest, spec: { ...fields(spec), template: { ...template, spec: claude } } };
  const edited = withObject(text, pool.id, value) ?? text;
  return edited.replace(/^ *# A scripted stand-in.*\n/m, '');
}

/** The manifests as `orca validate` reads them. */
export function demoManifests({ config }: DemoRepositories): ReadonlyMap<string, string> {
  return filesInFolder(config, '');
}
