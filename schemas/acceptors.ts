/** Takes out of ajv's standalone code what only tells what is wrong: what is left says whether anything is. */

/** The code of validators that stop at the first violation, one statement a line, without the texts of the violations. */
export function acceptorsOf(code: string): string {
  const judging = withShortLengths(withoutPlaces(withoutReports(code)));
  if (judging.includes('instancePath')) throw new Error('something is told still');
  return withOwnNames(judging);
}

/** `validate.errors = [{instancePath:…, schemaPath:…}]` → `validate.errors = [{}]`. */
function withoutReports(code: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { index } of code.matchAll(/\{instancePath[^{}]*,schemaPath:/g)) {
    kept.push(code.slice(from, index), '{}');
    from = endOfObject(code, index);
  }
  return [...kept, code.slice(from)].join('');
}

/** Functions that are told where in the document they are have no use for it now. */
function withoutPlaces(code: string): string {
  return code
    .replaceAll(/, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)/g, ')')
    .replaceAll(/,\s*\{instancePath[^{}]*,rootData\}\)/g, ')');
}

/** A text has at most as many characters as it is long: most need no counting. */
function withShortLengths(code: string): string {
  return code
    .replaceAll(/(func\d+)\((\w+)\) > (\d+)/g, '($2.length > $3 && $1($2) > $3)')
    .replaceAll(/func\d+\((\w+)\) < 1\b/g, '$1.length < 1');
}

/** The offset behind the brace that closes the one at `start`. */
function endOfObject(code: string, start: number): number {
  const tokens = /"(?:[^"\\]|\\.)*"|[{}]/g;
  tokens.lastIndex = start;
  let depth = 0;
  for (let token = tokens.exec(code); token !== null; token = tokens.exec(code)) {
    if (token[0] === '{') depth += 1;
    if (token[0] === '}') depth -= 1;
    if (depth === 0) return tokens.lastIndex;
  }
  throw new Error('a report has no end');
}

const OWN_NAME = /\.call\((schema\d+)((?:\.\w+)+), key/g;

/** Of a schema that is only asked whether it has a field, the names of its fields: the rest of it is let go. */
function withOwnNames(code: string): string {
  const names = new Map<string, string>();
  const used = code.replace(OWN_NAME, (_, schema: string, path: string) => {
    const name = `${schema}${path.replaceAll('.', '_')}`;
    names.set(name, JSON.stringify(namesAt(code, schema, path)));
    return `.call(${name}, key`;
  });
  const written = [...names].map(([name, members]) => `const ${name} = ${members};`);
  return [...written, used].join('\n');
}

function namesAt(code: string, schema: string, path: string): Readonly<Record<string, 1>> {
  const literal = new RegExp(`^const ${schema} = (\\{.*\\});$`, 'm').exec(code)?.[1];
  const start: unknown = JSON.parse(literal ?? 'null');
  const found = path
    .split('.')
    .slice(1)
    .reduce((value, step) => (value as Record<string, unknown>)[step], start);
  return Object.fromEntries(Object.keys(found as object).map((name) => [name, 1]));
}
