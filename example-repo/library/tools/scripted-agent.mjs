/**
 * A scripted stand-in for an agent: it reads a prompt on standard input and changes the working tree, as every
 * `command` agent does, but it only knows the tasks of this example. Its first truncate is wrong on purpose: the
 * check fails, the failure comes back as the next prompt, and then it is put right.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const prompt = readFileSync(0, 'utf8');

const TRUNCATE_TEST = `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { truncate } from '../src/truncate.js';

test('leaves a short text alone', () => {
  assert.equal(truncate('short', 5), 'short');
});

test('keeps to the length, the ellipsis included', () => {
  assert.equal(truncate('a long text', 6), 'a lon…');
});
`;

const TITLE_CASE_TEST = `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { titleCase } from '../src/title-case.js';

test('capitalises words', () => {
  assert.equal(titleCase('hello world'), 'Hello World');
});

test('keeps small words small after the first', () => {
  assert.equal(titleCase('the house of the rising sun'), 'The House of the Rising Sun');
});
`;

const HEADLINE_TEST = `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headline } from '../src/headline.js';

test('is in title case and keeps to the length', () => {
  assert.equal(headline('the house of the rising sun', 14), 'The House of …');
});
`;

const TITLE_CASE = `const SMALL = new Set(['a', 'an', 'and', 'of', 'or', 'the']);

/** The text with each word capitalised, except small words after the first. */
export function titleCase(text) {
  return text
    .split(' ')
    .map((word, index) => (index > 0 && SMALL.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join(' ');
}
`;

const HEADLINE = `import { titleCase } from './title-case.js';
import { truncate } from './truncate.js';

/** The text as a headline of at most \`length\` characters. */
export function headline(text, length) {
  return truncate(titleCase(text), length);
}
`;

const DOCUMENTATION = `
## truncate

\`\`\`js
import { truncate } from './src/truncate.js';

truncate('a long text', 6); // 'a lon…'
\`\`\`

## titleCase

\`\`\`js
import { titleCase } from './src/title-case.js';

titleCase('the house of the rising sun'); // 'The House of the Rising Sun'
\`\`\`
`;

/** `kept` characters before the ellipsis: `length` is one too many, and the tests say so. */
function truncateSource(kept) {
  return `/** The text with at most \`length\` characters; one that was cut ends with an ellipsis. */
export function truncate(text, length) {
  return text.length <= length ? text : \`\${text.slice(0, ${kept})}…\`;
}
`;
}

function addTruncate() {
  const isSecondRound = existsSync('src/truncate.js');
  writeFileSync('src/truncate.js', truncateSource(isSecondRound ? 'length - 1' : 'length'));
  writeFileSync('test/truncate.test.js', TRUNCATE_TEST);
  return isSecondRound
    ? 'The ellipsis counts too: truncate keeps one character less now.'
    : 'Added truncate with two tests.';
}

function addTitleCase() {
  writeFileSync('src/title-case.js', TITLE_CASE);
  writeFileSync('test/title-case.test.js', TITLE_CASE_TEST);
  return 'Added titleCase with two tests.';
}

function addHeadline() {
  writeFileSync('src/headline.js', HEADLINE);
  writeFileSync('test/headline.test.js', HEADLINE_TEST);
  return 'Added headline on top of titleCase and truncate.';
}

function documentFunctions() {
  writeFileSync('README.md', `${readFileSync('README.md', 'utf8').trimEnd()}\n${DOCUMENTATION}`);
  return 'Documented truncate and titleCase in README.md.';
}

const TASKS = [
  { asked: /function headline\(/, work: addHeadline },
  { asked: /Document truncate and titleCase/, work: documentFunctions },
  { asked: /function titleCase\(/, work: addTitleCase },
  { asked: /function truncate\(|truncate/, work: addTruncate },
];

const task = TASKS.find(({ asked }) => asked.test(prompt));
if (task === undefined) {
  process.stderr.write(
    'This stand-in only knows the tasks of the example; a real agent knows more: see `agent: claude`.\n',
  );
  process.exit(1);
}
process.stdout.write(`${task.work()}\n`);
