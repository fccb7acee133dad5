/**
 * `npm run build`: bundles the programs into dist/. What few invocations need stands apart, in a file of its own that is
 * read and run when something of it is first used, for reading code is most of what a short command costs.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const ROOT = import.meta.dirname;
const DIST = join(ROOT, 'dist');
const CHUNKS = 'chunks';
const require = createRequire(import.meta.url);

/** Packages, as src/ imports them. */
const LATE_PACKAGES = [
  'ajv',
  'cron-parser',
  'handlebars',
  'handlebars/dist/cjs/handlebars/compiler/base.js',
  'js-yaml',
];
/** Files of src/, as others import them; `orca validate` is one, with all that it needs at once. */
const LATE_FILES = {
  './validators.generated.ts': 'src/manifest/validators.generated.ts',
  './validate-program.ts': 'src/cli/validate-program.ts',
};
/** Parts of Node, each by who asks for it and seldom needs it: commander for commands that are programs of their own, of which Orca has none. */
const LATE_BUILTINS = new Map([
  ['node:child_process', '/node_modules/commander/'],
  ['node:crypto', '/src/api/hash.ts'],
]);
/** What the entry of the program loads besides. */
const FULL_PROGRAM = 'src/cli/full-program.ts';

const COMMON = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  absWorkingDir: ROOT,
  logLevel: 'warning',
  outdir: DIST,
  chunkNames: `${CHUNKS}/[name]-[hash]`,
} as const satisfies BuildOptions;

const late = new Map<string, Late>();
/** Where the full program came to stand. */
let fullProgram = '';

interface Late {
  /** As a chunk requires it. */
  readonly file: string;
  readonly names: readonly string[];
}

function latePackage(name: string): Promise<Late> {
  const contents = `module.exports = require(${JSON.stringify(name)});`;
  return lateFrom(name, { stdin: { contents, resolveDir: ROOT } });
}

async function lateFrom(name: string, source: BuildOptions): Promise<Late> {
  const stem = basename(name).replace(/\..*$/, '');
  const file = await written({
    ...source,
    format: 'cjs',
    define: { 'import.meta.filename': '__filename' },
    minifyIdentifiers: true,
    entryNames: `${CHUNKS}/${stem}-[hash]`,
    outExtension: { '.js': '.cjs' },
  });
  return { file: `./${basename(file)}`, names: Object.keys(require(file)) };
}

function builtin(name: string): Late {
  return { file: name, names: Object.keys(require(name)) };
}

/** Late ones are modules whose members are there as soon as somebody asks for them; programs are other files. */
const apart: Plugin = {
  name: 'apart',
  setup(bundler) {
    bundler.onResolve({ filter: /./ }, ({ path, importer, resolveDir, namespace }) => {
      if (namespace === 'late') return { path, external: true };
      const asker = LATE_BUILTINS.get(path);
      if (asker !== undefined && importer.includes(asker)) return { path, namespace: 'late' };
      if (!importer.startsWith(join(ROOT, 'src/'))) return undefined;
      if (join(resolveDir, path) === join(ROOT, FULL_PROGRAM)) return { path: fullProgram, external: true };
      return late.has(path) ? { path, namespace: 'late' } : undefined;
    });
    bundler.onLoad({ filter: /./, namespace: 'late' }, ({ path }) => {
      const { file, names } = late.get(path) ?? builtin(path);
      const members = names
        .filter((name) => name !== 'default')
        .map(
          (name) =>
            `${JSON.stringify(name)}: { enumerable: true, get: () => all()[${JSON.stringify(name)}] }`,
        );
      return {
        contents: `let read; const all = () => (read ??= require(${JSON.stringify(file)}));
          Object.defineProperties(exports, { ${members.join()} });`,
      };
    });
  },
};

/** Writes what comes of it and returns the path of the entry; whatever requires something does so from the folder of the chunks. */
async function written(options: BuildOptions): Promise<string> {
  const { outputFiles, metafile } = await build({
    ...COMMON,
    plugins: [apart],
    ...options,
    metafile: true,
    write: false,
  });
  for (const { path, text } of outputFiles) {
    await mkdir(dirname(path), { recursive: true });
    const [, shebang = '', code = ''] = /^(#!.*\n)?([\s\S]*)$/.exec(text) ?? [];
    await writeFile(path, shebang + (needsRequire(path, code) ? requiring(path) : '') + code);
  }
  const [entry = '<stdin>'] = Array.isArray(options.entryPoints) ? options.entryPoints : [];
  const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry);
  return join(ROOT, found?.[0] ?? '');
}

function needsRequire(path: string, code: string): boolean {
  return path.endsWith('.js') && /\brequire\b/.test(code);
}

function requiring(path: string): string {
  const base = dirname(path) === DIST ? `new URL('${CHUNKS}/', import.meta.url)` : 'import.meta.url';
  // An import of a part of Node runs every getter of it, and with that loads half of Node.
  return `const require=process.getBuiltinModule('node:module').createRequire(${base});\n`;
}

async function main(): Promise<void> {
  await rm(DIST, { recursive: true, force: true });
  for (const name of LATE_PACKAGES) late.set(name, await latePackage(name));
  for (const [name, file] of Object.entries(LATE_FILES))
    late.set(name, await lateFrom(name, { entryPoints: [file] }));

  const full = await written({ entryPoints: [FULL_PROGRAM], entryNames: COMMON.chunkNames, splitting: true });
  fullProgram = `./${relative(DIST, full)}`;
  await written({ entryPoints: ['src/cli/orca.ts'] });
  await written({ entryPoints: ['src/worker/orca-worker.ts'], splitting: true });
}

await main();
