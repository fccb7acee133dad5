/** Files of the status branch: records as JSON text and back, and what a file must hold to be believed. */
import { OrcaError } from '../../api/failure.ts';
import { stableJson } from '../../api/hash.ts';
import { isDnsLabel, type StatusKind } from '../../api/names.ts';
import {
  FORMAT_VERSION,
  type PodRecord,
  type PoolRecord,
  type ProjectRecord,
  type Recorded,
  type RunRecord,
  type StateHeader,
  type TaskRecord,
} from '../../api/recorded.ts';

export const HEADER_FILE = 'orca.json';
export const OBSERVED_FILE = 'observed.json';
export const PAGE_FILE = 'README.md';

export interface RecordTypes {
  Project: ProjectRecord;
  AgentPool: PoolRecord;
  AgentPod: PodRecord;
  DevTask: TaskRecord;
  Run: RunRecord;
}

/** Sorted keys, two spaces, one newline at the end: small diffs. */
function jsonFile(value: unknown): string {
  return `${stableJson(value, 2)}\n`;
}

/** The redaction gate on a file of JSON: what must go is replaced inside strings, so that it stays JSON. */
export function redactedJson(value: unknown, redact: (text: string) => string): string {
  const text = jsonFile(value);
  return redact(text) === text ? text : jsonFile(redactedStrings(value, redact));
}

function redactedStrings(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactedStrings(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactedStrings(item, redact)]));
}

/** orca.json as a value: the header, and counts for people. */
export function headerFile(next: Recorded): object {
  const { projects, pools, pods, tasks, runs } = next;
  const totals = {
    projects: projects.size,
    pools: pools.size,
    pods: pods.size,
    tasks: tasks.size,
    runs: runs.size,
  };
  return { ...next.header, totals };
}

/** Refuses a format that this version does not know before anything else of the branch is read. */
export function readHeader(text: string): StateHeader {
  const value = parsed(HEADER_FILE, text);
  const { totals: _, ...header } = value;
  const { formatVersion } = header;
  if (typeof formatVersion !== 'number') throw unreadable(HEADER_FILE, 'it has no formatVersion');
  if (formatVersion > FORMAT_VERSION) {
    throw new OrcaError({
      kind: 'never',
      reason: 'StatusFormatTooNew',
      message: `The status branch has format ${formatVersion} and this Orca knows formats up to ${FORMAT_VERSION}; upgrade Orca.`,
    });
  }
  assertFields(HEADER_FILE, header, HEADER_FIELDS);
  const { leaseEpoch = 1 } = header;
  if (!Number.isSafeInteger(leaseEpoch)) throw unreadable(HEADER_FILE, 'its field leaseEpoch is no number');
  return header as unknown as StateHeader;
}

type FieldType = 'string' | 'number' | 'object' | 'array' | 'boolean';
type Fields = Readonly<Record<string, FieldType>>;

const OBJECT_FIELDS: Fields = {
  project: 'string',
  name: 'string',
  uid: 'string',
  generation: 'number',
  labels: 'object',
  source: 'object',
  spec: 'object',
  specHash: 'string',
  createdAt: 'string',
  conditions: 'array',
};

const HEADER_FIELDS: Fields = { configCommit: 'string', root: 'object', problems: 'array', notices: 'array' };

/** Fields that every version 1 record of a kind has; what is optional is not asked for. */
const FIELDS: Readonly<Record<StatusKind, Fields>> = {
  Project: OBJECT_FIELDS,
  AgentPool: { ...OBJECT_FIELDS, templateHash: 'string', readyReplicas: 'number' },
  AgentPod: { ...OBJECT_FIELDS, templateHash: 'string', phase: 'string', restarts: 'number' },
  DevTask: { ...OBJECT_FIELDS, phase: 'string', workHash: 'string', attempts: 'number', retries: 'number' },
  Run: {
    project: 'string',
    name: 'string',
    task: 'string',
    uid: 'string',
    pod: 'string',
    podSpec: 'object',
    start: 'object',
    phase: 'string',
    host: 'string',
    attempt: 'number',
    scheduledAt: 'string',
    deadline: 'string',
    checks: 'array',
    usage: 'object',
  },
};

/** The record in a file; throws StatusUnreadable that names the file when it is not one. */
export function readRecord<K extends StatusKind>(
  object: { readonly kind: K; readonly project: string; readonly name: string },
  file: string,
  text: string,
): RecordTypes[K] {
  const value = parsed(file, text);
  assertFields(file, value, FIELDS[object.kind]);
  if (value.name !== object.name || (object.kind !== 'Project' && value.project !== object.project))
    throw unreadable(file, `it holds the record of ${String(value.project)}/${String(value.name)}`);
  // Names and uids become paths on this machine: one that somebody wrote by hand must not lead out of the state directory.
  const isPlace = [object.project, object.name].every(isDnsLabel) && /^[\w-]+$/.test(String(value.uid));
  if (!isPlace) throw unreadable(file, 'its project, name or uid is none that Orca gives');
  return value as unknown as RecordTypes[K];
}

function assertFields(file: string, value: Record<string, unknown>, fields: Fields): void {
  for (const [field, type] of Object.entries(fields)) {
    if (typeOf(value[field]) !== type) throw unreadable(file, `its field ${field} is no ${type}`);
  }
}

function typeOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

function parsed(file: string, text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unreadable(file, 'it is no JSON', error);
  }
  if (typeOf(value) !== 'object') throw unreadable(file, 'it is no JSON object');
  return value as Record<string, unknown>;
}

export function unreadable(file: string, why: string, cause?: unknown): OrcaError {
  const message = `The status branch can't be read: ${file} is damaged (${why}); restore the file from the branch's history, or delete the branch to have it rebuilt.`;
  return new OrcaError({ kind: 'never', reason: 'StatusUnreadable', message }, { cause });
}
