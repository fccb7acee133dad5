/**
 * The worker that kills itself: every file it makes, moves or removes and every program it starts is a boundary. They are
 * numbered as they come and written down; `die.json` in the state directory names the one to die at, once.
 */
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';

const { openSync, readFileSync, rmSync, writeSync } = fs;
const [, , stage = '', ...args] = process.argv;
if (stage === 'agent' || stage === 'publish') watch(stateDirIn(args));
await import('../../src/worker/orca-worker.ts');

/** Of a supervisor's arguments: its run directory, or that it has several runs and the state directory. */
function stateDirIn([first = '', second]: readonly string[]): string {
  return second ?? join(first, '../../..');
}

interface Death {
  readonly stage: string;
  /** Its number, or its label: then the first of them. */
  readonly boundary: number | string;
  readonly when: string;
}

function watch(stateDir: string): void {
  const order = deathIn(join(stateDir, 'die.json'));
  // Written through a handle: appending would come through the very functions that are watched.
  const boundaries = openSync(join(stateDir, `boundaries-${stage}`), 'a');
  const labels: string[] = [];
  function die(): void {
    rmSync(join(stateDir, 'die.json'));
    process.kill(process.pid, 'SIGKILL');
    // The signal comes while this waits.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  }
  /** True: death comes after it. */
  function met(label: string): boolean {
    const boundary = labels.push(label) - 1;
    writeSync(boundaries, `${label}\n`);
    const isNamed = order?.boundary === label && labels.indexOf(label) === boundary;
    const isIt = order?.stage === stage && (isNamed || order.boundary === boundary);
    if (isIt && order.when === 'before') die();
    return isIt;
  }
  for (const name of ['writeFile', 'rename', 'link', 'mkdir', 'rm', 'symlink', 'open'] as const)
    wrap(fs.promises, name, (call, args) => {
      const isLast = met(`${name} ${labelOf(args.at(name === 'rename' || name === 'link' ? 1 : 0))}`);
      const done = call();
      return isLast && done instanceof Promise ? done.finally(die) : done;
    });
  for (const name of [
    'writeFileSync',
    'renameSync',
    'linkSync',
    'symlinkSync',
    'mkdirSync',
    'rmSync',
    'appendFileSync',
  ] as const)
    wrap(fs, name, (call, args) => {
      // Waited for or not, it is the same boundary.
      const what = name.replace(/Sync$/, '');
      const isLast = met(`${what} ${labelOf(args.at(what === 'rename' || what === 'link' ? 1 : 0))}`);
      const done = call();
      if (isLast) die();
      return done;
    });
  wrap(childProcess, 'spawn', (call, args) => {
    const isLast = met(`spawn ${commandOf(args)}`);
    const child = call();
    if (isLast && child instanceof childProcess.ChildProcess) child.once('exit', die);
    return child;
  });
  syncBuiltinESMExports();
}

function wrap(
  module: object,
  name: string,
  around: (call: () => unknown, args: readonly unknown[]) => unknown,
): void {
  const original: unknown = Reflect.get(module, name);
  if (typeof original !== 'function') throw new Error(`${name} is no function`);
  Reflect.set(module, name, function wrapped(this: unknown, ...args: unknown[]) {
    return around(() => original.apply(this, args), args);
  });
}

function deathIn(file: string): Death | undefined {
  return fs.existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Without what differs from run to run. */
function labelOf(path: unknown): string {
  return basename(String(path))
    .replace(/\.\d+-[0-9a-f]+\.tmp$/, '.tmp')
    .replace(/^\d+,.*/, 'owner')
    .replace(/(?<=^orca-git-).*|[0-9a-f]{8,}/g, '…');
}

/** The program and what it is asked: `git push`. */
function commandOf([program, args]: readonly unknown[]): string {
  const words = Array.isArray(args) ? args.map(String) : [];
  const verb = words.find((word, index) => !word.startsWith('-') && words[index - 1] !== '-c');
  return `${basename(String(program))} ${labelOf(verb ?? '')}`;
}
