/** What differs between two commits of manifests, in words for whoever reviews the change. */
import { describe, expect, it } from 'vitest';
import { parsedAndAssembled } from '../../../../src/cli/manifests.ts';
import { type Declaration, objectChanges } from '../../../../src/core/review/object-changes.ts';
import { parseSettings } from '../../../../src/manifest/settings.ts';

const PROJECT = `apiVersion: orca.dev/v1alpha1
kind: Project
metadata: {name: shop}
spec:
  budget: {usdPerDay: 5}
  protectedPaths: [infra/**]
`;
const POOL = `apiVersion: orca.dev/v1alpha1
kind: AgentPool
metadata: {name: team, project: shop}
spec:
  template: {spec: {agent: command, command: [sh, -c, "true"]}}
`;
const TASK = `apiVersion: orca.dev/v1alpha1
kind: DevTask
metadata: {name: search, project: shop}
spec: {prompt: Search}
`;

function declared(files: Readonly<Record<string, string>>): Declaration {
  return {
    settings: parseSettings(files['orca.yaml']).settings,
    desired: parsedAndAssembled(new Map(Object.entries(files)), '').desired,
  };
}

function changes(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  return objectChanges(declared(before), declared(after));
}

const ALL = { 'project.yaml': PROJECT, 'pool.yaml': POOL, 'task.yaml': TASK };

describe('changes of manifests', () => {
  it('are none where the same is said in other words and other files', () => {
    const moved = { 'all.yaml': [PROJECT, POOL, TASK].join('---\n# the same\n') };
    expect(changes(ALL, moved)).toEqual([]);
  });

  it('name each field of policy with both values', () => {
    const loose = PROJECT.replace('usdPerDay: 5', 'usdPerDay: 500').replace('[infra/**]', '[]');
    expect(changes(ALL, { ...ALL, 'project.yaml': loose })).toEqual([
      {
        kind: 'Project',
        name: 'shop',
        change: 'changed',
        fields: [
          { field: 'budget.usdPerDay', before: '5', after: '500' },
          { field: 'protectedPaths', before: '["infra/**"]', after: '[]' },
        ],
      },
    ]);
  });

  it('name a limit that is gone, and one that appears', () => {
    const without = PROJECT.replace('  budget: {usdPerDay: 5}\n', '');
    expect(changes(ALL, { ...ALL, 'project.yaml': without })[0]?.fields).toEqual([
      { field: 'budget.usdPerDay', before: '5' },
    ]);
    expect(changes({ ...ALL, 'project.yaml': without }, ALL)[0]?.fields).toEqual([
      { field: 'budget.usdPerDay', after: '5' },
    ]);
  });

  it('show the settings of Orca itself, where its token is sent among them', () => {
    const settings = 'isolation: none\nforge: {apiUrl: "https://evil.example/api/v3"}\n';
    expect(changes(ALL, { ...ALL, 'orca.yaml': settings })).toEqual([
      {
        kind: 'Settings',
        name: '',
        change: 'changed',
        fields: [
          { field: 'forge.apiUrl', after: '"https://evil.example/api/v3"' },
          { field: 'root.isolation', before: '"preferred"', after: '"none"' },
        ],
      },
    ]);
  });

  it('show what a new pool may do, and that a check of the project reaches its tasks', () => {
    const { 'pool.yaml': _, ...rest } = ALL;
    const [pool] = changes(rest, ALL);
    expect(pool).toMatchObject({ kind: 'AgentPool', name: 'shop/team', change: 'added' });
    expect(pool?.fields).toContainEqual({ field: 'template.command', after: '["sh","-c","true"]' });

    const checked = `${PROJECT}  checks: [{command: {run: npm test}}]\n`;
    const found = changes(ALL, { ...ALL, 'project.yaml': checked });
    expect(found.map(({ kind, fields }) => [kind, fields.map(({ field }) => field)])).toEqual([
      ['Project', ['checks']],
      ['DevTask', ['checks']],
    ]);
  });

  it('name what is gone and what is new', () => {
    const { 'task.yaml': _, ...rest } = ALL;
    const other = { ...rest, 'other.yaml': TASK.replace('name: search', 'name: other') };
    expect(changes(ALL, other)).toEqual([
      { kind: 'DevTask', name: 'shop/other', change: 'added', fields: [] },
      { kind: 'DevTask', name: 'shop/search', change: 'removed', fields: [] },
    ]);
  });
});
