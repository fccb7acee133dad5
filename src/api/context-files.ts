/** Where a run finds the files of the config repository that its task names. */

/** Folder of the workspace. */
export const CONTEXT_FOLDER = '.orca/context';

export function contextFile(path: string): string {
  return `${CONTEXT_FOLDER}/${path}`;
}
