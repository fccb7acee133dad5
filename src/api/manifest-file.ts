/** One file of manifests as it was read: plain JSON, a function of path and text alone, so that it can be cached. */
import type {
  WrittenAgentPod,
  WrittenAgentPool,
  WrittenDevTask,
  WrittenProject,
  WrittenWorkflow,
} from './manifests.generated.ts';
import type { Kind } from './names.ts';
import type { Problem } from './problem.ts';

export type Manifest = WrittenProject | WrittenAgentPool | WrittenAgentPod | WrittenDevTask | WrittenWorkflow;

/** One-based line and column. */
export type Place = readonly [line: number, column: number];

/** A document that its schema and its own rules accept. */
export interface ManifestDocument {
  /** One-based line at which the document starts. */
  readonly line: number;
  readonly manifest: Manifest;
  /** Where the fields stand that rules across files speak of, by dotted path: `spec.dependsOn[0]`. */
  readonly places: Readonly<Record<string, Place>>;
}

/** What a document with problems declares, as far as it can be told. */
export interface Declaration {
  readonly kind: Kind;
  readonly project: string;
  readonly name: string;
  readonly line: number;
}

/** A file below the folder of templates. */
export interface ParsedTemplate {
  /** Undefined: for the whole config repository. */
  readonly project?: string;
  readonly name: string;
  readonly text: string;
}

export interface ParsedFile {
  /** Relative to the root of the config repository, with forward slashes. */
  readonly path: string;
  readonly documents: readonly ManifestDocument[];
  readonly broken: readonly Declaration[];
  readonly problems: readonly Problem[];
  /** Set: it is a template, and holds no manifests. */
  readonly template?: ParsedTemplate;
}

/** Files that are longer are refused without being parsed. */
export const MAX_MANIFEST_BYTES = 1024 * 1024;
