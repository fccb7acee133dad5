/** Places inside a document: as a path of keys and indices, and as people write it. */

export type FieldPath = readonly (string | number)[];

/** `spec.checks[0].run`, with quotes around keys that are no plain words. */
export function fieldText(path: FieldPath): string {
  return path.map(stepText).join('').replace(/^\./, '');
}

/** The path that a JSON pointer names in a value; steps into lists become numbers. */
export function fieldPath(pointer: string, value: unknown): FieldPath {
  let here = value;
  return pointer
    .split('/')
    .slice(1)
    .map((part) => {
      const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(here) ? Number(key) : key;
      here = memberOf(here, step);
      return step;
    });
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function memberOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isMapping(value) ? value[step] : undefined;
}

function stepText(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[A-Za-z_][\w-]*$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
}
