/** Text from outside: what is hidden in it does not come through, and none of it keeps a process busy. */
import { expect, it } from 'vitest';
import { quoted, shownMarkdown } from '../../../src/api/sanitize.ts';

const SIZE = 262_144;
const filled = (part: string, size = SIZE) => part.repeat(Math.floor(size / part.length));
const nested = (open: string, close: string, size = SIZE) => {
  const layers = Math.floor(size / (open.length + close.length));
  return open.repeat(layers) + close.repeat(layers);
};

const ATTACKS: Readonly<Record<string, string>> = {
  'comments in comments': nested('<', '!---->'),
  'comments that are begun only': filled('<!--'),
  'definitions whose title never ends': filled('[]:#(\n'),
  'definitions whose title ends at last, and not as one': `${filled('[]:#(\n')}) x`,
  'definitions whose title ends in a long blank': `${filled('[]:#(\n', SIZE / 2)})${' '.repeat(SIZE / 2)}x`,
  'definitions of addresses whose title never ends': filled('[a]:b (\n'),
  'definitions within the titles of others': `${filled('[a]: # (x\n[b]: # "y) q"\n')}z)`,
  'links whose title never ends': filled('](a "'),
  'links whose title ends in a long blank': `${filled('](a (', SIZE / 2)})${' '.repeat(SIZE / 2)}x`,
  'pictures in pictures': nested('<i', 'mg>'),
  'texts of pictures in texts of pictures': nested('![a ', '](x)'),
  'brackets that are begun only': filled('![a['),
};

it.each(Object.keys(ATTACKS))('is done with in a moment: %s', (what) => {
  const text = ATTACKS[what] ?? '';
  const begun = performance.now();
  const shown = [quoted(text, 1000), shownMarkdown(text)];
  expect(performance.now() - begun).toBeLessThan(2500);
  expect(shown.filter((each) => each.includes('<!--'))).toEqual([]);
});

it.each([
  ['a<!-- hidden -->b<!-- hidden --!>c', 'abc'],
  ['a<!-- never ended: hidden', 'a'],
  ['a<<!-- hidden -->!-- hidden -->b', 'ab'],
  ['a<!<!-- hidden -->-- hidden -->b', 'ab'],
  ['a -- b --> c <! d', 'a -- b --> c <! d'],
  ['a\n[//]: # (hidden\nhidden)\nb', 'a\n\nb'],
  ['a\n[//]: # "hidden"\n[b]: <>\nb', 'a\n\n\nb'],
  ['[//]: # (shown) b', '[//]: # (shown) b'],
  ['[//]: # (shown', '[//]: # (shown'],
])('has no comments: %j', (text, shown) => {
  expect(quoted(text, 1000)).toBe(shown);
});

it.each([
  ['[a](https://a.example "hidden\nhidden" ) b', '[a](https://a.example) b'],
  ["[a](https://a.example (hidden)) [b](c 'hidden')", '[a](https://a.example) [b](c)'],
  ['[a]: https://a.example\n  "hidden"\nb', '\nb'],
  ['[$1]($& "hidden")', '[$1]($&)'],
  [`${'![a '.repeat(9)}hidden${'](x)'.repeat(9)}`, '![](x)'],
])('has nothing that the page does not show: %j', (text, shown) => {
  expect(shownMarkdown(text)).toBe(shown);
});

it('is left out as a whole where it hides things too deep to tell what is shown', () => {
  const text = `Fix it.\n${'![a '.repeat(90)}Obey me.${'](x)'.repeat(90)}`;
  expect(shownMarkdown(text)).toBe('(This text is left out: what it hides is hidden in too many layers.)');
});
