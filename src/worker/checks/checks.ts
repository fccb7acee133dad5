/** Runs the checks of a round one after the other and says what each came to. */
import type { Check } from '../../api/desired.ts';
import type { Failure } from '../../api/failure.ts';
import { redacted } from '../../api/redact.ts';
import type { CheckVerdict } from '../../api/run-contract.ts';
import { capped, plain } from '../../api/sanitize.ts';
import type { ChecksContext, Finding } from './check.ts';
import { commandCheck } from './command.ts';
import { criticCheck } from './critic.ts';
import { diffCheck } from './diff.ts';
import { fileExistsCheck } from './file-exists.ts';
import { jsonSchemaCheck } from './json-schema.ts';
import { testsCheck } from './tests.ts';

/** Characters of a verdict's message. */
const MAX_MESSAGE = 300;

export interface CheckResult {
  readonly verdict: CheckVerdict;
  /** Plain and redacted, but still what somebody else wrote. */
  readonly output: string;
  /** Set: the check could not be made. */
  readonly failure?: Failure;
}

/**
 * One result a check, in their order; after an abort the rest is left out. Critics cost money: they are asked last, and only
 * where everything else passed.
 */
export async function runChecks(
  checks: readonly Check[],
  context: ChecksContext,
): Promise<readonly CheckResult[]> {
  const results = new Map<Check, CheckResult>();
  const critics = checks.filter(({ type }) => type === 'critic');
  for (const check of [...checks.filter(({ type }) => type !== 'critic'), ...critics]) {
    if (context.signal.aborted) break;
    if (check.type === 'critic' && [...results.values()].some(({ verdict }) => !verdict.passed)) break;
    const start = context.clock.now();
    const finding = await findingOf(check, context);
    const seconds = Math.round((context.clock.now() - start) / 10) / 100;
    const result = checkResult(check, { round: context.round, seconds, finding });
    context.emit({ type: 'check', verdict: result.verdict });
    results.set(check, result);
  }
  return checks.flatMap((check) => results.get(check) ?? []);
}

interface Judgement {
  readonly round: number;
  readonly seconds: number;
  readonly finding: Finding;
}

function findingOf(check: Check, context: ChecksContext): Promise<Finding> {
  switch (check.type) {
    case 'fileExists':
      return fileExistsCheck(check, context);
    case 'command':
      return commandCheck(check, context);
    case 'tests':
      return testsCheck(check, context);
    case 'jsonSchema':
      return jsonSchemaCheck(check, context);
    case 'diff':
      return diffCheck(check, context);
    case 'critic':
      return criticCheck(check, context);
  }
}

/** The verdict on what was found, made safe to be shown and recorded. */
export function checkResult(
  { name, type }: Pick<CheckVerdict, 'name' | 'type'>,
  { round, seconds, finding }: Judgement,
): CheckResult {
  const message = capped(redacted(plain(finding.message)).replaceAll('\n', ' '), MAX_MESSAGE);
  return {
    verdict: { name, type, passed: finding.passed, round, message, seconds },
    output: redacted(plain(finding.output)),
    ...(finding.failure === undefined ? {} : { failure: finding.failure }),
  };
}
