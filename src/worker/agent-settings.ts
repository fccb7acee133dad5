/** Files of a workspace that tell agents how to behave: brought back to the start commit, so that no agent sets its own rules. */
import { promises as fs } from 'node:fs';
import { dirname } from 'node:path';
import { OrcaError } from '../api/failure.ts';
import { oneLine } from '../api/sanitize.ts';
import { hasCode } from '../lib/errno.ts';
import type { StageGit } from './stage-git.ts';

/** What Claude Code, Codex and Gemini CLI read of a repository by themselves; at its root, or of the folder that they come by. */
const SETTINGS = ['.claude', '.codex', '.gemini', '.agents', '.mcp.json'];
const INSTRUCTIONS = ['CLAUDE.md', 'CLAUDE.local.md', 'AGENTS.md', 'AGENTS.override.md', 'GEMINI.md'];
const GOVERNING = new Set([...SETTINGS, ...INSTRUCTIONS]);
const MINUTE = 60_000;
const WHAT = 'restore the settings of agents';

/** `git` is on the supervisor's own Git directory, whose index knows the start commit; files with conflicts stay as they are. */
export async function restoreAgentSettings(
  workspace: string,
  git: StageGit,
  conflicts: readonly string[],
): Promise<void> {
  const options = { cwd: workspace, env: { GIT_WORK_TREE: workspace }, timeout: MINUTE };
  const found = await governing(workspace);
  if (found.length > 0) {
    const tracked = new Set(
      (await git.text(WHAT, ['ls-files', '-z'], options)).split('\0').flatMap(withParents),
    );
    const [known, strange] = [
      found.filter(isIn(tracked)),
      found.filter((path) => !isIn(tracked)(path) && !conflicts.includes(path.toString())),
    ];
    for (const path of strange) await remove(workspace, path);
    // What is new in a folder of the repository; a link that stands for the folder goes, not what it leads to.
    const folders = known.map((path) => path.toString());
    if (folders.length > 0) await git.text(WHAT, ['clean', '-ffdxq', '--', ...folders], options);
  }
  const changed = await git.text(WHAT, ['ls-files', '-z', '--modified', '--deleted'], options);
  const own = changed.split('\0').filter((path) => governsAgents(path) && !conflicts.includes(path));
  const stdin = [...new Set(own)].map((path) => `${path}\0`).join('');
  // Links in the way are replaced, not followed.
  if (stdin !== '') await git.text(WHAT, ['checkout-index', '-f', '-z', '--stdin'], { ...options, stdin });
}

/** Whether agents may take what is there for an instruction or a setting. */
export function governsAgents(path: string): boolean {
  return path.split('/').some((part) => GOVERNING.has(part));
}

function isIn(paths: ReadonlySet<string>): (path: Buffer) => boolean {
  return (path) => paths.has(path.toString());
}

/** `a/b` → `a`, `a/b`. */
function withParents(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === '.' ? [path] : [...withParents(parent), path];
}

/**
 * Below the workspace, wherever Git looks or not: in what it ignores and in repositories of its own too. Links are not
 * followed; what is too deep to be named can be read by nobody. Names are bytes.
 */
async function governing(workspace: string): Promise<readonly Buffer[]> {
  const found: Buffer[] = [];
  const left = [Buffer.alloc(0)];
  const end = performance.now() + MINUTE;
  for (let folder = left.pop(); folder !== undefined; folder = left.pop()) {
    if (performance.now() > end) throw unrestored('the workspace has too many folders to look through');
    for (const entry of await entriesOf(placeOf(workspace, folder))) {
      const path = folder.length === 0 ? entry.name : Buffer.concat([folder, SLASH, entry.name]);
      if (GOVERNING.has(entry.name.toString())) found.push(path);
      else if (entry.isDirectory() && path.toString() !== '.git') left.push(path);
    }
  }
  return found;
}

const SLASH = Buffer.from('/');

function placeOf(workspace: string, path: Buffer): Buffer {
  return Buffer.concat([Buffer.from(workspace), SLASH, path]);
}

async function entriesOf(folder: Buffer) {
  try {
    return await fs.readdir(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'ENAMETOOLONG')) return [];
    throw error;
  }
}

async function remove(workspace: string, path: Buffer): Promise<void> {
  const place = placeOf(workspace, path);
  const how = { recursive: true, force: true } as const;
  try {
    await fs.rm(place, how);
  } catch {
    // Its folder was locked.
    await fs.chmod(place.subarray(0, place.lastIndexOf('/')), 0o700);
    await fs.rm(place, how).catch((error: unknown) => {
      throw unrestored(error instanceof Error ? oneLine(error.message) : 'unknown error');
    });
  }
}

function unrestored(why: string): OrcaError {
  return new OrcaError({ kind: 'later', reason: 'AgentFailed', message: `Could not ${WHAT}: ${why}` });
}
