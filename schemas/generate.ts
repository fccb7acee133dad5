/** `npm run generate`: writes everything that is made from the schemas and the list of reasons. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defaultsModule } from './defaults.ts';
import { reasonsPage } from './reasons-page.ts';
import { referencePage } from './reference.ts';
import { typesModule } from './types.ts';
import { acceptorsModule, validatorsModule } from './validators.ts';

/** Path relative to the root → text, of each generated file. */
export async function generated(): Promise<Readonly<Record<string, string>>> {
  return {
    'src/api/manifests.generated.ts': await typesModule(),
    'src/manifest/defaults.generated.ts': defaultsModule(),
    'src/manifest/acceptors.generated.ts': await acceptorsModule(),
    'src/manifest/validators.generated.ts': await validatorsModule(),
    'docs/manifests.md': referencePage(),
    'docs/reasons.md': reasonsPage(),
  };
}

async function write(): Promise<void> {
  const root = join(import.meta.dirname, '..');
  for (const [path, text] of Object.entries(await generated())) await writeFile(join(root, path), text);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await write();
