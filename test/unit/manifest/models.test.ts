/** Names of models: aliases lead to ids that the SDK knows, whatever stands above them. */
import type { Model } from '@anthropic-ai/sdk/resources/messages/messages';
import { expect, it } from 'vitest';
import { isModelKnown, MODEL_ALIASES, modelIdFor } from '../../../src/api/models.ts';

/** Compiles only while these are ids that the SDK lists. */
type Listed<T> = T extends string ? (string extends T ? never : T) : never;
const NEWEST: readonly Listed<Model>[] = [
  'claude-fable-5-2',
  'claude-haiku-5-5',
  'claude-opus-5-5',
  'claude-sonnet-5-5',
];

it('leads every built-in alias of Anthropic to the newest model of its line that the SDK lists', () => {
  const ids = [...new Set(Object.values(MODEL_ALIASES))].filter((id) => id.startsWith('claude-'));
  expect(ids.sort()).toEqual(NEWEST);
});

it('follows aliases, leaves ids alone, and ends where aliases go in a circle', () => {
  const aliases = { ...MODEL_ALIASES, house: 'fast', fast: 'haiku', a: 'b', b: 'a' };
  expect(
    ['house', 'sonnet', 'claude-opus-4-8', 'constructor'].map((name) => modelIdFor(name, aliases)),
  ).toEqual(['claude-haiku-5-5', 'claude-sonnet-5-5', 'claude-opus-4-8', 'constructor']);
  expect(['a', 'b']).toContain(modelIdFor('a', aliases));
});

it('takes for an id only what carries a version', () => {
  expect(['sonnet', 'claude-sonnet-5', 'sonet'].map((name) => isModelKnown(name, MODEL_ALIASES))).toEqual([
    true,
    true,
    false,
  ]);
});
