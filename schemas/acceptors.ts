/** Makes functions of schemas that only say whether anything is wrong: those that tell what are many times as long. */
import { isSchema, type Json, type Schema } from './supported.ts';

export interface AcceptorSource {
  /** By the names of their files, by which they refer to each other. */
  readonly schemas: ReadonlyMap<string, Schema>;
  /** File of the schema of each exported function. */
  readonly exported: Readonly<Record<string, string>>;
}

/** The code of a module; its verdicts are those of ajv. */
export function acceptorsOf({ schemas, exported }: AcceptorSource): string {
  const writer = new Writer(schemas);
  const names = Object.entries(exported).map(([name, file]) => `${writer.reference(file, file)} as ${name}`);
  return [PRELUDE, ...writer.lines, `export { ${names.join(', ')} };`].join('\n');
}

const PRELUDE = `
const isObject = (v) => typeof v === 'object' && v !== null && !Array.isArray(v);
const hasOnly = (v, fields) => { for (const key in v) if (!fields.has(key)) return false; return true; };
const eachKey = (v, accepts) => { for (const key in v) if (!accepts(key)) return false; return true; };
const eachMember = (v, accepts) => { for (const key in v) if (!accepts(v[key])) return false; return true; };
const eachItem = (v, accepts) => { for (const item of v) if (!accepts(item)) return false; return true; };
const characters = (v) => { let count = 0; for (const _ of v) count += 1; return count; };
`;

const ANNOTATION = /^(?:description|title|default|definitions|\$schema|x-orca-.*)$/;

const TYPES: Readonly<Record<string, string>> = {
  object: 'isObject(v)',
  array: 'Array.isArray(v)',
  string: 'typeof v === "string"',
  boolean: 'typeof v === "boolean"',
  integer: 'Number.isInteger(v)',
  number: 'Number.isFinite(v)',
  null: 'v === null',
};

/** What is asked of a value besides its type, patterns last: they run over texts that are not too long alone. */
function asked(schema: Schema): readonly (readonly [keyword: string, value: Json])[] {
  return Object.entries(schema)
    .filter(([keyword]) => keyword !== 'type' && keyword !== 'then' && !ANNOTATION.test(keyword))
    .sort(([a], [b]) => Number(a === 'pattern') - Number(b === 'pattern'));
}

interface Target {
  readonly place: string;
  readonly schema: Schema;
  /** Its file. */
  readonly target: string;
}

interface Context {
  readonly schema: Schema;
  readonly file: string;
}

/** Writes a function for each schema, once for equal ones. */
class Writer {
  readonly lines: string[] = [];
  readonly #schemas: ReadonlyMap<string, Schema>;
  readonly #references = new Map<string, string>();
  /** Names by what they stand for. */
  readonly #written = new Map<string, string>();

  constructor(schemas: ReadonlyMap<string, Schema>) {
    this.#schemas = schemas;
  }

  /** Name of the function for what is referred to in a file. */
  reference(ref: string, file: string): string {
    const { place, schema, target } = this.#target(ref, file);
    const known = this.#references.get(place);
    if (known !== undefined) return known;
    const name = `referred${this.#references.size}`;
    this.#references.set(place, name);
    this.lines.push(`function ${name}(v) { return ${this.#condition(schema, target)}; }`);
    return name;
  }

