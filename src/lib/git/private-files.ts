/** The two files that Git processes of Orca need, in a directory only this process can read, gone when it ends. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PrivateFiles {
  /** Program for GIT_ASKPASS: answers with the variables of its own process, and for one origin only. */
  readonly askpass: string;
  /** Stands in for the user's global configuration; reaches the far side of a local transport too. */
  readonly globalConfig: string;
}

// A redirect or a rewritten URL makes Git ask for another origin: that one gets no answer. The origin is at the end of
// the question, where no user name of that URL can stand in for it.
const ASKPASS = `#!/bin/sh
case "$1" in
"Username for '$ORCA_GIT_SCHEME://$ORCA_GIT_HOST': ") printf '%s\\n' "$ORCA_GIT_USERNAME" ;;
"Password for '$ORCA_GIT_SCHEME://"*"@$ORCA_GIT_HOST': ") printf '%s\\n' "$ORCA_GIT_TOKEN" ;;
*) exit 1 ;;
esac
`;

let files: PrivateFiles | undefined;

export function privateFiles(): PrivateFiles {
  files ??= createFiles();
  return files;
}

function createFiles(): PrivateFiles {
  const directory = mkdtempSync(join(tmpdir(), 'orca-git-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  const created = { askpass: join(directory, 'askpass'), globalConfig: join(directory, 'config') };
  writeFileSync(created.askpass, ASKPASS, { mode: 0o700 });
  writeFileSync(created.globalConfig, '[safe]\n\tdirectory = *\n', { mode: 0o600 });
  return created;
}
