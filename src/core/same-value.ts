/** Equality of JSON data by value; members that are undefined count as absent. */

export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let index = 0; index < a.length; index += 1) if (!sameValue(a[index], b[index])) return false;
    return true;
  }
  return isObject(a) && isObject(b) && coversMembers(a, b) && hasNoOtherMembers(b, a);
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// Loops over names rather than lists of entries: this is what a plan for thousands of objects spends its time on.
function coversMembers(a: JsonObject, b: JsonObject): boolean {
  for (const name in a) if (!sameValue(a[name], b[name])) return false;
  return true;
}

function hasNoOtherMembers(b: JsonObject, a: JsonObject): boolean {
  for (const name in b) if (a[name] === undefined && b[name] !== undefined) return false;
  return true;
}
