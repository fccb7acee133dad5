/** One file → the documents that are right and the problems of the others; knows nothing of other files. */
import {
  type Declaration,
  MAX_MANIFEST_BYTES,
  type Manifest,
  type ManifestDocument,
  type ParsedFile,
} from '../api/manifest-file.ts';
import { API_VERSION, DEFAULT_PROJECT, type Kind } from '../api/names.ts';
import { problemOrder } from '../api/problem.ts';
import { type Complaint, complaints, shown } from './explanation.ts';
import { type FieldPath, fieldText, isMapping } from './field-path.ts';
import { type Located, located, syntaxProblem } from './located.ts';
import { parseTemplate } from './own-templates.ts';
import { type PlainDocument, plainDocuments } from './plain-yaml.ts';
import { ruleComplaints } from './rules.ts';
import { salvagedDeclarations } from './salvage.ts';
import { suggestionHint } from './suggestion.ts';
import { KINDS, validManifest } from './violation.ts';
import { exactNodeAt, isBounded, placeOf, type YamlDocument, yamlDocuments } from './yaml-documents.ts';

const GROUP = 'orca.dev';
const VERSION_START = `${GROUP}/`;
const VERSION_HINT = `write apiVersion: ${API_VERSION}`;

export interface ManifestText {
  readonly path: string;
  readonly text: string;
  /** Of a template: its path below the folder of templates. */
  readonly template?: string;
}

/**
 * Documents without an Orca `apiVersion` are ignored, and so is a file that nowhere names Orca's group. The result is
 * a function of path and text alone.
 */
export function parseFile({ path, text, template }: ManifestText): ParsedFile {
  if (template !== undefined) return parseTemplate({ path, text, template });
  if (!text.includes(GROUP)) return { path, documents: [], broken: [], problems: [] };
  if (text.length > MAX_MANIFEST_BYTES)
    return refused(path, 'is larger than 1 MiB', 'split it into several files');
  return quickly(path, text) ?? thoroughly(path, text);
}

/** Plain files without a mistake are read without a look at where things stand; undefined for all others. */
function quickly(path: string, text: string): ParsedFile | undefined {
  const documents = plainDocuments(text);
  if (documents === undefined) return undefined;
  const areOwn = documents.every(({ value }) => isOwn(value));
  const own = areOwn ? documents : documents.filter(({ value }) => isOwn(value));
  if (own.length > 0 && documents.some(({ value }) => !('apiVersion' in value))) return undefined;
  const accepted = own.map(acceptedDocument);
  return accepted.every((document) => document !== undefined)
    ? { path, documents: accepted, broken: NONE, problems: NONE }
    : undefined;
}

const NONE: readonly never[] = [];

function acceptedDocument({ value, line, places }: PlainDocument): ManifestDocument | undefined {
  const result = checked(value);
  return 'manifest' in result ? { line, manifest: result.manifest, places } : undefined;
}

function thoroughly(path: string, text: string): ParsedFile {
  const yaml = yamlDocuments(text);
  if (text.includes('&') && !yaml.documents.every(({ value }) => isBounded(value)))
    return refused(path, 'holds aliases that expand to too many values', 'write the values out');

  const read = readings(yaml.documents, text);
  const found = read.flatMap((each) => ('problems' in each ? each.problems : []));
  const documents = read.flatMap((each) => ('document' in each ? [each.document] : []));
  const broken = read.flatMap((each) =>
    'declaration' in each && each.declaration ? [each.declaration] : [],
  );
  if (yaml.error !== undefined) {
    found.push(syntaxProblem(yaml.error));
    const declared = [...documents.map(({ manifest }) => declarationOf(manifest, 0)), ...broken];
    broken.push(
      ...salvagedDeclarations(text).filter((each) => !declared.some((other) => isSame(each, other))),
    );
  }
  return {
    path,
    documents,
    broken,
    problems: found.map((problem) => ({ file: path, ...problem })).sort(problemOrder),
  };
}

function isSame(a: Declaration, b: Declaration | undefined): boolean {
  return a.kind === b?.kind && a.project === b.project && a.name === b.name;
}

type Reading =
  | { readonly document: ManifestDocument }
  | { readonly problems: readonly Located[]; readonly declaration: Declaration | undefined };

function refused(path: string, message: string, hint: string): ParsedFile {
  return { path, documents: [], broken: [], problems: [{ file: path, message, hint }] };
}

