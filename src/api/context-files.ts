/** Where a run finds what its task names besides the repository that it works in. */

/** Folders of the workspace: of files of the config repository, and of what is behind addresses. */
const FILES = '.orca/context';
const URLS = '.orca/urls';

export const CONTEXT_FOLDERS = [FILES, URLS] as const;

export function contextFile(path: string): string {
  return `${FILES}/${path}`;
}

/** `index` counts from 0. */
export function urlFile(index: number): string {
  return `${URLS}/${index + 1}.txt`;
}
