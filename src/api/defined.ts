/** Members that may be left out, of values that may be undefined. */

/** Of a dictionary, whose members may all be missing, those that are there. */
export type Defined<T> = string extends keyof T
  ? { readonly [Name in keyof T]: Exclude<T[Name], undefined> }
  : { readonly [Name in keyof T]?: Exclude<T[Name], undefined> };

const NOTHING = Object.freeze({});

/** Those members that have a value. For thousands of objects with few of them it takes a fraction of a spread for each. */
export function definedOnly<T extends object>(members: T): Defined<T> {
  let defined: Partial<T> | undefined;
  for (const name in members) {
    if (members[name] === undefined) continue;
    defined ??= {};
    defined[name] = members[name];
  }
  return (defined ?? NOTHING) as Defined<T>;
}
