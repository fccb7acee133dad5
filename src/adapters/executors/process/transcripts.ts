/** Which transcripts of this machine were not copied yet: those of runs that ended, and of runs that were forgotten since. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Key, keyOf } from '../../../api/names.ts';
import { hasCode } from '../../../lib/errno.ts';
import {
  keptEventsDirectory,
  readAgentOutcome,
  runDirectory,
  runsDirectory,
} from '../../../lib/run-directory.ts';

const EVENTS = '.jsonl';
const COPIED = '.copied';

export async function uncopiedTranscripts(stateDir: string): Promise<readonly Key[]> {
  const kept = await entries(keptEventsDirectory(stateDir));
  const copied = new Set(kept.filter(({ name }) => name.endsWith(COPIED)).map(({ key }) => key));
  const forgotten = kept.filter(({ name }) => name.endsWith(EVENTS)).map(({ key }) => key);
  const there = (await entries(runsDirectory(stateDir))).map(({ key }) => key);
  const ended = await Promise.all(
    there
      .filter((run) => !copied.has(run))
      .map(async (run) => (readAgentOutcome(runDirectory(stateDir, run)) === undefined ? [] : [run])),
  );
  return [...new Set([...forgotten.filter((run) => !copied.has(run)), ...ended.flat()])];
}

export async function markCopied(stateDir: string, run: Key): Promise<void> {
  const { keptEvents } = runDirectory(stateDir, run);
  await mkdir(dirname(keptEvents), { recursive: true, mode: 0o700 });
  await writeFile(copiedMark(keptEvents), '', { mode: 0o600 });
}

export function copiedMark(keptEvents: string): string {
  return join(dirname(keptEvents), `${basename(keptEvents, EVENTS)}${COPIED}`);
}

interface Entry {
  readonly name: string;
  readonly key: Key;
}

/** `<project>/<run>` with or without an extension. */
async function entries(directory: string): Promise<readonly Entry[]> {
  const projects = await namesIn(directory);
  const found = await Promise.all(
    projects.map(async (project) =>
      (await namesIn(join(directory, project))).map((name) => ({
        name,
        key: keyOf(project, name.replace(/\.(jsonl|copied)$/, '')),
      })),
    ),
  );
  return found.flat();
}

async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
