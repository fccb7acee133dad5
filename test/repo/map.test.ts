/** src/README.md is the map: its table of rooms and the files it names are those that exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');
const map = readFileSync(join(SRC, 'README.md'), 'utf8');

it('lists exactly the rooms that exist', () => {
  const listed = [...map.matchAll(/^\| (?:pure|tools|shell|edge) \| `(\w+)` \|/gm)].map(([, room]) => room);
  const rooms = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(listed.sort()).toEqual(rooms.map(({ name }) => name).sort());
});

it('names only files that exist', () => {
  const named = [...map.matchAll(/`([\w/-]+\.ts)`/g)].map(([, file = '']) => file);
  expect(named.filter((file) => !existsSync(join(SRC, file)) && !existsSync(join(SRC, '..', file)))).toEqual(
    [],
  );
});
