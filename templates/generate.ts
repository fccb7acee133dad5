/** Writes src/agents/templates.generated.ts, so that the pure room and the bundle hold the default templates as text. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.hbs'))
  .sort();
const members = files.map((file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  return `  ${JSON.stringify(file)}: ${JSON.stringify(text)},\n`;
});

writeFileSync(
  new URL('../src/agents/templates.generated.ts', import.meta.url),
  `/** Generated from templates/*.hbs by \`npm run generate\`; do not edit. */\n\nexport const TEMPLATES = {\n${members.join('')}} as const;\n`,
);
