/** Which comments Orca wrote: those with its mark, by somebody who can be trusted with the repository; anybody could write the mark. */
import type { GitHubAddress } from './github-address.ts';
import type { GitHubClient } from './github-client.ts';
import { mayWrite } from './github-writers.ts';

interface Comment {
  readonly body?: string | null | undefined;
  readonly user: { readonly login: string; readonly type: string } | null;
}

interface Place {
  readonly client: GitHubClient;
  readonly at: GitHubAddress;
}

/** Of those that `isMarked`. Bots are trusted: a repository has only those that it was given. */
export async function ownAmong<T extends Comment>(
  { client, at }: Place,
  comments: readonly T[],
  isMarked: (body: string) => boolean,
): Promise<readonly T[]> {
  const trusted = new Map<string, boolean>();
  const own: T[] = [];
  for (const comment of comments) {
    const { body, user } = comment;
    if (user === null || !isMarked(body ?? '')) continue;
    const isTrusted =
      trusted.get(user.login) ?? (user.type === 'Bot' || (await mayWrite(client, at, user.login)));
    trusted.set(user.login, isTrusted);
    if (isTrusted) own.push(comment);
  }
  return own;
}
