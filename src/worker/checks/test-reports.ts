/** What test runners report, read as counts. What is no report of the runner gives nothing. */

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

type Counter = { -readonly [K in keyof TestCounts]: number };

/** Of `vitest --reporter=json` and `jest --json`. */
export function countsInJson(report: string): TestCounts | undefined {
  const value = objectIn(report);
  const { numPassedTests, numFailedTests, numPendingTests = 0, numTodoTests = 0 } = value ?? {};
  const counts = [numPassedTests, numFailedTests, numPendingTests, numTodoTests];
  const [passed, failed, pending, todo] = counts.map(countIn);
  if (passed === undefined || failed === undefined || pending === undefined || todo === undefined)
    return undefined;
  return { passed, failed, skipped: pending + todo };
}

const ATTRIBUTES = String.raw`(?:\s+[\w:.-]+="[^"]*")*`;
const TAG = new RegExp(
  String.raw`<(?:(testcase)(${ATTRIBUTES})\s*(/?)>|(/testcase)>|(failure|error|skipped)(?=[\s/>]))`,
  'g',
);

/** Of `node --test-reporter=junit` and `pytest --junitxml`. `isFile`: whether a name stands for a whole file, in which there may be no test. */
export function countsInJunit(
  report: string,
  isFile: (name: string) => boolean = () => false,
): TestCounts | undefined {
  if (!/<\/testsuites?>|<testsuites?[^>]*\/>/.test(report)) return undefined;
  const counts = { passed: 0, failed: 0, skipped: 0 };
  let open: { readonly name: string; end: keyof TestCounts } | undefined;
  const close = () => {
    // A file without a test is listed as one that passed.
    if (open !== undefined && !(open.end === 'passed' && isFile(open.name))) counts[open.end] += 1;
    open = undefined;
  };
  // What tests say of themselves stands in comments and texts, where each `<` is escaped.
  for (const [, start, attributes = '', isEmpty, end, result] of report
    .replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '')
    .matchAll(TAG)) {
    if (start !== undefined) {
      close();
      open = { name: /\sname="([^"]*)"/.exec(attributes)?.[1] ?? '', end: 'passed' };
      if (isEmpty === '/') close();
    } else if (end !== undefined) close();
    else if (open !== undefined && result !== undefined && open.end !== 'failed')
      open.end = result === 'skipped' ? 'skipped' : 'failed';
  }
  close();
  return counts;
}

/** One event of `go test -json`; undefined: the line is none. */
export function goEvent(line: string): Readonly<Record<string, unknown>> | undefined {
  const event = line.startsWith('{') ? objectIn(line) : undefined;
  return typeof event?.Action === 'string' ? event : undefined;
}

/** Counts events of `go test -json`; each subtest is a test. */
export class GoCounts {
  readonly #counts: Counter = { passed: 0, failed: 0, skipped: 0 };

  add({ Action, Test }: Readonly<Record<string, unknown>>): void {
    if (typeof Test !== 'string') return;
    if (Action === 'pass') this.#counts.passed += 1;
    else if (Action === 'fail') this.#counts.failed += 1;
    else if (Action === 'skip') this.#counts.skipped += 1;
  }

  get total(): TestCounts {
    return { ...this.#counts };
  }
}

/** Sums what `cargo test` says of each test binary. */
export class CargoCounts {
  readonly #counts: Counter = { passed: 0, failed: 0, skipped: 0 };

  add(line: string): void {
    const found = /^test result: (?:ok|FAILED)\. (\d+) passed; (\d+) failed; (\d+) ignored;/.exec(line);
    if (found === null) return;
    const [passed = 0, failed = 0, skipped = 0] = found.slice(1).map(Number);
    this.#counts.passed += passed;
    this.#counts.failed += failed;
    this.#counts.skipped += skipped;
  }

  get total(): TestCounts {
    return { ...this.#counts };
  }
}

function countIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
