/** One request to the stand-in and its answer: shapes, refusals and pages as GitHub has them. */
import type { BareRepository } from '../repositories.ts';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Fields = Readonly<Record<string, unknown>>;

export interface Call {
  /** Login of whom the token belongs to. */
  readonly user: string;
  readonly method: string;
  /** `/repos/<owner>/<repository>/…`, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Fields;
}

/** Answers what it knows; undefined: it is another's to answer. */
export type Area = (call: Call) => Answer | undefined | Promise<Answer | undefined>;

/** Asks the emulator itself, as the owner of the repository. */
export type Ask = (method: string, path: string, body?: unknown) => Promise<Answer>;

/** What the areas of one repository share. */
export interface StandInWorld {
  /** `<owner>/<repository>`. */
  readonly fullName: string;
  readonly bare: BareRepository;
  readonly ask: Ask;
  /** Where people see it: `http://127.0.0.1:<port>/<owner>/<repository>`. */
  readonly page: string;
  /** Numbers that no two things of this GitHub share. */
  nextId(): number;
  /** The time as GitHub writes it, to the second. */
  timestamp(): string;
  /** Pull request or issue `number` has changed: its `updated_at` is now. */
  touch(number: number): void;
}

/** The parts of a path below the repository, when it is this method and shape: `matched(call, 'GET', '/pulls/:n')`. */
export function matched(
  call: Call,
  world: Pick<StandInWorld, 'fullName'>,
  method: string,
  shape: string,
): readonly string[] | undefined {
  if (call.method !== method) return undefined;
  const pattern = shape
    .replaceAll('.', '\\.')
    .replaceAll(/:n\b/g, '(\\d+)')
    .replaceAll(/:name\b/g, '([^/]+)');
  const found = new RegExp(`^/repos/${world.fullName}${pattern}$`, 'i').exec(call.path);
  return found === null ? undefined : found.slice(1).map(decodeURIComponent);
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

export const notFound: Answer = { status: 404, body: { message: 'Not Found' } };

export function refused(status: number, message: string): Answer {
  return { status, body: { message } };
}

export function invalid(error: Fields): Answer {
  return { status: 422, body: { message: 'Validation Failed', errors: [error] } };
}

/** One page of a listing, with a link to the next; `inside`: the name of the field that holds it. */
export function paged(call: Call, all: readonly unknown[], inside?: string): Answer {
  const size = Math.min(100, Number(call.query.get('per_page') ?? 30));
  const page = Math.max(1, Number(call.query.get('page') ?? 1));
  const items = all.slice((page - 1) * size, page * size);
  const next = new URLSearchParams(call.query);
  next.set('page', String(page + 1));
  const link = `<{api}${call.path}?${next}>; rel="next"`;
  return {
    status: 200,
    body: inside === undefined ? items : { total_count: all.length, [inside]: items },
    headers: page * size < all.length ? { link } : {},
  };
}

export function userNamed(login: string): Fields {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function recordsIn(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter((item) => isRecord(item)) : [];
}
