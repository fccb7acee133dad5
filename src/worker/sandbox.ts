/** How agents and checks are started: inside bubblewrap where the machine has it, with an environment built from nothing. */
import { randomUUID } from 'node:crypto';
import { BUBBLEWRAP } from '../lib/bubblewrap.ts';
import { COMMAND_MARK, killMarked, LINEAGE_MARK, markOf, RUN_MARK } from '../lib/marked-processes.ts';
import { isProgram } from '../lib/program.ts';
import type { Lineage, RunDirectory } from '../lib/run-directory.ts';
import { type Ended, notStarted, type Subprocess, startCommand } from '../lib/subprocess.ts';
import type { ConfinedCommand, Confinement } from './confinement.ts';
import { mountArguments, realPath } from './sandbox-mounts.ts';

export interface SandboxOptions {
  readonly directory: RunDirectory;
  readonly lineage: Lineage;
  readonly path: string;
  /** Inside bubblewrap, or as an ordinary process. */
  readonly isConfined: boolean;
  /** What a confined process must not see: the state directory, the person's HOME, files with Orca's credentials. */
  readonly hidden: readonly string[];
  /** What it must see although it is hidden: the mirror, the worker, the agent's own program. */
  readonly readable: readonly string[];
}

const NAMESPACES = [
  '--unshare-pid',
  '--unshare-ipc',
  '--unshare-uts',
  '--unshare-cgroup-try',
  '--hostname',
  'orca',
  '--die-with-parent',
  '--new-session',
  '--cap-drop',
  'ALL',
];

export function sandbox(options: SandboxOptions): Confinement {
  const { lineage, path, isConfined } = options;
  const prefix = isConfined ? bubblewrapArguments(options) : [];
  const base = {
    PATH: isConfined ? realPath(path) : path,
    HOME: lineage.home,
    TMPDIR: isConfined ? '/tmp' : lineage.tmp,
    LANG: 'C.UTF-8',
    TERM: 'dumb',
    USER: 'orca',
    [RUN_MARK]: markOf(options.directory),
    [LINEAGE_MARK]: markOf(lineage),
  };
  return {
    workspace: lineage.workspace,
    home: lineage.home,
    start(command) {
      const program = command.argv[0] ?? '';
      // bubblewrap would start and then fail in words of its own; a missing program reads the same with and without it.
      if (!isProgram(program, { path, cwd: lineage.workspace }))
        return notStarted(new Error(`spawn ${program} ENOENT`));
      const mark = randomUUID();
      const startedAt = performance.now();
      const child = startCommand([...prefix, ...command.argv], {
        ...limitsOf(command),
        cwd: lineage.workspace,
        env: { ...command.env, ...base, [COMMAND_MARK]: mark },
      });
      return swept(child, async (end) => {
        if (end.by === 'spawnError' || (isConfined && isByItself(end))) return;
        await killMarked(COMMAND_MARK, mark, { pid: child.pid, startedAt });
      });
    },
  };
}

function bubblewrapArguments({ lineage, hidden, readable, path }: SandboxOptions): readonly string[] {
  const mounts = mountArguments({ lineage, hidden, readable, path });
  return [BUBBLEWRAP, ...NAMESPACES, ...mounts, '--chdir', lineage.workspace, '--'];
}

function limitsOf({
  stdin,
  timeout,
  signal,
}: ConfinedCommand): Pick<ConfinedCommand, 'stdin' | 'timeout' | 'signal'> {
  return { stdin, timeout: Math.max(timeout, 0), signal };
}

/** A bubblewrap that is killed as it starts leaves behind what it had no time to tie to itself. */
function isByItself({ by, signal }: Ended): boolean {
  return by === 'exit' && signal === undefined;
}

/** The command with `sweep` as a part of its end: what the end itself may not have ended is looked for then. */
function swept(child: Subprocess, sweep: (end: Ended) => Promise<void>): Subprocess {
  const ended = child.ended.then(async (end) => {
    await sweep(end);
    return end;
  });
  return {
    ...child,
    ended,
    async kill(by) {
      await child.kill(by);
      return ended;
    },
  };
}
