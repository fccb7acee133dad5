/** The codes of Node's system errors, read without a cast. */

/** Whether an error carries one of these codes: `ENOENT`, `EEXIST`, `ESRCH` … */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
