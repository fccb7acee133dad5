/** The rules that the schemas hold, and which of them a violation breaks: `taskSpec.dependsOn[].until enum`. */
import {
  DEFINITIONS,
  isSchema,
  type Json,
  KINDS,
  type Schema,
  SETTINGS,
  schemaOf,
  supported,
} from '../../schemas/supported.ts';
import type { Violation } from '../../src/manifest/violation.ts';

/** Keywords that refuse by themselves; `properties`, `items` and the like only lead to others. */
const KEYWORDS = [
  'type',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'uniqueItems',
  'oneOf',
];

interface Spot {
  /** Definition or root, and the way from there: one rule has one name however often it is referred to. */
  readonly name: string;
  readonly schema: Schema;
  readonly home: Schema;
}

const ROOTS: Readonly<Record<string, string>> = { ...KINDS, Settings: SETTINGS };

const homes = new Map(
  [DEFINITIONS, ...Object.values(ROOTS)].map((file) => [file, supported(schemaOf(file), 'refuse')]),
);

/** Every rule that a document of any kind, or the settings, can break. */
export function schemaRules(): ReadonlySet<string> {
  const rules = new Set<string>();
  const seen = new Set<string>();
  const pending = Object.keys(ROOTS).map(rootSpot);
  for (const spot of pending) {
    if (seen.has(spot.name)) continue;
    seen.add(spot.name);
    for (const rule of rulesAt(spot)) rules.add(rule);
    pending.push(...nested(spot));
  }
  return rules;
}

/** The rule that a violation of a document of this kind breaks. */
export function brokenRule(kind: string, { keyword, path, schemaPath, params, key }: Violation): string {
  let spot = rootSpot(kind);
  if (keyword === 'false schema') return `${walk(spot, path.slice(0, -1)).name}.${path.at(-1)} later`;
  spot = walk(spot, path);
  if (key !== undefined) spot = resolve(spot.schema.propertyNames ?? false, spot, '{key}');
  const condition =
    /\/(then|dependencies|not)\//.exec(schemaPath)?.[1] ?? (keyword === 'not' ? 'allOf' : undefined);
  if (condition !== undefined) return `${spot.name} ${condition} ${params.missingProperty ?? keyword}`;
  return keyword === 'required'
    ? `${spot.name} required ${params.missingProperty}`
    : `${spot.name} ${keyword}`;
}

function rulesAt({ name, schema }: Spot): readonly string[] {
  const rules = KEYWORDS.filter((keyword) => keyword in schema).map((keyword) => `${name} ${keyword}`);
  if (schema.additionalProperties === false) rules.push(`${name} additionalProperties`);
  if (Array.isArray(schema.required))
    rules.push(...schema.required.map((field) => `${name} required ${field}`));
  if (isSchema(schema.then) && Array.isArray(schema.then.required))
    rules.push(...schema.then.required.map((field) => `${name} then ${field}`));
  if (schema.allOf !== undefined) rules.push(`${name} allOf not`);
  if (isSchema(schema.dependencies))
    rules.push(...Object.values(schema.dependencies).flatMap((each) => dependencyRules(name, each)));
  const later = Object.entries(isSchema(schema.properties) ? schema.properties : {});
  return [
    ...rules,
    ...later.filter(([, field]) => field === false).map(([field]) => `${name}.${field} later`),
  ];
}

/** What a field asks for that is there only together with others. */
function dependencyRules(name: string, dependency: Json): readonly string[] {
  if (!isSchema(dependency)) return [];
  const required = Array.isArray(dependency.required) ? dependency.required : [];
  const fields = Object.keys(isSchema(dependency.properties) ? dependency.properties : {});
  return [
    ...required.map((field) => `${name} dependencies ${field}`),
    ...fields.map((field) => `${name}.${field} dependencies const`),
  ];
}

function nested(spot: Spot): readonly Spot[] {
  const { schema } = spot;
  const fields = Object.entries(isSchema(schema.properties) ? schema.properties : {});
  const spots = fields
    .filter(([, field]) => field !== false)
    .map(([field, nestedSchema]) => resolve(nestedSchema, spot, `.${field}`));
  if (schema.items !== undefined) spots.push(resolve(schema.items, spot, '[]'));
  if (isSchema(schema.additionalProperties)) spots.push(resolve(schema.additionalProperties, spot, '{}'));
  if (schema.propertyNames !== undefined) spots.push(resolve(schema.propertyNames, spot, '{key}'));
  return spots;
}

function walk(from: Spot, path: Violation['path']): Spot {
  return path.reduce<Spot>((spot, step) => {
    if (typeof step === 'number') return resolve(spot.schema.items ?? false, spot, '[]');
    const field = isSchema(spot.schema.properties) ? spot.schema.properties[step] : undefined;
    return field === undefined
      ? resolve(spot.schema.additionalProperties ?? false, spot, '{}')
      : resolve(field, spot, `.${step}`);
  }, from);
}

function rootSpot(kind: string): Spot {
  const schema = homeOf(ROOTS[kind] ?? '');
  return { name: kind, schema, home: schema };
}

function resolve(schema: Json, from: Spot, step: string): Spot {
  if (!isSchema(schema)) throw new Error(`${from.name}${step} has no schema`);
  if (typeof schema.$ref !== 'string') return { name: `${from.name}${step}`, schema, home: from.home };
  const [file = '', pointer = ''] = schema.$ref.split('#');
  const home = file === '' ? from.home : homeOf(file);
  const name = pointer.split('/').at(-1) ?? '';
  const definition = isSchema(home.definitions) ? home.definitions[name] : undefined;
  return resolve(definition ?? false, { name: '', schema: home, home }, name);
}

function homeOf(file: string): Schema {
  const home = homes.get(file);
  if (!isSchema(home)) throw new Error(`${file} is no schema`);
  return home;
}
