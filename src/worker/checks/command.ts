/** The check `command`: a shell line exits with 0 in the workspace, confined like the agent but without any key. */
import type { Check } from '../../api/desired.ts';
import type { Ended, Subprocess } from '../../lib/subprocess.ts';
import type { ChecksContext, Finding } from './check.ts';

/** Characters kept: the end of what was printed, where test runners say what failed. */
const TAIL = 64 * 1024;
/** Characters after which a command that does not stop printing is ended. */
const MAX_OUTPUT = 50 * 1024 * 1024;

type CommandCheck = Extract<Check, { readonly type: 'command' }>;

export async function commandCheck(check: CommandCheck, context: ChecksContext): Promise<Finding> {
  const left = context.deadline - context.clock.now();
  const command = context.confinement.start({
    // One stream for both outputs, so that they stay in order.
    argv: ['/bin/sh', '-c', `exec 2>&1\n${check.run}`],
    env: { CI: 'true' },
    stdin: '',
    timeout: Math.max(1, Math.min(check.timeoutSeconds * 1000, left)),
    signal: context.signal,
  });
  const output = await tailOf(command);
  const ended = await command.ended;
  const passed = ended.by === 'exit' && ended.code === 0;
  return { passed, message: `\`${check.run.trim()}\` ${endOf(ended, check)}`, output };
}

async function tailOf(command: Subprocess): Promise<string> {
  let tail = '';
  let length = 0;
  const take = (text: string) => {
    length += text.length;
    tail += text;
    if (tail.length > 2 * TAIL) tail = tail.slice(-TAIL);
    if (length > MAX_OUTPUT) void command.kill('output');
  };
  for await (const line of command.lines) take(`${line}\n`);
  return tail.slice(-TAIL);
}

function endOf(ended: Ended, check: CommandCheck): string {
  switch (ended.by) {
    case 'exit':
      return ended.code === undefined
        ? `was ended by ${ended.signal ?? 'a signal'}`
        : `exited with ${ended.code}`;
    case 'timeout':
      return `did not end within ${check.timeoutSeconds} s`;
    case 'output':
      return `printed more than ${MAX_OUTPUT / (1024 * 1024)} MiB`;
    case 'abort':
      return 'was stopped with the run';
    case 'spawnError':
      return `could not be started: ${ended.error?.message ?? 'unknown error'}`;
  }
}
