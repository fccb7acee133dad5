/** Wakes the loop when a branch of a repository on this machine moves. */
import { join } from 'node:path';
import { watch } from 'chokidar';
import { OrcaError } from '../../api/failure.ts';
import type { Trigger } from '../../reconciler/ports.ts';

/** What Git writes when a branch moves: loose refs, packed refs, HEAD, and the tables of the reftable format. */
const WATCHED = ['HEAD', 'packed-refs', 'refs/heads', 'reftable'];

/** `gitDir`: a bare repository or the .git of a checkout. Started once the watch stands, so that nothing is missed. */
export function watchRepository(gitDir: string): Trigger {
  return {
    async start(wake) {
      const watcher = watch(
        WATCHED.map((path) => join(gitDir, path)),
        { ignoreInitial: true, ignored: (path) => path.endsWith('.lock'), usePolling: false },
      );
      await new Promise<void>((resolve, reject) => {
        watcher.once('ready', resolve);
        watcher.once('error', (error) => reject(unwatchable(gitDir, error)));
      });
      // A watch that breaks later can only be replaced by a look.
      watcher.on('all', wake).on('error', wake);
      return () => watcher.close();
    },
  };
}

function unwatchable(gitDir: string, cause: unknown): OrcaError {
  const message = `The branches of ${gitDir} can't be watched; on Linux, raise fs.inotify.max_user_watches.`;
  return new OrcaError({ kind: 'never', reason: 'RepositoryUnreachable', message }, { cause });
}
