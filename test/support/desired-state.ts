/** Desired state from manifests as a user writes them. */
import type { Desired } from '../../src/api/desired.ts';
import { assemble } from '../../src/manifest/assemble.ts';
import { parseFile } from '../../src/manifest/parse-file.ts';
import { parseSettings } from '../../src/manifest/settings.ts';

/** Path → text of manifests, without orca.yaml. */
export function desiredFrom(files: Readonly<Record<string, string>>, commit = '1'.repeat(40)): Desired {
  const { settings } = parseSettings(undefined);
  const parsed = Object.entries(files).map(([path, text]) => parseFile({ path, text }));
  return assemble({ commit, files: parsed, settings });
}

const HEAD = 'apiVersion: orca.dev/v1alpha1\n';

/** A pool of pods with a `command` agent. */
export function poolManifest(name: string, replicas = 1): string {
  return `${HEAD}kind: AgentPool
metadata: {name: ${name}}
spec:
  replicas: ${replicas}
  template:
    spec: {agent: command, command: [agent], capabilities: [code]}
`;
}

/** A task that lands nothing unless `spec` (lines of YAML in flow style) says otherwise. */
export function taskManifest(name: string, spec = 'landing: none'): string {
  return `${HEAD}kind: DevTask
metadata: {name: ${name}}
spec: {prompt: Do it, ${spec}}
`;
}
