/** JSON with one spelling. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stableJson, valueHash } from '../../../src/api/hash.ts';

function sorted(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

test('it is what JSON.stringify makes of a value with sorted keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      // Keys that look like numbers are put first by every JavaScript object.
      const text = stableJson(value, indent);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      if (!/"\d+":/.test(text)) expect(text).toBe(JSON.stringify(value, sorted, indent));
    }),
  );
});

test('the order in which members were set does not matter, nor do undefined ones', () => {
  expect(stableJson({ b: [1, undefined], a: { d: undefined, c: null } })).toBe(
    '{"a":{"c":null},"b":[1,null]}',
  );
  expect(stableJson(JSON.parse('{"b":1,"__proto__":{"d":2,"c":3}}'))).toBe(
    '{"__proto__":{"c":3,"d":2},"b":1}',
  );
  expect(valueHash({ b: 1, a: 2 })).toBe(valueHash({ a: 2, b: 1, c: undefined }));
});
