/** A command that is started through a kept shell can't tell, and nor can anybody else; whatever it does, it does to itself. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type CommandStart, keptShells } from '../../../src/lib/kept-shells.ts';
import {
  type Ended,
  type Subprocess,
  type SubprocessOptions,
  startCommand,
} from '../../../src/lib/subprocess.ts';
import { until } from '../../support/runs.ts';
import { temporaryDirectory } from '../../support/temporary.ts';
import { bundleOf } from '../../support/worker-bundle.ts';

const PATH = process.env.PATH ?? '/usr/bin:/bin';
const directory = await temporaryDirectory('shells');

interface Seen {
  readonly ended: Ended;
  readonly lines: readonly string[];
  readonly stderr: string;
}

async function seen(command: Subprocess): Promise<Seen> {
  let stderr = '';
  command.onStderr((text) => {
    stderr += text;
  });
  const lines: string[] = [];
  for await (const line of command.lines) lines.push(line);
  return { ended: await command.ended, lines, stderr };
}

function options(changes: Partial<SubprocessOptions> = {}): SubprocessOptions {
  return { cwd: directory, env: { PATH }, ...changes };
}

function sh(script: string, start: CommandStart, changes: Partial<SubprocessOptions> = {}): Promise<Seen> {
  return seen(start(['sh', '-c', script], options(changes)));
}

/** What has a parent that is a kept shell. */
const PARENT = 'tr "\\0" " " < /proc/$PPID/cmdline; echo';

/** Shells for as many commands at a time. */
async function warm(width = 1): Promise<CommandStart> {
  const start = keptShells(PATH);
  await until(async () => {
    const parents = await Promise.all(
      Array.from({ length: width }, () => sh(`${PARENT}; sleep 0.05`, start)),
    );
    return parents.every(({ lines }) => lines[0] === '/bin/sh -s kept ') ? true : undefined;
  });
  return start;
}

/** The only one of those that are kept. */
async function idleShell(start: CommandStart): Promise<number> {
  return Number((await sh('echo $PPID', start)).lines[0]);
}

const start = await warm(3);

const SAME: Readonly<Record<string, { script: string; changes?: Partial<SubprocessOptions> }>> = {
  'its end': { script: 'true' },
  'an exit code': { script: 'exit 3' },
  'a high exit code': { script: 'exit 143' },
  'the highest exit code': { script: 'exit 255' },
  'a program that is not there': { script: 'no-such-program' },
  'its end by SIGKILL': { script: 'kill -KILL $$' },
  'its end by SIGTERM': { script: 'kill -TERM $$' },
  'its end by SIGSEGV': { script: 'kill -SEGV $$' },
  'what it prints': { script: 'echo one; echo two >&2; printf three; printf four >&2' },
  'much of what it prints': { script: 'i=0; while [ $i -lt 20000 ]; do echo line $i; i=$((i+1)); done' },
  'what it is told': {
    script: 'cat; echo .',
    changes: { stdin: `it's "quoted" $HOME\n\`x\`\n${'é'.repeat(2000)}` },
  },
  'much of what it is told': { script: 'cksum', changes: { stdin: 'x'.repeat(60_000) } },
  'what is too much for a pipe': { script: 'cksum', changes: { stdin: 'x'.repeat(600_000) } },
  'that it is told nothing': { script: 'cat; echo end' },
  'its environment': {
    script: 'sort -z < /proc/self/environ | tr "\\0" "\\n"',
    changes: {
      env: {
        PATH,
        A: "it's\n$(x) \\",
        EMPTY: '',
        PWD: '/nowhere',
        ENV: '/etc/profile',
        LC_ALL: 'C',
        PS4: 'x',
      },
    },
  },
  'an environment that a shell would change': {
    script: 'tr "\\0" "\\n" < /proc/self/environ | grep -v PWD',
    changes: { env: { PATH, 'with.dot': '1', IFS: 'x', PPID: '1', _: 'y' } },
  },
  'its arguments': {
    script: `printf '[%s]' "it's" '-n' '' 'a
b'; echo "$0"`,
  },
  'its directory': { script: 'pwd' },
  'its open files': { script: 'ls /proc/self/fd' },
  'its end by a signal to its group': { script: 'kill -TERM 0; sleep 600' },
  'what it does with signals to its group': {
    script: 'trap "echo heard" TERM HUP; kill -TERM 0; kill -HUP 0; echo end',
  },
  'its signals': { script: 'grep -E "^Sig(Blk|Ign|Cgt)" /proc/$$/status' },
  'its limits': { script: 'ulimit -a; umask' },
};

it.each(Object.entries(SAME))('%s is the same', async (_, { script, changes }) => {
  expect(await sh(script, start, changes)).toEqual(await sh(script, startCommand, changes));
});

it('its own process is known, and ends with its group', async () => {
  const command = start(['sh', '-c', 'sleep 600 & sleep 600 & echo $$ $!; wait'], options());
  const pids: number[] = [];
  for await (const line of command.lines) {
    pids.push(...line.split(' ').map(Number));
    expect(command.pid).toBe(pids[0]);
    await command.kill();
  }
  expect(await command.ended).toEqual({ by: 'abort', code: undefined, signal: 'SIGTERM' });
  await until(() => (pids.some(isThere) ? undefined : true));
});

