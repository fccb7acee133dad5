/** How each test runner is called, and where its counts stand. */
import type { TestRunner } from '../../api/desired.ts';
import {
  CargoCounts,
  countsInJson,
  countsInJunit,
  GoCounts,
  goEvent,
  type TestCounts,
} from './test-reports.ts';

/** One call of a runner, made anew for each check. */
export interface Runner {
  /** Ways to start it, the likeliest first. */
  readonly programs: readonly (readonly string[])[];
  /** Arguments before those of the manifest. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What to do when it is not there. */
  readonly remedy: string;
  /** What of a line of its output is for people; all of it if left out. */
  line?(line: string): string | undefined;
  /** Undefined: it reported nothing that can be read. `report` is undefined where there is no file. */
  counts(report: string | undefined): TestCounts | undefined;
}

export interface RunnerCall {
  /** Absolute path of a file outside of the workspace that the runner shall write its report to. */
  readonly report: string;
  /** Absolute path of a directory for what it builds. */
  readonly cache: string;
  /** Whether a name stands for a file of the workspace. */
  isFile(name: string): boolean;
}

const RUNNERS: Readonly<Record<TestRunner, (call: RunnerCall) => Runner>> = {
  vitest: ({ report }) => ({
    programs: [['node_modules/.bin/vitest'], ['vitest']],
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    remedy: 'install the packages of the repository, for example with `npm ci`',
    counts: (text) => (text === undefined ? undefined : countsInJson(text)),
  }),
  jest: ({ report }) => ({
    programs: [['node_modules/.bin/jest'], ['jest']],
    args: ['--ci', '--json', `--outputFile=${report}`],
    remedy: 'install the packages of the repository, for example with `npm ci`',
    counts: (text) => (text === undefined ? undefined : countsInJson(text)),
  }),
  node: ({ report, isFile }) => ({
    programs: [['node']],
    args: [
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=junit',
      `--test-reporter-destination=${report}`,
    ],
    remedy: 'install Node.js on the machine where runs are executed',
    counts: (text) => (text === undefined ? undefined : countsInJunit(text, isFile)),
  }),
  pytest: ({ report }) => ({
    programs: [['.venv/bin/pytest'], ['pytest'], ['python3', '-m', 'pytest']],
    args: ['-p', 'no:cacheprovider', `--junitxml=${report}`],
    // What it compiles would become part of the result.
    env: { PYTHONDONTWRITEBYTECODE: '1' },
    remedy: 'install it on the machine where runs are executed, or into .venv',
    counts: (text) => (text === undefined ? undefined : countsInJunit(text)),
  }),
  go: goRunner,
  cargo: ({ cache }) => {
    const counts = new CargoCounts();
    return {
      programs: [['cargo']],
      args: ['test', '--no-fail-fast'],
      env: { CARGO_TARGET_DIR: cache, CARGO_TERM_COLOR: 'never' },
      remedy: 'install Rust on the machine where runs are executed',
      line: (line) => {
        counts.add(line);
        return line;
      },
      counts: () => counts.total,
    };
  },
};

export function runnerFor(name: TestRunner, call: RunnerCall): Runner {
  return RUNNERS[name](call);
}

/** Its report is its output: one event a line, with what was printed in it. */
function goRunner(): Runner {
  const counts = new GoCounts();
  return {
    programs: [['go']],
    args: ['test', '-json'],
    remedy: 'install Go on the machine where runs are executed',
    line: (line) => {
      const event = goEvent(line);
      if (event === undefined) return line;
      counts.add(event);
      return typeof event.Output === 'string' ? event.Output.replace(/\n$/, '') : undefined;
    },
    counts: () => counts.total,
  };
}
