import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordCount } from '../src/word-count.js';

test('counts words', () => {
  assert.equal(wordCount('three short words'), 3);
});

test('counts none in an empty text', () => {
  assert.equal(wordCount('  '), 0);
});
