/** Documents that are wrong only by their length: kept as a program since their text would fill pages. */

export interface LongDocument {
  readonly kind: string;
  readonly value: unknown;
}

const API = { apiVersion: 'orca.dev/v1alpha1' };

export function longDocuments(): readonly LongDocument[] {
  const metadata = { name: 'n', labels: { [text(254)]: 'a', a: text(64) }, annotations: { a: text(65_537) } };
  return [
    {
      kind: 'Project',
      value: {
        ...API,
        kind: 'Project',
        metadata: { ...metadata, name: text(64) },
        spec: {
          description: text(1001),
          repository: { url: `/${text(2000)}`, branch: text(201) },
          path: `/${text(2000)}`,
          pullRequests: {
            labels: [text(51), ...numbered(100)],
            reviewers: [text(101), ...numbered(15)],
            assignees: [text(101), ...numbered(10)],
          },
          protectedPaths: [text(1001), ...numbered(1000)],
          checks: [
            { name: text(101), command: { run: text(8193) } },
            { fileExists: { paths: numbered(101) } },
            { tests: { args: [text(4097), ...numbered(100)] } },
            { jsonSchema: { file: text(1001), schema: {} } },
            { critic: { instructions: text(16_385) } },
            { diff: { allow: numbered(1001), deny: numbered(1001) } },
            ...numbered(50),
          ],
          modelAliases: { [text(64)]: text(129) },
          triggers: {
            issues: [
              { label: text(51), prompt: text(20_001), requiredCapabilities: numbered(101) },
              ...numbered(20),
            ],
          },
          toolPresets: { [text(64)]: { mcpServers: numbered(51) } },
          mcpServers: {
            local: { command: [text(4097), ...numbered(100)], env: numbered(51) },
            remote: {
              url: `https://${text(2000)}`,
              headers: { [text(101)]: 'A' },
              tools: [text(129), ...numbered(200)],
            },
          },
        },
      },
    },
    {
      kind: 'AgentPod',
      value: {
        ...API,
        kind: 'AgentPod',
        metadata,
        spec: {
          systemPrompt: text(65_537),
          capabilities: [text(64), ...numbered(100)],
          command: [text(4097), ...numbered(100)],
          env: [text(129), ...numbered(100)],
          mcpServers: numbered(51),
        },
      },
    },
    {
      kind: 'Workflow',
      value: {
        ...API,
        kind: 'Workflow',
        metadata,
        spec: {
          inputs: [text(64), ...numbered(50)],
          nodes: {
            ...Object.fromEntries(numbered(100).map((name) => [name, { prompt: 'Do it.' }])),
            long: {
              prompt: text(65_537),
              dependsOn: numbered(101),
              requiredCapabilities: numbered(101),
            },
            nested: { workflow: 'a', parameters: { [text(64)]: 1 } },
          },
        },
      },
    },
    {
      kind: 'DevTask',
      value: {
        ...API,
        kind: 'DevTask',
        metadata,
        spec: {
          prompt: text(65_537),
          inputs: { [text(64)]: 'a.b' },
          context: { urls: [`https://${text(2000)}`] },
          outputs: { a: { file: text(1001) } },
          requiredCapabilities: numbered(101),
          dependsOn: [text(64), ...numbered(100)],
        },
      },
    },
    {
      kind: 'Settings',
      value: {
        prices: { [text(201)]: { input: 1, output: 1 } },
        forge: { apiUrl: `https://${text(2000)}` },
        schedule: `* * * * ${text(200)}`,
      },
    },
  ];
}

function text(length: number): string {
  return 'x'.repeat(length);
}

function numbered(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `n${index}`);
}
