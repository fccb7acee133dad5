/** What a tool of the Messages API loop is, and how it reads the model's input, which is never trusted. */

export interface ToolContext {
  /** Real path of the workspace. */
  readonly root: string;
  /** Environment of commands; holds no model key. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

export type ToolInput = Readonly<Record<string, unknown>>;

export interface Tool {
  readonly description: string;
  /** JSON Schema of each field of the input. */
  readonly fields: Readonly<Record<string, object>>;
  readonly required: readonly string[];
  /** What the model is told. Throws ToolError for what the model can correct. */
  run(input: ToolInput, context: ToolContext): Promise<string>;
}

/** A mistake of the model's, or something that is not as it thinks; the message says what to do instead. */
export class ToolError extends Error {
  override readonly name = 'ToolError';
}

export function textField(input: ToolInput, field: string): string {
  const value = input[field];
  if (typeof value !== 'string') throw new ToolError(`"${field}" must be given as a string`);
  return value;
}

export function optionalText(input: ToolInput, field: string): string | undefined {
  return isAbsent(input[field]) ? undefined : textField(input, field);
}

export function optionalFlag(input: ToolInput, field: string): boolean {
  const value = input[field];
  if (isAbsent(value)) return false;
  if (typeof value !== 'boolean') throw new ToolError(`"${field}" must be true or false`);
  return value;
}

/** A whole number from 1 to `max`, or `fallback`. */
export function optionalCount(
  input: ToolInput,
  field: string,
  { fallback, max }: { readonly fallback: number; readonly max: number },
): number {
  const value = input[field];
  if (isAbsent(value)) return fallback;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > max)
    throw new ToolError(`"${field}" must be a whole number from 1 to ${max}`);
  return value;
}

/** Models write null where a field is left out. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
