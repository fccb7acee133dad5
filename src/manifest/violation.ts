/** What a validator finds: ajv's errors, read into what their explanation needs. */
import type { Manifest } from '../api/manifest-file.ts';
import type { WrittenSettings } from '../api/manifests.generated.ts';
import type { Kind } from '../api/names.ts';
import { AgentPod, AgentPool, DevTask, Project, Settings, Workflow } from './acceptors.generated.ts';
import { type FieldPath, fieldPath, isMapping } from './field-path.ts';
import * as validators from './validators.generated.ts';

export interface Violation {
  /** Keyword of JSON Schema; `false schema` marks a field that comes later. */
  readonly keyword: string;
  readonly path: FieldPath;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that holds the keyword. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly value: unknown;
  /** Set where the violation is about a key of the object at `path`. */
  readonly key?: string;
}

export type Validated<T> =
  | { readonly valid: true; readonly value: T }
  | { readonly valid: false; readonly violations: readonly Violation[] };

export const KINDS: readonly Kind[] = ['Project', 'AgentPool', 'AgentPod', 'DevTask', 'Workflow'];

type Schema = Kind | 'Settings';

const ACCEPTORS: Readonly<Record<Schema, Validate>> = {
  Project,
  AgentPool,
  AgentPod,
  DevTask,
  Workflow,
  Settings,
};

const VALIDATORS: Readonly<Record<Schema, () => Validate>> = {
  Project: () => validators.Project,
  AgentPool: () => validators.AgentPool,
  AgentPod: () => validators.AgentPod,
  DevTask: () => validators.DevTask,
  Workflow: () => validators.Workflow,
  Settings: () => validators.Settings,
};

export function validManifest(kind: Kind, value: unknown): Validated<Manifest> {
  return validated<Manifest>(kind, value);
}

export function validSettings(value: unknown): Validated<WrittenSettings> {
  return validated<WrittenSettings>('Settings', value);
}

/** Most is right: what finds everything that is wrong is loaded and asked only where something is. */
function validated<T>(schema: Schema, value: unknown): Validated<T> {
  if (isAccepted<T>(ACCEPTORS[schema], value)) return { valid: true, value };
  const validate = VALIDATORS[schema]();
  return isAccepted<T>(validate, value)
    ? { valid: true, value }
    : { valid: false, violations: violationsOf(validate, value) };
}

interface Validate {
  (value: unknown): boolean;
  errors?: unknown;
}

/** The generated types say what the generated validators accept: both come from one schema. */
function isAccepted<T>(validate: Validate, value: unknown): value is T {
  return validate(value);
}

/** Of a validator that has just refused the value. */
export function violationsOf(validate: Pick<Validate, 'errors'>, value: unknown): readonly Violation[] {
  const errors = Array.isArray(validate.errors) ? validate.errors : [];
  return errors.filter(isMapping).map((error) => ({
    keyword: String(error.keyword),
    path: fieldPath(String(error.instancePath), value),
    schemaPath: String(error.schemaPath),
    params: isMapping(error.params) ? error.params : {},
    schema: isMapping(error.parentSchema) ? error.parentSchema : {},
    value: error.data,
    ...(typeof error.propertyName === 'string' ? { key: error.propertyName } : {}),
  }));
}