  #target(ref: string, file: string): Target {
    const [named = '', pointer = ''] = ref.split('#');
    const target = named === '' ? file : named;
    let schema: Json = this.#schemas.get(target) ?? null;
    for (const step of pointer.split('/').slice(1)) schema = mapping(schema)[step] ?? null;
    return { place: `${target}#${pointer}`, schema: mapping(schema), target };
  }

  #acceptor(schema: Json, { file }: Pick<Context, 'file'>): string {
    const { $ref } = isSchema(schema) ? schema : {};
    if (typeof $ref === 'string' && asked(mapping(schema)).length === 1) return this.reference($ref, file);
    const condition = this.#condition(schema, file);
    return this.#named('accepts', (name) => `function ${name}(v) { return ${condition}; }`, condition);
  }

  #constant(value: string): string {
    return this.#named('constant', (name) => `const ${name} = ${value};`, value);
  }

  #named(stem: string, line: (name: string) => string, meaning: string): string {
    const known = this.#written.get(`${stem} ${meaning}`);
    if (known !== undefined) return known;
    const name = `${stem}${this.#written.size}`;
    this.#written.set(`${stem} ${meaning}`, name);
    this.lines.push(line(name));
    return name;
  }

  /** What holds of `v` where a schema accepts it: what it is before what is asked of it. */
  #condition(schema: Json, file: string): string {
    if (typeof schema === 'boolean') return String(schema);
    if (!isSchema(schema)) throw new Error('a schema is an object');
    const { type } = schema;
    const is =
      type === undefined
        ? []
        : [
            `(${list(type)
              .map((name) => TYPES[String(name)])
              .join(' || ')})`,
          ];
    const conditions = asked(schema).map(([keyword, value]) => this.#asked(keyword, value, { schema, file }));
    return [...is, ...conditions].join(' && ') || 'true';
  }

  #asked(keyword: string, value: Json, context: Context): string {
    const general = this.#askedOfAll(keyword, value, context);
    if (general !== undefined) return general;
    const [type, condition] =
      this.#askedOfObject(keyword, value, context) ??
      this.#askedOfList(keyword, value, context) ??
      this.#askedOfScalar(keyword, value);
    const isSure = context.schema.type === type || (type === 'number' && context.schema.type === 'integer');
    return isSure ? condition : `(!(${TYPES[type]}) || ${condition})`;
  }

  #askedOfAll(keyword: string, value: Json, context: Context): string | undefined {
    const accepts = (schema: Json) => `${this.#acceptor(schema, context)}(v)`;
    switch (keyword) {
      case '$ref':
        return `${this.reference(String(value), context.file)}(v)`;
      case 'const':
        return `v === ${scalar(value)}`;
      case 'enum':
        return `(${list(value)
          .map((each) => `v === ${scalar(each)}`)
          .join(' || ')})`;
      case 'not':
        return `!${accepts(value)}`;
      case 'allOf':
        return list(value).map(accepts).join(' && ');
      case 'oneOf':
        return `${list(value).map(accepts).join(' + ')} === 1`;
      case 'if':
        return `(!${accepts(value)} || ${accepts(context.schema.then ?? true)})`;
      default:
        return undefined;
    }
  }

  #askedOfObject(keyword: string, value: Json, context: Context): Asked | undefined {
    const accepts = (schema: Json) => this.#acceptor(schema, context);
    const given = (name: Json) => `v[${JSON.stringify(name)}] !== undefined`;
    const whereGiven = (each: Schema, condition: (name: string, member: Json) => string) =>
      Object.entries(each)
        .map(([name, member]) => `(!(${given(name)}) || ${condition(name, member)})`)
        .join(' && ') || 'true';
    switch (keyword) {
      case 'required':
        return ['object', list(value).map(given).join(' && ')];
      case 'properties':
        return [
          'object',
          whereGiven(mapping(value), (name, member) => `${accepts(member)}(v[${JSON.stringify(name)}])`),
        ];
      case 'additionalProperties': {
        const fields = Object.keys(mapping(context.schema.properties ?? {}));
        if (value === false)
          return ['object', `hasOnly(v, ${this.#constant(`new Set(${JSON.stringify(fields)})`)})`];
        if (fields.length > 0) throw new Error('additionalProperties beside properties are false');
        return ['object', `eachMember(v, ${accepts(value)})`];
      }
      case 'propertyNames':
        return ['object', `eachKey(v, ${accepts(value)})`];
      case 'dependencies':
        return [
          'object',
          whereGiven(mapping(value), (_, member) =>
            Array.isArray(member) ? `(${member.map(given).join(' && ')})` : `${accepts(member)}(v)`,
          ),
        ];
      case 'minProperties':
        return ['object', `Object.keys(v).length >= ${value}`];
      case 'maxProperties':
        return ['object', `Object.keys(v).length <= ${value}`];
      default:
        return undefined;
    }
  }

  #askedOfList(keyword: string, value: Json, context: Context): Asked | undefined {
    switch (keyword) {
      case 'items':
        return ['array', `eachItem(v, ${this.#acceptor(value, context)})`];
      case 'minItems':
        return ['array', `v.length >= ${value}`];
      case 'maxItems':
        return ['array', `v.length <= ${value}`];
      case 'uniqueItems':
        if (!this.#isText(context.schema.items ?? true, context)) throw new Error('a set tells texts apart');
        return ['array', '(v.length < 2 || new Set(v).size === v.length)'];
      default:
        return undefined;
    }
  }

  /** Whether a schema accepts texts alone. */
  #isText(schema: Json, { file }: Pick<Context, 'file'>): boolean {
    const { $ref, type, enum: values } = mapping(schema);
    if (typeof $ref !== 'string')
      return (
        type === 'string' || (values !== undefined && list(values).every((each) => typeof each === 'string'))
      );
    const { schema: found, target } = this.#target($ref, file);
    return this.#isText(found, { file: target });
  }

  #askedOfScalar(keyword: string, value: Json): Asked {
    switch (keyword) {
      case 'minLength':
        return ['string', value === 1 ? 'v !== ""' : `characters(v) >= ${value}`];
      case 'maxLength':
        // A text has at most as many characters as it is long.
        return ['string', `(v.length <= ${value} || characters(v) <= ${value})`];
      case 'pattern':
        return ['string', `${this.#constant(`new RegExp(${JSON.stringify(value)}, "u")`)}.test(v)`];
      case 'minimum':
        return ['number', `v >= ${value}`];
      case 'maximum':
        return ['number', `v <= ${value}`];
      default:
        throw new Error(`acceptors do not know the keyword ${keyword}`);
    }
  }
}

/** The type of values that something is asked of, and what. */
type Asked = readonly [type: string, condition: string];

function list(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [value];
}

function mapping(value: Json): Schema {
  if (!isSchema(value)) throw new Error('a mapping is an object');
  return value;
}

function scalar(value: Json): string {
  if (typeof value === 'object') throw new Error('acceptors compare scalars alone');
  return JSON.stringify(value);
}