it('what it leaves in its group goes with it, and what it leaves elsewhere is not waited for', async () => {
  const { ended, lines } = await sh('sleep 600 & echo $!; setsid sleep 5 & echo out', start);
  expect(ended).toEqual({ by: 'exit', code: 0, signal: undefined });
  expect(lines.at(-1)).toBe('out');
  await until(() => (isThere(Number(lines[0])) ? undefined : true));
});

it.each(['timeout', 'abort'] as const)('one that does not want to end is ended by %s', async (by) => {
  const controller = new AbortController();
  const script = 'trap "" TERM; echo deaf; while :; do sleep 0.1; done';
  const command = start(['sh', '-c', script], {
    ...options({ grace: 100 }),
    ...(by === 'timeout' ? { timeout: 300 } : { signal: controller.signal }),
  });
  for await (const line of command.lines) if (line === 'deaf') controller.abort();
  expect(await command.ended).toEqual({ by, code: undefined, signal: 'SIGKILL' });
});

it('one that is ended before it has begun never does anything', async () => {
  const ended = start(['sh', '-c', 'sleep 1; echo done > begun'], options({ signal: AbortSignal.abort() }));
  expect((await ended.ended).by).toBe('abort');
  expect(readdirSync(directory)).not.toContain('begun');
});

it.each(['timeout', 'abort'] as const)(
  'one whose shell has no time to begin it is ended by %s all the same',
  async (by) => {
    const start = await warm();
    process.kill(await idleShell(start), 'SIGSTOP');
    const limit = by === 'timeout' ? { timeout: 100 } : { signal: AbortSignal.timeout(100) };
    const { ended } = start(['sh', '-c', 'sleep 5'], options({ grace: 100, ...limit }));
    expect(await ended).toMatchObject({ by });
  },
);

it('one that has ended can not be ended again, nor can who comes after it', async () => {
  const start = await warm();
  const first = start(['sh', '-c', 'echo $PPID'], options());
  const { lines } = await seen(first);
  const second = start(['sh', '-c', 'echo $PPID; sleep 0.5; echo end'], options());
  for await (const line of second.lines) {
    if (line === lines[0]) await first.kill();
  }
  expect(await second.ended).toEqual({ by: 'exit', code: 0, signal: undefined });
});

it('one that slows its group down slows nothing that comes after it', async () => {
  const start = await warm();
  const [before] = (await sh('nice; renice -n 5 -g $(ps -o pgid= -p $$) > /dev/null', start)).lines;
  expect((await sh('nice', start)).lines).toEqual([before]);
});

it('a shell that somebody has ended meanwhile is given nothing', async () => {
  const start = await warm();
  const shell = await idleShell(start);
  process.kill(shell, 'SIGKILL');
  await until(() => (isThere(shell) ? undefined : true));
  expect((await sh('echo next', start)).lines).toEqual(['next']);
});

it('where no pipes can be made all goes on without', async () => {
  const start = await warm();
  const { TMPDIR } = process.env;
  process.env.TMPDIR = '/nowhere';
  try {
    for (let count = 0; count < 40; count += 1) expect((await sh('echo one', start)).lines).toEqual(['one']);
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
});

it('one that kills its shell ends itself alone', async () => {
  const start = await warm(2);
  const other = sh(`${PARENT}; sleep 1; echo ended`, start);
  const killer = await sh('sleep 600 & kill -KILL $PPID; echo $! $$; sleep 600', start);
  expect(killer.ended).toEqual({ by: 'exit', code: undefined, signal: 'SIGKILL' });
  const pids = killer.lines.join(' ').split(' ').map(Number);
  await until(() => (pids.some(isThere) ? undefined : true));
  expect(await other).toMatchObject({ ended: { code: 0 }, lines: ['/bin/sh -s kept ', 'ended'] });
  expect((await sh('echo next', start)).lines).toEqual(['next']);
});

it('one that stops its shell ends when its time is up', async () => {
  const start = await warm();
  const { ended } = await sh('kill -STOP $PPID; exit 0', start, { timeout: 500, grace: 100 });
  expect(ended.by).toBe('timeout');
  expect((await sh('echo next', start)).lines).toEqual(['next']);
}, 20_000);

it('one has nothing of another: not its files, nor a way to write to them', async () => {
  const mine = start(['sh', '-c', 'readlink /proc/self/fd/1; sleep 1; echo mine'], options());
  const [name] = (await sh('readlink /proc/$$/fd/1; readlink /proc/$$/fd/0', start)).lines;
  expect(name).toMatch(/\(deleted\)$/);
  expect((await seen(mine)).lines.at(-1)).toBe('mine');
});

it('shells end with the process that keeps them', async () => {
  const program = await bundleOf(join(import.meta.dirname, '../../support/shell-keeper.ts'));
  const keeper = spawn(process.execPath, [program], { env: { PATH }, stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(keeper.stdout.setEncoding('utf8'), 'data');
  const shell = Number(said);
  expect(readFileSync(`/proc/${shell}/cmdline`, 'utf8')).toBe('/bin/sh\0-s\0kept\0');
  keeper.kill('SIGKILL');
  await until(() => (isThere(shell) ? undefined : true));
});

function isThere(pid: number): boolean {
  try {
    // What waits for its parent to look has ended.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
