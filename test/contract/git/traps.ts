/** A repository that tries to start programs of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every way known to make git start a program from a repository's own files; each would leave a file in `trap`. */
export function setTraps(gitDir: string, trap: string, url: string): string {
  const program = join(gitDir, 'evil');
  writeFileSync(program, `#!/bin/sh\necho "$0 $@" > "${trap}/$$"\n`, { mode: 0o755 });
  mkdirSync(join(gitDir, 'hooks'), { recursive: true });
  for (const hook of [
    'pre-push',
    'reference-transaction',
    'post-update',
    'post-index-change',
    'pre-auto-gc',
  ]) {
    writeFileSync(join(gitDir, 'hooks', hook), `#!/bin/sh\n"${program}" ${hook}\n`, { mode: 0o755 });
  }
  const config = `
[core]
	hooksPath = ${join(gitDir, 'hooks')}
	fsmonitor = ${program}
	sshCommand = ${program}
	askPass = ${program}
	gitProxy = ${program}
	alternateRefsCommand = ${program}
	pager = ${program}
	editor = ${program}
[credential]
	helper = !${program}
[credential "${new URL(url).origin}"]
	helper = !${program}
[remote "${url}"]
	receivepack = ${program}
	uploadpack = ${program}
[push]
	gpgSign = true
[gpg]
	program = ${program}
[uploadpack]
	packObjectsHook = ${program}
[gc]
	auto = 1
`;
  writeFileSync(join(gitDir, 'config'), config, { flag: 'a' });
  return trap;
}
