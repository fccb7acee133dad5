/** Wakes the loop when a branch of a repository on this machine moves. */
import { relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { OrcaError } from '../../api/failure.ts';
import type { Trigger } from '../../reconciler/ports.ts';

/** What Git writes when a branch moves: loose refs, packed refs, HEAD, and the tables of the reftable format. */
const WATCHED = /^(|HEAD|packed-refs|refs|refs\/heads(\/.*)?|reftable(\/.*)?)$/;

/** chokidar tells of two changes of one file within 50 ms only once: a ring after that makes up for the second. */
const THROTTLE = 60;

/** `gitDir`: a bare repository or the .git of a checkout. Started once the watch stands, so that nothing is missed. */
export function watchRepository(gitDir: string): Trigger {
  const isIgnored = (path: string) => {
    const place = relative(gitDir, path).split(sep).join('/');
    return !WATCHED.test(place) || place.endsWith('.lock');
  };
  return {
    async start(wake) {
      // Folders are watched, since Git replaces files; `atomic` would lose a branch that moves while refs are packed.
      const watcher = watch(gitDir, { ignoreInitial: true, ignored: isIgnored, atomic: false });
      await new Promise<void>((resolve, reject) => {
        watcher.once('ready', resolve);
        watcher.once('error', (error) => reject(unwatchable(gitDir, error)));
      });
      let afterwards: NodeJS.Timeout | undefined;
      const moved = () => {
        wake();
        clearTimeout(afterwards);
        afterwards = setTimeout(wake, THROTTLE);
      };
      // A watch that breaks later can only be replaced by a look.
      watcher.on('all', moved).on('error', moved);
      return async () => {
        clearTimeout(afterwards);
        await watcher.close();
      };
    },
  };
}

function unwatchable(gitDir: string, cause: unknown): OrcaError {
  const message = `The branches of ${gitDir} can't be watched; on Linux, raise fs.inotify.max_user_watches.`;
  return new OrcaError({ kind: 'never', reason: 'RepositoryUnreachable', message }, { cause });
}
