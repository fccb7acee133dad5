/** One commit of manifest files to the config repository: in a checkout, or on the fetched tip of a branch. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { openCheckout } from '../lib/git/checkout.ts';
import type { Git, GitRepository, Identity, Remote } from '../lib/git/git.ts';
import { CommandError, EXIT } from './exit.ts';
import { filesInFolder, isManifestFile, type ManifestFiles } from './manifest-files.ts';
import { currentTip } from './open-config.ts';

/** What to write; undefined deletes. No entries: there is nothing to commit. */
export type Edits = ReadonlyMap<string, string | undefined>;

export interface ConfigEditor {
  /** Calls `change` with the files as they are (again after a lost race) and commits what it returns. */
  edit(
    change: (files: ManifestFiles) => Promise<{ readonly edits: Edits; readonly message: string }>,
  ): Promise<void>;
}

const TRIES = 5;

/** Edits the working tree at `top` and commits only the files touched; refuses those with changes of somebody else. */
export function checkoutEditor(
  top: string,
  path: string,
  env: Readonly<Record<string, string>>,
): ConfigEditor {
  return {
    async edit(change) {
      const { edits, message } = await change(filesInFolder(top, path));
      if (edits.size === 0) return;
      const checkout = openCheckout(top, env);
      const paths = [...edits.keys()];
      for (const file of paths) await refuseDirty(file, top, await checkout.isDirty(file));
      const before = await readAll(top, paths);
      await writeAll(top, edits);
      try {
        await checkout.commit(paths, message);
      } catch (error) {
        await checkout.unstage(paths);
        await writeAll(top, before);
        throw error;
      }
    },
  };
}

async function refuseDirty(file: string, top: string, isDirty: boolean): Promise<void> {
  if (!isDirty) return;
  throw new CommandError(
    `${file} has changes in ${top} that are not committed: commit or discard them first, then try again.`,
  );
}

async function readAll(top: string, paths: readonly string[]): Promise<Edits> {
  const read = async (path: string) =>
    [path, await readFile(join(top, path), 'utf8').catch(() => undefined)] as const;
  return new Map(await Promise.all(paths.map(read)));
}

async function writeAll(top: string, edits: Edits): Promise<void> {
  for (const [path, text] of edits) {
    const file = join(top, path);
    if (text === undefined) {
      await rm(file, { force: true });
      continue;
    }
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

export interface BranchTarget {
  readonly git: Git;
  /** The bare repository itself, or where objects of the remote are kept. */
  readonly repository: GitRepository;
  /** Undefined: `repository` holds the branch. */
  readonly remote: Remote | undefined;
  readonly branch: string;
  /** Where the branch starts when it is not there; undefined: with an empty tree. */
  readonly from?: string;
  readonly path: string;
  readonly identity: Identity;
}

/** Commits on the tip of a branch by compare-and-swap; a lost race starts again from the new tip. */
export function branchEditor(target: BranchTarget): ConfigEditor {
  return {
    async edit(change) {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const { repository, identity, branch, from, remote } = target;
        const tip = await currentTip(target, branch);
        const start = tip ?? (from === undefined ? undefined : await currentTip(target, from));
        const { edits, message } = await change(await filesAt(target, start));
        if (edits.size === 0) return;
        const parents = start === undefined ? [] : [start];
        const time = Math.floor(Date.now() / 1000);
        const to = await repository.write({ parents, files: edits, message: `${message}\n`, identity, time });
        const update = { ref: `refs/heads/${branch}`, to, expected: tip };
        const result =
          remote === undefined ? await repository.updateRef(update) : await repository.push(remote, [update]);
        if (result !== 'conflict') return;
      }
      throw new CommandError(
        `Branch ${target.branch} moved ${TRIES} times while the change was being made: try again.`,
        EXIT.later,
      );
    },
  };
}

async function filesAt({ repository, path }: BranchTarget, tip: string | undefined): Promise<ManifestFiles> {
  if (tip === undefined) return new Map();
  const all = await repository.files(tip, path === '' ? undefined : path);
  const manifests = all.filter((file) => file.mode.startsWith('100') && isManifestFile(file.path));
  const paths = manifests.map((file) => file.path);
  const files = new Map<string, string>();
  let index = 0;
  for await (const { content } of repository.blobs(manifests.map(({ oid }) => oid))) {
    files.set(paths[index] ?? '', new TextDecoder().decode(content));
    index += 1;
  }
  return files;
}
