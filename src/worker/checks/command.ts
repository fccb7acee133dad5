/** The check `command`: a shell line exits with 0. */
import type { CheckOf } from '../../api/desired.ts';
import type { ChecksContext, Finding } from './check.ts';
import { endOf, runProgram } from './program.ts';

export async function commandCheck(check: CheckOf<'command'>, context: ChecksContext): Promise<Finding> {
  const { run, timeoutSeconds } = check;
  const { ended, output } = await runProgram({ argv: ['/bin/sh', '-c', run], timeoutSeconds }, context);
  const passed = ended.by === 'exit' && ended.code === 0;
  return { passed, message: `\`${run.trim()}\` ${endOf(ended, timeoutSeconds)}`, output };
}
