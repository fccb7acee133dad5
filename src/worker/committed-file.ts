/** One text file of a commit, as data: nothing is checked out. */
import { isUtf8 } from 'node:buffer';
import { OrcaError } from '../api/failure.ts';
import type { StageGit } from './stage-git.ts';

/** Undefined: there is no such file. Links lead nowhere here. Throws OrcaError for one of more bytes. */
export async function committedText(
  git: StageGit,
  { commit, path, maxBytes }: { readonly commit: string; readonly path: string; readonly maxBytes: number },
): Promise<string | undefined> {
  const listed = await git.text(`look for ${path}`, ['ls-tree', '--long', '-z', commit, '--', path]);
  const [, mode = '', oid = '', size = '', name] = /^(\d+) blob (\S+) +(\d+)\t([^\0]*)\0$/.exec(listed) ?? [];
  if (!mode.startsWith('100') || name !== path) return undefined;
  if (Number(size) > maxBytes) throw unprepared(`${path} has ${size} bytes, more than ${maxBytes}`);
  const bytes = await git.bytes(`read ${path}`, ['cat-file', 'blob', oid]);
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw unprepared(`${path} is no UTF-8 text`);
}

export function unprepared(message: string): OrcaError {
  return new OrcaError({ kind: 'never', reason: 'PrepareFailed', message });
}
