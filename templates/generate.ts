/** Writes src/agents/templates.generated.ts: the default templates, compiled, since compiling costs a run some 20 ms. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import Handlebars from 'handlebars';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.hbs'))
  .sort();
const members = files.map((file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const compiled = Handlebars.precompile(text, { strict: true, noEscape: true, knownHelpersOnly: true });
  return `  ${JSON.stringify(file)}: {\n    name: ${JSON.stringify(`templates/${file}`)},\n    compiled: ${compiled},\n  },\n`;
});

writeFileSync(
  new URL('../src/agents/templates.generated.ts', import.meta.url),
  `// @ts-nocheck\n/** Generated from templates/*.hbs by \`npm run generate\`; do not edit. */\n\nexport const TEMPLATES = {\n${members.join('')}};\n`,
);
