/** Whether this machine has a bubblewrap that works: found out by running it. */
import { runCommand } from './subprocess.ts';

/** Absolute or PATH name of the program that starts a command inside namespaces of its own. */
export const BUBBLEWRAP = 'bwrap';

/** Namespaces and mounts that a sandbox needs at least; some machines have the program but forbid these. */
const TRIAL = [
  '--ro-bind',
  '/',
  '/',
  '--dev',
  '/dev',
  '--proc',
  '/proc',
  '--ro-bind-try',
  '/proc/sys',
  '/proc/sys',
  '--tmpfs',
  '/tmp',
  '--unshare-pid',
];

export async function hasBubblewrap(path: string): Promise<boolean> {
  const options = { cwd: '/', env: { PATH: path }, timeout: 5000 };
  const { by, code } = await runCommand(
    [BUBBLEWRAP, ...TRIAL, '--die-with-parent', '--new-session', 'true'],
    options,
  );
  return by === 'exit' && code === 0;
}
