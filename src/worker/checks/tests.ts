/** The check `tests`: the runner passes, and its own report says that enough tests ran and none failed. */
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { CheckOf, TestRunner } from '../../api/desired.ts';
import type { Ended } from '../../lib/subprocess.ts';
import { readWithin } from '../workspace-file.ts';
import { autoRunner } from './auto-runner.ts';
import type { ChecksContext, Finding } from './check.ts';
import { type EndedProgram, endOf, runProgram } from './program.ts';
import { type Runner, runnerFor } from './runners.ts';
import type { TestCounts } from './test-reports.ts';

const MAX_REPORT = 32 * 1024 * 1024;
/** What a shell says of a program that is not there. */
const NOT_FOUND = 127;

type TestsCheck = CheckOf<'tests'>;

export async function testsCheck(check: TestsCheck, context: ChecksContext): Promise<Finding> {
  const { workspace, home } = context.confinement;
  const name = check.runner === 'auto' ? await autoRunner(workspace) : check.runner;
  if (name === undefined) return failed(NO_RUNNER);
  // Neither in the workspace nor under a name that could have been written before.
  const report = `.orca-report-${randomUUID()}`;
  const runner = runnerFor(name, {
    report: join(home, report),
    cache: join(home, '.cache', `orca-${name}`),
    isFile: (path) => isFile(resolve(workspace, path)),
  });
  try {
    const { ended, output } = await run(runner, check, context);
    if (ended.by === 'exit' && ended.code === NOT_FOUND)
      return { ...failed(`${name} is not there: ${runner.remedy}`), output };
    const read = await readWithin(home, report, MAX_REPORT);
    const counts = runner.counts('text' in read ? read.text : undefined);
    return { ...judged(name, { check, ended, counts }), output };
  } finally {
    await rm(join(home, report), { force: true });
  }
}

const NO_RUNNER =
  'no test runner can be told from the files in the root of the repository; name it in tests.runner';

async function run(
  { programs, args, env, line }: Runner,
  check: TestsCheck,
  context: ChecksContext,
): Promise<EndedProgram> {
  let last: EndedProgram | undefined;
  for (const program of programs) {
    last = await runProgram(
      {
        argv: [...program, ...args, ...check.args],
        timeoutSeconds: check.timeoutSeconds,
        env: { NO_COLOR: '1', ...env },
        ...(line === undefined ? {} : { line }),
      },
      context,
    );
    if (last.ended.by !== 'exit' || last.ended.code !== NOT_FOUND) break;
  }
  if (last === undefined) throw new Error('a runner without a program');
  return last;
}

interface Ran {
  readonly check: TestsCheck;
  readonly ended: Ended;
  readonly counts: TestCounts | undefined;
}

/** Neither the exit code nor the report is enough by itself: code that the agent wrote can bring about one of them easily. */
function judged(name: TestRunner, { check, ended, counts }: Ran): Finding {
  const end = `${name} ${endOf(ended, check.timeoutSeconds)}`;
  const isGood = ended.by === 'exit' && ended.code === 0;
  if (ended.by !== 'exit') return failed(end);
  if (counts === undefined) return failed(`${end} and left no report that can be read`);
  const { passed, failed: failures } = counts;
  const told = countsText(counts);
  if (passed + failures === 0) return failed(isGood ? `${name} ran no tests` : `${end} and ran no tests`);
  if (!isGood) return failed(`${end}: ${told}`);
  if (failures > 0) return failed(`${end} although tests failed: ${told}`);
  if (passed < check.minPassed)
    return failed(`${name}: ${told}, but at least ${check.minPassed} must pass (minPassed)`);
  return { passed: true, message: `${name}: ${told}`, output: '' };
}

function failed(message: string): Finding {
  return { passed: false, message, output: '' };
}

function countsText({ passed, failed: failures, skipped }: TestCounts): string {
  return [
    `${passed} passed`,
    ...(failures === 0 ? [] : [`${failures} failed`]),
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
  ].join(', ');
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
