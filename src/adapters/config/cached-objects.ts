/** Objects in the cache of the desired state: columns of what is asked of each of thousands, and bodies to be read when looked at. */
import type { DesiredObject, Labels, Source } from '../../api/desired.ts';
import type { Key } from '../../api/names.ts';
import type { Bodies } from './cache-lines.ts';

/** Objects without their bodies, by what is asked of each of thousands: a list of texts costs more to read than one text. */
export interface Columns {
  /** With blanks between them. */
  readonly keys: string;
  /** Paths, with NUL between them. */
  readonly files: string;
  readonly lines: readonly number[];
  readonly specHashes: string;
  /** By index, where there are any. */
  readonly annotations: Readonly<Record<number, Labels>>;
  /** Bytes of each body. */
  readonly lengths: readonly number[];
}

/** What is parsed when it is first looked at. */
interface ObjectBody<Spec> {
  readonly labels: Labels;
  readonly spec: Spec;
}

const NUL = '\0';
const NO_ANNOTATIONS: Labels = {};

export interface Written {
  readonly columns: Columns;
  /** As they stand one after the other. */
  readonly bodies: Buffer;
}

export function written(objects: readonly (readonly [Key, DesiredObject<unknown>])[]): Written {
  const all = objects.map(([, object]) => object);
  const bodies = all.map(({ labels, spec }) => Buffer.from(JSON.stringify({ labels, spec })));
  const annotated = all.flatMap(({ annotations }, index) =>
    Object.keys(annotations).length === 0 ? [] : [[index, annotations]],
  );
  const columns = {
    keys: objects.map(([key]) => key).join(' '),
    files: all.map(({ source }) => source.file).join(NUL),
    lines: all.map(({ source }) => source.line),
    specHashes: all.map(({ specHash }) => specHash).join(' '),
    annotations: Object.fromEntries(annotated),
    lengths: bodies.map(({ length }) => length),
  };
  return { columns, bodies: Buffer.concat(bodies) };
}

/** The objects of one line of the file. */
export class CachedObjects {
  readonly keys: readonly Key[];
  readonly files: readonly string[];
  readonly specHashes: readonly string[];
  readonly lines: readonly number[];
  readonly annotations: Columns['annotations'];
  readonly #bodies: Bodies;
  readonly #starts: readonly number[];

  constructor({ keys, files, specHashes, lines, annotations, lengths }: Columns, bodies: Bodies) {
    this.keys = keys === '' ? [] : keys.split(' ');
    this.files = files.split(NUL);
    this.specHashes = specHashes.split(' ');
    this.lines = lines;
    this.annotations = annotations;
    this.#bodies = bodies;
    let end = 0;
    this.#starts = [0, ...lengths.map((length) => (end += length))];
  }

  body<Spec>(index: number): ObjectBody<Spec> {
    return JSON.parse(this.#bodies.text(this.#starts[index] ?? 0, this.#starts[index + 1] ?? 0));
  }
}

/** An object whose members are read where its line has them. */
export class CachedObject<Spec> implements DesiredObject<Spec> {
  readonly #line: CachedObjects;
  readonly #index: number;
  #body: ObjectBody<Spec> | undefined;

  constructor(line: CachedObjects, index: number) {
    this.#line = line;
    this.#index = index;
  }

  get project(): string {
    return this.#key.slice(0, Math.max(this.#key.indexOf('/'), 0)) || this.#key;
  }

  /** Of a project, the key is the name. */
  get name(): string {
    return this.#key.slice(this.#key.indexOf('/') + 1);
  }

  get source(): Source {
    return { file: this.#line.files[this.#index] ?? '', line: this.#line.lines[this.#index] ?? 1 };
  }

  get specHash(): string {
    return this.#line.specHashes[this.#index] ?? '';
  }

  get annotations(): Labels {
    return this.#line.annotations[this.#index] ?? NO_ANNOTATIONS;
  }

  get labels(): Labels {
    return this.#read().labels;
  }

  get spec(): Spec {
    return this.#read().spec;
  }

  get #key(): Key {
    return this.#line.keys[this.#index] ?? '';
  }

  #read(): ObjectBody<Spec> {
    this.#body ??= this.#line.body<Spec>(this.#index);
    return this.#body;
  }
}
