/** Config repositories of any size for the benchmarks: one project, one pool, the rest tasks, packed with deltas. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type BareRepository, bareRepository } from '../support/repositories.ts';
import { temporaryDirectory } from '../support/temporary.ts';

export interface ConfigFixture {
  readonly repository: BareRepository;
  readonly root: string;
  readonly tip: string;
  readonly paths: readonly string[];
}

const FOLDER = 500;

export function taskManifest(index: number, revision = 0): string {
  return [
    'apiVersion: orca.dev/v1alpha1',
    'kind: DevTask',
    'metadata:',
    `  name: task-${index}`,
    '  project: bench',
    `  labels: { wave: "${index % 7}" }`,
    'spec:',
    `  prompt: "Change module ${index} so that its report has a heading; revision ${revision}"`,
    '  requiredCapabilities: [code]',
    `  priority: ${index % 10}`,
    '  maxRetries: 3',
    '  timeoutSeconds: 300',
    '  checks:',
    `    - fileExists: { paths: ["src/module-${index}.ts"] }`,
    '',
  ].join('\n');
}

export function taskPath(index: number): string {
  return `tasks/${String(Math.floor(index / FOLDER)).padStart(3, '0')}/task-${index}.yaml`;
}

/** A bare repository with so many objects, below a folder that a Git server may serve. */
export async function configRepository(objects: number): Promise<ConfigFixture> {
  const root = await temporaryDirectory('bench');
  const tasks = Array.from({ length: objects - 2 }, (_, index) => index);
  const files = Object.fromEntries(tasks.map((index) => [taskPath(index), taskManifest(index)]));
  const repository = await bareRepository({
    path: join(root, 'config.git'),
    files: { ...files, 'project.yaml': PROJECT, 'pool.yaml': POOL },
  });
  await repository.git('repack', '-adfq', '--depth=50');
  const tip = (await repository.tip()) ?? '';
  return { repository, root, tip, paths: Object.keys(files) };
}

const PROJECT = `apiVersion: orca.dev/v1alpha1
kind: Project
metadata: { name: bench }
spec: { description: "Objects to measure with", suspend: true }
`;

const POOL = `apiVersion: orca.dev/v1alpha1
kind: AgentPool
metadata: { name: agents, project: bench }
spec:
  replicas: 1
  template:
    spec: { agent: command, command: ["true"], capabilities: [code] }
`;

/** Runs a shell line with the benchmark's Git environment, while this process goes on serving; rejects when it fails. */
export function shell(line: string, cwd: string): Promise<void> {
  const { PATH = '' } = process.env;
  const env = {
    PATH,
    HOME: cwd,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', line], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${line} ended with ${code}: ${stderr}`));
    });
  });
}
