/** Reads objects with isomorphic-git: its caches are shared while a repository is in use, and dropped when it rests. */
import fs from 'node:fs';
import type { GitObject } from './objects.ts';
import type { ReadObject } from './reading.ts';

/** Milliseconds without a read after which the caches (whole packs) are dropped. */
const REST = 2000;

export interface IsomorphicObjects {
  readonly read: ReadObject;
  /** Forgets what was cached: packs were added or the repository is closed. */
  forget(): void;
}

interface Caches {
  readonly cache: object;
  /** Names in `objects/pack`: asked of the disk for every object otherwise. */
  packs: Promise<string[]> | undefined;
}

export function isomorphicObjects(gitDir: string): IsomorphicObjects {
  let caches: Caches | undefined;
  let timer: NodeJS.Timeout | undefined;

  function forget(): void {
    clearTimeout(timer);
    caches = undefined;
  }

  async function attempt(oid: string): Promise<GitObject | undefined> {
    const git = await loaded();
    caches ??= { cache: {}, packs: undefined };
    const { cache } = caches;
    clearTimeout(timer);
    timer = setTimeout(forget, REST).unref();
    fillDeltaCaches(cache);
    try {
      const found = await git.readObject({
        fs: fileSystem(caches),
        gitdir: gitDir,
        oid,
        format: 'content',
        cache,
      });
      return gitObject(oid, found.type, found.object);
    } catch (error) {
      if (error instanceof git.Errors.NotFoundError) return undefined;
      throw error;
    }
  }

  return {
    forget,
    async read(oid) {
      const found = await attempt(oid);
      if (found !== undefined) return found;
      // Another process may have packed it since the packs were listed.
      if (caches?.packs === undefined) return undefined;
      forget();
      return attempt(oid);
    },
  };
}

type IsomorphicGit = typeof import('isomorphic-git')['default'];

let library: Promise<IsomorphicGit> | undefined;

/** Loaded at first use, and looked up once: an import costs as much as reading an object. */
function loaded(): Promise<IsomorphicGit> {
  // The bundled library has no other export.
  library ??= import('isomorphic-git').then((module) => module.default);
  return library;
}

function gitObject(oid: string, type: string, object: unknown): GitObject | undefined {
  if (!(object instanceof Uint8Array)) return undefined;
  if (type !== 'blob' && type !== 'tree' && type !== 'commit' && type !== 'tag') return undefined;
  return { oid, type, content: Buffer.from(object.buffer, object.byteOffset, object.byteLength) };
}

type Promises = typeof fs.promises;

/** Most objects are packed: asking synchronously whether one is loose takes a twentieth of an open that fails. */
function fileSystem(caches: Caches): { readonly promises: Promises } {
  async function readFile(...args: Parameters<Promises['readFile']>) {
    const [path] = args;
    if (typeof path === 'string' && LOOSE.test(path) && !fs.existsSync(path))
      throw Object.assign(new Error(`${path} is not loose.`), { code: 'ENOENT' });
    return fs.promises.readFile(...args);
  }
  function readdir(path: string) {
    if (!path.endsWith('/objects/pack')) return fs.promises.readdir(path);
    caches.packs ??= fs.promises.readdir(path);
    return caches.packs;
  }
  return { promises: Object.assign({}, fs.promises, { readFile, readdir }) };
}

const LOOSE = /\/objects\/[0-9a-f]{2}\/[0-9a-f]{38}$/;

/**
 * isomorphic-git keeps what it read of a chain of deltas once its `readDepth` exceeds 3, but never starts
 * to count: with a start at 0, reading everything costs 1.7 instead of 20 to 40 times what native git takes.
 */
function fillDeltaCaches(cache: object): void {
  for (const key of Object.getOwnPropertySymbols(cache)) {
    const indexes: unknown = Reflect.get(cache, key);
    if (!(indexes instanceof Map)) continue;
    for (const index of indexes.values()) void Promise.resolve(index).then(startCounting);
  }
}

function startCounting(index: unknown): void {
  if (typeof index !== 'object' || index === null || !('offsetCache' in index)) return;
  if (!('readDepth' in index)) Object.assign(index, { readDepth: 0 });
}
