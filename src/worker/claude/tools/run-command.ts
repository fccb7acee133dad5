/** The tool `run_command`. */
import { capped } from '../../../api/sanitize.ts';
import { type Finished, runCommand as run } from '../../../lib/subprocess.ts';
import { optionalCount, type Tool, ToolError, textField } from '../tool.ts';

const DEFAULT_SECONDS = 120;
const MAX_SECONDS = 600;
/** Less than what the agent itself is given to end, so that a command that ignores SIGTERM does not outlive it. */
const GRACE = 500;
const MAX_OUTPUT = 4 * 1024 * 1024;
/** Characters of output that the model sees. */
const SHOWN = 20_000;

export const runCommand: Tool = {
  description: `Runs a command with /bin/sh in the workspace and returns its output and exit code. It gets no input and is ended after ${DEFAULT_SECONDS} seconds unless timeout_seconds says otherwise; what it leaves running in the background is ended with it.`,
  fields: {
    command: { type: 'string', description: 'The shell command.' },
    timeout_seconds: { type: 'integer', minimum: 1, maximum: MAX_SECONDS },
  },
  required: ['command'],
  async run(input, { root, env, signal }) {
    const seconds = optionalCount(input, 'timeout_seconds', { fallback: DEFAULT_SECONDS, max: MAX_SECONDS });
    // One stream for both outputs, so that they stay in order.
    const argv = ['/bin/sh', '-c', `exec 2>&1\n${textField(input, 'command')}`];
    const ended = await run(argv, {
      cwd: root,
      env,
      timeout: seconds * 1000,
      grace: GRACE,
      signal,
      maxOutput: MAX_OUTPUT,
    });
    const output = capped(ended.stdout.toString('utf8'), SHOWN);
    const report = `${output}${output === '' || output.endsWith('\n') ? '' : '\n'}(${endOf(ended, seconds)})`;
    if (ended.by !== 'exit') throw new ToolError(report);
    return report;
  },
};

function endOf(ended: Finished, seconds: number): string {
  switch (ended.by) {
    case 'exit':
      return ended.code === undefined ? `ended by ${ended.signal ?? 'a signal'}` : `exit code ${ended.code}`;
    case 'timeout':
      return `ended after ${seconds} seconds, before it was done`;
    case 'output':
      return `ended since it printed more than ${MAX_OUTPUT} bytes`;
    case 'abort':
      return 'ended with the run';
    case 'spawnError':
      return `could not be started: ${ended.error?.message ?? 'unknown error'}`;
  }
}
