/** Manifests for end-to-end tests: one project, one pool whose agent is a line of shell, and tasks for it. */

export interface TaskOptions {
  readonly dependsOn?: readonly string[];
  readonly spec?: string;
}

/** `target`: absolute path or URL of the target repository. */
export function projectManifests(target: string, script: string): Record<string, string> {
  const place = target.startsWith('/') ? `path: ${target}` : `repository: {url: "${target}"}`;
  return {
    'project.yaml': `apiVersion: orca.dev/v1alpha1
kind: Project
metadata: {name: shop}
spec:
  ${place}
`,
    'pool.yaml': `apiVersion: orca.dev/v1alpha1
kind: AgentPool
metadata: {name: team, project: shop}
spec:
  replicas: 1
  template:
    spec:
      agent: command
      command: [sh, -c, ${JSON.stringify(script)}]
      capabilities: [code]
`,
  };
}

export function taskManifest(name: string, { dependsOn = [], spec = '' }: TaskOptions = {}): string {
  return `apiVersion: orca.dev/v1alpha1
kind: DevTask
metadata: {name: ${name}, project: shop}
spec:
  prompt: Do ${name}
  dependsOn: [${dependsOn.join(', ')}]
${spec === '' ? '' : `  ${spec}\n`}`;
}