/** A document without `apiVersion` is a slip where its neighbours are Orca's, and none of our business elsewhere. */
function readings(documents: readonly YamlDocument[], text: string): readonly Reading[] {
  const hasOwn = documents.some(({ value }) => isMapping(value) && isOwn(value));
  return documents.flatMap((document) => {
    const { value } = document;
    if (!isMapping(value)) return [];
    if (isOwn(value)) return [reading(document, value, text)];
    if (!hasOwn || 'apiVersion' in value) return [];
    const complaint: Complaint = {
      path: [],
      about: 'value',
      message: '"apiVersion" is missing',
      hint: VERSION_HINT,
    };
    return [{ problems: [located(document.node, text, complaint)], declaration: undefined }];
  });
}

function isOwn({ apiVersion }: Readonly<Record<string, unknown>>): boolean {
  return typeof apiVersion === 'string' && (apiVersion === GROUP || apiVersion.startsWith(VERSION_START));
}

function reading(document: YamlDocument, value: Readonly<Record<string, unknown>>, text: string): Reading {
  const [line] = placeOf(text, document.node);
  const result = checked(value);
  if ('manifest' in result)
    return {
      document: { line, manifest: result.manifest, places: placesOf(document, text, result.manifest) },
    };
  return {
    problems: result.complaints.map((complaint) => located(document.node, text, complaint)),
    declaration: declarationOf(value, line),
  };
}

function checked(
  value: Readonly<Record<string, unknown>>,
): { readonly manifest: Manifest } | { readonly complaints: readonly Complaint[] } {
  if (value.apiVersion !== API_VERSION)
    return { complaints: [wrong('apiVersion', `unknown version ${shown(value.apiVersion)}`, VERSION_HINT)] };
  const { kind } = value;
  if (kind === undefined)
    return { complaints: [{ ...wrong('kind', '"kind" is missing', kindHint('')), path: [] }] };
  if (!isKind(kind))
    return { complaints: [wrong('kind', `unknown kind ${shown(kind)}`, kindHint(String(kind)))] };
  const validated = validManifest(kind, value);
  if (!validated.valid) return { complaints: complaints(validated.violations) };
  const broken = ruleComplaints(validated.value);
  return broken.length > 0 ? { complaints: broken } : { manifest: validated.value };
}

function wrong(field: string, message: string, hint?: string): Complaint {
  return { path: [field], about: 'value', message, ...(hint === undefined ? {} : { hint }) };
}

function kindHint(kind: string): string | undefined {
  return suggestionHint(kind, KINDS);
}

function isKind(kind: unknown): kind is Kind {
  return KINDS.some((known) => known === kind);
}

function declarationOf(value: unknown, line: number): Declaration | undefined {
  if (!isMapping(value)) return undefined;
  const { kind, metadata } = value;
  if (!isKind(kind) || !isMapping(metadata) || typeof metadata.name !== 'string') return undefined;
  const { name, project } = metadata;
  if (kind === 'Project') return { kind, project: name, name, line };
  return { kind, project: typeof project === 'string' ? project : DEFAULT_PROJECT, name, line };
}

/** The fields that rules across files speak of. */
const REFERRING: readonly FieldPath[] = [
  ['metadata', 'name'],
  ['metadata', 'project'],
  ['spec', 'model'],
  ['spec', 'tools'],
  ['spec', 'toolPreset'],
  ['spec', 'mcpServers'],
  ['spec', 'prompt'],
  ['spec', 'workflow'],
  ['spec', 'template', 'spec', 'model'],
  ['spec', 'template', 'spec', 'tools'],
  ['spec', 'template', 'spec', 'toolPreset'],
  ['spec', 'template', 'spec', 'mcpServers'],
];

function referringFields({ kind, spec }: Manifest): readonly FieldPath[] {
  if (kind === 'Workflow') return Object.keys(spec.nodes).map((name) => ['spec', 'nodes', name, 'workflow']);
  if (kind !== 'DevTask') return [];
  const dependencies = [...(spec.dependsOn ?? []).keys()];
  return [
    ...dependencies.map((index): FieldPath => ['spec', 'dependsOn', index]),
    ...Object.keys(spec.inputs ?? {}).map((name): FieldPath => ['spec', 'inputs', name]),
    ...Object.keys(spec.parameters ?? {}).map((name): FieldPath => ['spec', 'parameters', name]),
  ];
}

function placesOf({ node }: YamlDocument, text: string, manifest: Manifest): ManifestDocument['places'] {
  const places = [...REFERRING, ...referringFields(manifest)].flatMap((path) => {
    const found = exactNodeAt(node, path);
    return found === undefined ? [] : [[fieldText(path), placeOf(text, found)] as const];
  });
  return Object.fromEntries(places);
}
