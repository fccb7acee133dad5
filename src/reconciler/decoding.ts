/** Turns JSON that was written before into values again, checked on the way: what does not fit is refused with its place. */
import type { Failure, Known } from '../api/failure.ts';
import { known, OrcaError, unknown } from '../api/failure.ts';
import type { Json as JsonValue } from '../api/output-value.ts';
import { REASONS, type Reason } from '../api/reasons.ts';

/** `place` is where the value stands, for people: `executor.runs`. Throws OrcaError for what is no T. */
export type Decode<T> = (value: unknown, place: string) => T;

/** A decoder for each field, so that a new field of T without one is a type error. Optional ones may be absent. */
type Fields<T> = { readonly [K in keyof T]-?: Decode<T[K]> };

/** What JSON holds as it is: without maps, so that nothing of it is lost on the way. */
type Json<T> =
  T extends ReadonlyMap<unknown, unknown>
    ? never
    : T extends JsonValue
      ? T
      : T extends object
        ? { [K in keyof T]: Json<T[K]> }
        : T;

export function textAt(value: unknown, place: string): string {
  return typeof value === 'string' ? value : misfit(place, 'text');
}

export function numberAt(value: unknown, place: string): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : misfit(place, 'a number');
}

export function trueAt(value: unknown, place: string): true {
  return value === true ? value : misfit(place, 'true');
}

export function oneOf<const T extends string>(words: readonly T[]): Decode<T> {
  return (value, place) =>
    words.find((word) => word === value) ?? misfit(place, `one of ${words.join(', ')}`);
}

/** Undefined where the decoded value may be absent. */
export function optional<T>(decode: Decode<T>): Decode<T | undefined> {
  return (value, place) => (value === undefined ? undefined : decode(value, place));
}

export function objectOf<T extends object>(fields: Fields<T>): Decode<T> {
  const decoders = Object.entries<Decode<unknown>>(fields);
  return (value, place) => {
    const members = membersOf(value, place);
    const decoded = decoders.map(
      ([name, decode]) => [name, decode(members[name], `${place}.${name}`)] as const,
    );
    return Object.fromEntries(decoded.filter(([, each]) => each !== undefined)) as T;
  };
}

/** A value without maps, taken as it is once the named members are there; what it has besides stays. */
export function plainOf<T extends object>(
  ...required: readonly (keyof T & string)[]
): T extends Json<T> ? Decode<T> : never {
  const decode: Decode<T> = (value, place) => {
    const members = membersOf(value, place);
    const missing = required.find((name) => members[name] === undefined);
    return missing === undefined ? (members as T) : misfit(place, `something with ${missing}`);
  };
  return decode as T extends Json<T> ? Decode<T> : never;
}

export function listOf<T>(decode: Decode<T>): Decode<readonly T[]> {
  return (value, place) =>
    Array.isArray(value)
      ? value.map((item, index) => decode(item, `${place}[${index}]`))
      : misfit(place, 'a list');
}

/** An object by key, as the map that it was. */
export function mapOf<T>(decode: Decode<T>): Decode<ReadonlyMap<string, T>> {
  return (value, place) =>
    new Map(
      Object.entries(membersOf(value, place)).map(([key, item]) => [key, decode(item, `${place}.${key}`)]),
    );
}

export function knownOf<T>(decode: Decode<T>): Decode<Known<T>> {
  return (value, place) => {
    const members = membersOf(value, place);
    if (members.known === true) return known(decode(members.value, place));
    return members.known === false
      ? unknown(failureAt(members.failure, place))
      : misfit(place, 'known or not');
  };
}

const readFailure = objectOf<Failure>({
  kind: oneOf(['later', 'waiting', 'never']),
  reason: reasonAt,
  message: textAt,
});

function failureAt(value: unknown, place: string): Failure {
  return readFailure(value, `${place}.failure`);
}

function reasonAt(value: unknown, place: string): Reason {
  return typeof value === 'string' && value in REASONS ? (value as Reason) : misfit(place, 'a reason');
}

function membersOf(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>;
  return misfit(place, 'an object');
}

function misfit(place: string, wanted: string): never {
  throw new OrcaError({
    kind: 'never',
    reason: 'StatusUnreadable',
    message: `The observations of the commit can't be read: ${place} is not ${wanted}.`,
  });
}
