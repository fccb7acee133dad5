/** What a check asks for, in words for the agent. */
import type { Check, CheckOf } from '../api/desired.ts';

const MAX_SCHEMA = 4000;

export function criterionOf(check: Check): string {
  switch (check.type) {
    case 'fileExists':
      return `these files exist: ${paths(check.paths)}`;
    case 'command':
      return `\`${check.run.trim()}\` exits with 0 within ${check.timeoutSeconds} s`;
    case 'tests':
      return testsCriterion(check);
    case 'jsonSchema':
      return schemaCriterion(check);
    case 'diff':
      return diffCriterion(check);
    case 'critic':
      return `another model gives the change at least ${check.passScore} of 100 points for this: ${check.instructions.trim()}`;
  }
}

function testsCriterion({ runner, args, minPassed, timeoutSeconds }: CheckOf<'tests'>): string {
  const who = runner === 'auto' ? 'the test runner of the repository' : runner;
  const how = args.length === 0 ? '' : ` with the arguments \`${args.join(' ')}\``;
  const least = minPassed === 1 ? 'at least one test runs' : `at least ${minPassed} tests pass`;
  return `${who}${how} passes within ${timeoutSeconds} s, ${least} and none fails`;
}

function schemaCriterion({ file, schema }: CheckOf<'jsonSchema'>): string {
  const text = JSON.stringify(schema);
  const shown = text.length <= MAX_SCHEMA ? `: \`${text}\`` : '';
  return `\`${file}\` fits its JSON Schema${shown}`;
}

function diffCriterion({ maxFiles, maxLines, allow, deny }: CheckOf<'diff'>): string {
  const bounds = [
    ...(maxFiles === undefined ? [] : [`at most ${maxFiles} files change`]),
    ...(maxLines === undefined ? [] : [`at most ${maxLines} lines are added and deleted`]),
    ...(allow === undefined ? [] : [`no other files change than ${paths(allow)}`]),
    ...(deny.length === 0 ? [] : [`these do not change: ${paths(deny)}`]),
  ];
  return bounds.join(', ');
}

function paths(all: readonly string[]): string {
  return all.map((path) => `\`${path}\``).join(', ');
}
