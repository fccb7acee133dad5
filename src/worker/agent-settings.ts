/** Files of a workspace that tell agents how to behave: brought back to the start commit, so that no agent sets its own rules. */
import type { StageGit } from './stage-git.ts';

/** What Claude Code, Codex and Gemini CLI read of a repository by themselves; settings at its root, instructions anywhere. */
const SETTINGS = ['.claude', '.codex', '.gemini', '.mcp.json'];
const INSTRUCTIONS = ['CLAUDE.md', 'CLAUDE.local.md', 'AGENTS.md', 'AGENTS.override.md', 'GEMINI.md'];
const MINUTE = 60_000;

/** `git` is on the supervisor's own Git directory, whose index knows the start commit; files with conflicts stay as they are. */
export async function restoreAgentSettings(
  workspace: string,
  git: StageGit,
  conflicts: readonly string[],
): Promise<void> {
  const options = { cwd: workspace, env: { GIT_WORK_TREE: workspace }, timeout: MINUTE };
  const what = 'restore the settings of agents';
  // What is new at the root; a link that stands for a folder goes, not what it leads to.
  await git.text(what, ['clean', '-ffdxq', '--', ...SETTINGS, ...INSTRUCTIONS], options);
  const changed = await git.text(what, ['ls-files', '-z', '--modified', '--deleted'], options);
  const own = changed.split('\0').filter((path) => governsAgents(path) && !conflicts.includes(path));
  const stdin = [...new Set(own)].map((path) => `${path}\0`).join('');
  // Links in the way are replaced, not followed.
  if (stdin !== '') await git.text(what, ['checkout-index', '-f', '-z', '--stdin'], { ...options, stdin });
}

function governsAgents(path: string): boolean {
  const parts = path.split('/');
  return SETTINGS.includes(parts[0] ?? '') || INSTRUCTIONS.includes(parts.at(-1) ?? '');
}
