/** The corpus of good and bad manifests, each with the text that it must give. */
import { describe, expect, it } from 'vitest';
import { desiredOf, manifestCases, messages, objects } from '../../support/manifest-corpus.ts';

describe('a good manifest', () => {
  it.each(manifestCases('good'))('is taken over whole: $name', async (each) => {
    const desired = desiredOf(each);
    expect(desired.problems).toEqual([]);
    await expect(objects(desired)).toMatchFileSnapshot(each.expected);
  });
});

describe('a bad manifest', () => {
  it.each(manifestCases('bad'))('is told what is wrong, where, and what to do: $name', async (each) => {
    const desired = desiredOf(each);
    expect(desired.problems).not.toEqual([]);
    await expect(messages(desired)).toMatchFileSnapshot(each.expected);
  });
});
