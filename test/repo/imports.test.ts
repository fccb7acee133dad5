/** Holds every import of src/ to the table of rooms; also no cycles between files and no barrels. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

interface Room {
  /** Rooms, or single files of rooms, that may be imported. */
  readonly rooms: readonly string[];
  /** The same, for `import type` only. */
  readonly types: readonly string[];
  /** npm packages by name; `node:` stands for all of Node. */
  readonly packages: readonly string[];
}

const ROOMS: Readonly<Record<string, Room>> = {
  api: { rooms: [], types: [], packages: [] },
  manifest: { rooms: ['api'], types: [], packages: ['js-yaml', 'ajv', 'handlebars'] },
  agents: { rooms: ['api'], types: [], packages: ['handlebars'] },
  core: { rooms: ['api'], types: [], packages: [] },
  lib: { rooms: ['api'], types: [], packages: ['node:', 'isomorphic-git', 'pino', 'picomatch', 'yaml'] },
  reconciler: { rooms: ['api', 'manifest', 'agents', 'core'], types: ['pino'], packages: [] },
  worker: {
    rooms: ['api', 'agents', 'lib'],
    types: [],
    packages: ['node:', '@anthropic-ai/sdk', '@modelcontextprotocol/client', 'ajv', 'js-yaml'],
  },
  adapters: {
    rooms: ['api', 'lib'],
    types: ['reconciler/ports.ts'],
    packages: [
      'node:',
      '@octokit/rest',
      '@octokit/auth-app',
      '@octokit/plugin-retry',
      '@octokit/plugin-throttling',
      'chokidar',
      'node-cron',
    ],
  },
  cli: {
    rooms: ['api', 'manifest', 'agents', 'core', 'lib', 'reconciler', 'worker', 'adapters'],
    types: [],
    packages: ['node:', 'commander', 'yaml'],
  },
};

/** Single files that may import more than their room. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  'api/cron.ts': ['cron-parser'],
  'api/hash.ts': ['node:crypto'],
  'cli/orca.ts': ['../package.json'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const SRC = join(import.meta.dirname, '../../src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.[jt]sx?$/.test(file),
);
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const statements = [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\b()import\(\s*['"]([^'"]+)['"]/g),
  ];
  return statements.map(([, type, specifier = '']) => ({
    from: file,
    to: specifier.startsWith('.') ? relative(SRC, join(SRC, dirname(file), specifier)) : specifier,
    typeOnly: type !== undefined && type !== '',
  }));
}

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const home = from.split('/')[0] ?? '';
  const room = ROOMS[home];
  if (room === undefined) return false;
  if (EXCEPTIONS[from]?.includes(to)) return true;
  if (to === `${home}` || to.startsWith(`${home}/`)) return true;
  const targets = [...room.rooms, ...(typeOnly ? room.types : [])];
  if (targets.some((target) => to === target || to.startsWith(`${target}/`))) return true;
  return room.packages.some((name) => to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`));
}

it('lets each room import only what the table names', () => {
  expect(imports.filter((each) => !isAllowed(each))).toEqual([]);
});

it('reads the environment in one place of each program', () => {
  const readers = files.filter((file) => /\bprocess\.env\b/.test(readFileSync(join(SRC, file), 'utf8')));
  expect(readers.sort()).toEqual(['cli/settings.ts', 'worker/orca-worker.ts']);
});

it('starts Git and loads isomorphic-git in lib/git alone', () => {
  const strangers = imports.filter(
    ({ from, to }) => to.startsWith('isomorphic-git') && !from.startsWith('lib/git/'),
  );
  expect(strangers).toEqual([]);
});

it('imports adapters in wire alone', () => {
  const wired = imports.filter(({ from, to }) => to.startsWith('adapters/') && !from.startsWith('adapters/'));
  const wires = [...new Set(wired.map(({ from }) => from))];
  expect(wires.filter((file) => !/^cli\/wire(-[a-z]+)?\.ts$/.test(file))).toEqual([]);
});

it('has no barrels', () => {
  const reexports = files.filter((file) =>
    /^export\s+(\*|\{[^}]*\}\s+from)/m.test(readFileSync(join(SRC, file), 'utf8')),
  );
  expect(reexports).toEqual([]);
});

it('has no cycle of imports', () => {
  const next = new Map(files.map((file) => [file, imports.filter((each) => each.from === file)]));
  const done = new Set<string>();
  function cycleFrom(file: string, path: readonly string[]): readonly string[] | undefined {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const { to } of next.get(file) ?? []) {
      const cycle = cycleFrom(to, [...path, file]);
      if (cycle !== undefined) return cycle;
    }
    done.add(file);
    return undefined;
  }
  expect(files.map((file) => cycleFrom(file, [])).filter((cycle) => cycle !== undefined)).toEqual([]);
});
