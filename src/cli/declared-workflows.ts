/** The workflows that the config branch declares: no pass records them, so they are read from their manifests. */
import type { Labels, Source } from '../api/desired.ts';
import type { ParsedFile } from '../api/manifest-file.ts';
import type { WrittenWorkflowSpec } from '../api/manifests.generated.ts';
import { DEFAULT_PROJECT } from '../api/names.ts';
import { currentTip, type OpenedConfig } from './open-config.ts';

export interface DeclaredWorkflow {
  readonly project: string;
  readonly name: string;
  readonly labels: Labels;
  readonly source: Source;
  readonly spec: WrittenWorkflowSpec;
}

/** Those that can be read, as the branch is now; `path` is the folder of the manifests. */
export async function declaredWorkflows(
  config: OpenedConfig,
  path: string,
): Promise<readonly DeclaredWorkflow[]> {
  const tip = await currentTip(config, config.branch);
  if (tip === undefined) return [];
  const { isManifestFile } = await import('./manifest-files.ts');
  const { manifests } = await import('./manifests.ts');
  const files = (await config.repository.files(tip, path)).filter((file) => isManifestFile(file.path));
  const found: DeclaredWorkflow[] = [];
  let index = 0;
  for await (const { content } of config.repository.blobs(files.map(({ oid }) => oid))) {
    const file = files[index]?.path ?? '';
    index += 1;
    const text = new TextDecoder().decode(content);
    if (text.includes('Workflow')) found.push(...workflowsIn(manifests.parse({ path: file, text })));
  }
  return found;
}

function workflowsIn({ path: file, documents }: ParsedFile): readonly DeclaredWorkflow[] {
  return documents.flatMap(({ manifest, line }) => {
    if (manifest.kind !== 'Workflow') return [];
    const { name, project = DEFAULT_PROJECT, labels = {} } = manifest.metadata;
    return [{ project, name, labels, source: { file, line }, spec: manifest.spec }];
  });
}
