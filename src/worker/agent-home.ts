/** What the command lines keep in HOME between rounds: their sessions, and nothing else that could tell a later round how to behave. */
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { hasCode } from '../lib/errno.ts';
import { removeTree } from '../lib/remove-tree.ts';

/** Folder of HOME → what stays of it. Settings and logins are written anew after this. */
const KEPT: Readonly<Record<string, RegExp>> = {
  '.claude': /^projects$/,
  '.codex': /^(?:(?:archived_)?sessions|(?:history|session_index)\.jsonl|[\w.-]+\.sqlite(?:-shm|-wal)?)$/,
  '.gemini': /^(?:tmp|history|projects\.json|installation_id)$/,
  '.agents': /^$/,
};
/** Sessions are below these, a folder for each project; notes that are read again are beside them. */
const SESSIONS = [
  ['.claude', 'projects'],
  ['.gemini', 'tmp'],
] as const;
const NOTES = 'memory';
const FILES = ['.claude.json', '.env'];

/** Nothing of the agent runs now. Links go, and are not followed. */
export async function restoreHome(home: string): Promise<void> {
  for (const file of FILES) await removeTree(join(home, file));
  for (const [folder, kept] of Object.entries(KEPT)) {
    for (const name of await entriesOf(join(home, folder)))
      if (!kept.test(name)) await removeTree(join(home, folder, name));
  }
  for (const [folder, sessions] of SESSIONS) {
    const place = join(home, folder, sessions);
    for (const project of await entriesOf(place)) {
      // A link is gone after this look.
      await entriesOf(join(place, project));
      await removeTree(join(place, project, NOTES));
    }
  }
}

/** None, and nothing any more, where there is something else than a folder. */
async function entriesOf(path: string): Promise<readonly string[]> {
  try {
    if ((await fs.lstat(path)).isDirectory()) return await fs.readdir(path);
    await fs.rm(path, { force: true });
    return [];
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    if (!hasCode(error, 'EACCES')) throw error;
    // It was locked.
    await removeTree(path);
    return [];
  }
}
