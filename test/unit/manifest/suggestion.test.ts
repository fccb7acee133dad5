/** "Did you mean": near words are found, far ones are not guessed at. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, suggestion, suggestionHint } from '../../../src/manifest/suggestion.ts';

describe('a suggestion', () => {
  it.each([
    ['dependson', 'dependsOn'],
    ['requiredCapabilites', 'requiredCapabilities'],
    ['promt', 'prompt'],
    ['porperty', 'property'],
    ['Xyz', undefined],
    ['', undefined],
  ])('for %s is %s', (word, expected) => {
    const known = ['dependsOn', 'requiredCapabilities', 'prompt', 'property', 'priority'];
    expect(suggestion(word, known)).toBe(expected);
  });

  it('names all that is known where nothing is near and there is not too much of it', () => {
    expect(suggestionHint('zebra', ['a', 'b'])).toBe('known: a, b');
    expect(
      suggestionHint(
        'zebra',
        Array.from({ length: 31 }, (_, index) => `n${index}`),
      ),
    ).toBeUndefined();
  });
});

describe('the edit distance', () => {
  it('counts insertions, deletions, replacements and swaps', () => {
    expect([editDistance('', 'ab'), editDistance('ab', 'ba'), editDistance('kitten', 'sitting')]).toEqual([
      2, 1, 3,
    ]);
  });

  it('is symmetric, zero for equal words alone, and at most the longer length', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});
