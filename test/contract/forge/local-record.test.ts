/** Records of the local forge come from a ref that anyone who may push can write. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PullRecord, parsedRecord, recordText } from '../../../src/adapters/forges/local-record.ts';
import { OrcaError } from '../../../src/api/failure.ts';

const RECORD: PullRecord = {
  ...{ number: 3, title: 'T', body: 'B', draft: false, state: 'merged', mergeCommit: 'c'.repeat(40) },
  ...{ headBranch: 'orca/web/a', headCommit: 'a'.repeat(40), baseBranch: 'main', baseCommit: 'b'.repeat(40) },
  ...{ labels: ['x'], reviewers: [], assignees: ['ann'] },
  comments: [{ author: 'ann', body: 'Hm', createdAt: '2026-01-01T00:00:00.000Z' }],
  ...{ createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-02T00:00:00.000Z' },
  endedAt: '2026-01-02T00:00:00.000Z',
};

describe('a record', () => {
  it('is read as it was written', () => {
    expect(parsedRecord(recordText(RECORD), '3.json', 'url')).toEqual(RECORD);
  });

  it.each([
    ['another number than its file', { number: 4 }],
    ['a head that Git would take for an option', { headBranch: '--upload-pack=x' }],
    ['a head commit that is none', { headCommit: 'HEAD' }],
    ['a state that is none', { state: 'draft' }],
    ['a comment without an author', { comments: [{ body: 'x' }] }],
    ['labels that are no texts', { labels: [1] }],
    ['no title', { title: undefined }],
  ])('is refused with %s', (_what, change) => {
    const text = JSON.stringify({ ...RECORD, ...change });
    expect(() => parsedRecord(text, '3.json', 'url')).toThrow(OrcaError);
  });

  it('is refused, and nothing else happens, whatever is in its place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => parsedRecord(text, '3.json', 'url')).toThrow(OrcaError);
      }),
    );
  });
});
