/** Where plain YAML is read quickly, js-yaml reads the same, and places agree with those of the whole tree. */
import fc from 'fast-check';
import { CORE_SCHEMA, dump, loadAll } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { plainDocuments } from '../../../src/manifest/plain-yaml.ts';
import { exactNodeAt, placeOf, yamlDocuments } from '../../../src/manifest/yaml-documents.ts';
import { manifestCases } from '../../support/manifest-corpus.ts';

const texts = [...manifestCases('good'), ...manifestCases('bad')].flatMap(({ files }) =>
  files.map(({ text }) => text),
);

/** Values without keys that hold nothing, as both readers give them. */
function wholeReading(text: string): unknown {
  try {
    return loadAll(text, undefined, { schema: CORE_SCHEMA });
  } catch {
    return 'refused';
  }
}

function expectSame(text: string): void {
  const plain = plainDocuments(text);
  if (plain === undefined) return;
  expect({ text, read: plain.map(({ value }) => value) }).toEqual({ text, read: wholeReading(text) });
  const { documents } = yamlDocuments(text);
  for (const [index, { line, places }] of plain.entries()) {
    const node = documents[index]?.node;
    if (node === undefined) throw new Error('a document is missing');
    expect({ text, line }).toEqual({ text, line: placeOf(text, node)[0] });
    for (const [field, place] of Object.entries(places)) {
      const path = field
        .split(/[.[\]]+/)
        .filter((step) => step !== '')
        .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
      const found = exactNodeAt(node, path);
      expect({ text, field, place }).toEqual({ text, field, place: found && placeOf(text, found) });
    }
  }
}

describe('plain YAML', () => {
  it('is what ordinary manifests are written in', () => {
    const ordinary = manifestCases('good').find(({ name }) => name === 'ancestor');
    expect(plainDocuments(ordinary?.files[0]?.text ?? '')).toHaveLength(3);
  });

  it.each([
    ['an anchor', 'a: &x 1\nb: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a key that stands twice', 'a: 1\na: 2\n'],
    ['a tab', 'a:\t1\n'],
    ['an escape', 'a: "\\n"\n'],
    ['a text of several lines', 'a: one\n  two\n'],
    ['a folded block', 'a: >\n  one\n'],
    ['a number that is none at first sight', 'a: 0x10\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['a key of the prototype', '__proto__: {a: 1}\n'],
    ['a mapping inside a text', 'a: b: c\n'],
    ['half a pair of surrogates', 'a: \ud800\n'],
  ])('leaves %s to the whole reader', (_, text) => {
    expect(plainDocuments(text)).toBeUndefined();
  });

  it('is read as js-yaml reads it, in the corpus', () => {
    for (const text of texts) expectSame(text);
  });

  it('is read as js-yaml reads it, whatever is changed in the corpus', () => {
    const piece = fc.constantFrom(
      ...[
        '\n',
        ' ',
        '  ',
        ':',
        ': ',
        '-',
        '- ',
        '#',
        ' #',
        '|',
        '|-',
        '>',
        '"',
        "'",
        '[',
        ']',
        '{',
        '}',
        ',',
        ', ',
        '&a',
        '*a',
      ],
      ...[
        'null',
        'true',
        'No',
        '0',
        '01',
        '1.5',
        '-1',
        '1e3',
        '.inf',
        '~',
        '?',
        '? ',
        '!',
        '@',
        '%',
        '---',
        '\n---\n',
        '...',
        '<<',
        'é',
        '\t',
        '\r',
        '\ufeff',
        '\u2028',
        '\u3000',
        'a:',
        '\n  ',
        '\n    - ',
      ],
    );
    const edit = fc.record({ at: fc.nat(), length: fc.nat(6), piece });
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        (text, edits) => {
          const changed = edits.reduce((rest, { at, length, piece: put }) => {
            const from = at % (rest.length + 1);
            return rest.slice(0, from) + put + rest.slice(from + length);
          }, text);
          expectSame(changed);
        },
      ),
      { numRuns: Number(process.env.ORCA_FUZZ_RUNS ?? 3000) },
    );
  });

  it('is read as js-yaml reads it, whatever is dumped', () => {
    const word = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('yes', 'a b', 'a: b', '- a', '12', 'two\nlines\n', ' x'),
    );
    const scalar = fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null), fc.double());
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('value'), { maxLength: 3 }), tie('map')),
      map: fc.dictionary(fc.oneof(word, fc.constantFrom('a', 'spec', 'dependsOn')), tie('value'), {
        maxKeys: 4,
      }),
    }));
    fc.assert(
      fc.property(fc.dictionary(word, value), fc.integer({ min: -1, max: 4 }), (map, flowLevel) => {
        expectSame(dump(map, { schema: CORE_SCHEMA, flowLevel }));
      }),
      { numRuns: 500 },
    );
  });
});

describe('js-yaml', () => {
  it('reads the corpus as yaml does, which rewrites manifests', () => {
    for (const text of texts) {
      const read = wholeReading(text);
      if (read === 'refused') continue;
      const documents = parseAllDocuments(text, { version: '1.2', schema: 'core', merge: false });
      const values = documents.map((document) => document.toJS({ maxAliasCount: -1 }));
      if (!text.includes('&')) expect(values).toEqual(read);
    }
  });

  it.each([
    ['yes: no', { yes: 'no' }],
    ['a: 010', { a: 10 }],
    ['a: 0o17', { a: 15 }],
    ['a: 2026-01-01', { a: '2026-01-01' }],
    ['a: 1_000', { a: '1_000' }],
    ['<<: {a: 1}', { '<<': { a: 1 } }],
    ['a: on', { a: 'on' }],
    ['a: 12:30', { a: '12:30' }],
  ])('reads %s by the core schema of YAML 1.2, and so does yaml', (text, value) => {
    expect(wholeReading(text)).toEqual([value]);
    expect(parseAllDocuments(text).map((document) => document.toJS())).toEqual([value]);
  });
});
