/** orca.yaml: defaults, every setting, and what holds while the file is wrong. */
import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/api/settings.ts';
import { parseSettings } from '../../../src/manifest/settings.ts';

const DEFAULTS: Settings = {
  root: { suspend: false, historyLimit: 10, forgePollSeconds: 60, isolation: 'preferred' },
  statusBranch: 'orca-status',
  forge: { type: 'auto' },
  executor: 'process',
  logs: { branch: 'orca-logs', keepRuns: 500 },
  lease: { ttlSeconds: 60 },
  pollSeconds: 30,
  gitBackend: 'auto',
  modelAliases: {},
};

describe('orca.yaml', () => {
  it.each([
    ['no file', undefined],
    ['an empty file', ''],
    ['a file of comments', '# nothing yet\n'],
  ])('gives the defaults for %s', (_, text) => {
    expect(parseSettings(text)).toEqual({ settings: DEFAULTS, problems: [] });
  });

  it('takes every setting over', () => {
    const text = `
branch: main
statusBranch: orca-state
suspend: true
forge: {type: github, apiUrl: "https://git.example.org/api/v3"}
executor: process
lease: {ttlSeconds: 30}
logs: {branch: transcripts, keepRuns: 7}
isolation: required
intervals: {pollSeconds: 5, forgePollSeconds: 300}
schedule: " */15 * * * * "
modelAliases: {house: claude-sonnet-5-5}
historyLimit: 3
gitBackend: native
`;
    expect(parseSettings(text)).toEqual({
      settings: {
        root: { suspend: true, historyLimit: 3, forgePollSeconds: 300, isolation: 'required' },
        branch: 'main',
        statusBranch: 'orca-state',
        forge: { type: 'github', apiUrl: 'https://git.example.org/api/v3' },
        executor: 'process',
        lease: { ttlSeconds: 30 },
        logs: { branch: 'transcripts', keepRuns: 7 },
        pollSeconds: 5,
        schedule: '*/15 * * * *',
        gitBackend: 'native',
        modelAliases: { house: 'claude-sonnet-5-5' },
      },
      problems: [],
    });
  });

  it('suspends dispatch while it is wrong, and keeps what is right of it', () => {
    const { settings, problems } = parseSettings(
      'statusBranch: orca-state\nhistoryLimit: 0\nisolaton: none\nforge: {statusBranch: x}\n',
    );
    expect(settings).toEqual({
      ...DEFAULTS,
      statusBranch: 'orca-state',
      root: { ...DEFAULTS.root, suspend: true, isBroken: true },
    });
    expect(problems).toEqual([
      { file: 'orca.yaml', line: 2, column: 15, field: 'historyLimit', message: 'must be at least 1, not 0' },
      {
        file: 'orca.yaml',
        line: 3,
        column: 1,
        field: 'isolaton',
        message: 'unknown field "isolaton"',
        hint: 'did you mean "isolation"?',
      },
      {
        file: 'orca.yaml',
        line: 4,
        column: 9,
        field: 'forge.statusBranch',
        message: 'unknown field "statusBranch"',
        hint: 'known: type, apiUrl',
      },
    ]);
  });

  it('suspends dispatch when it cannot be read at all, and names the file as it is called', () => {
    const { settings, problems } = parseSettings('branch: [', 'agents/orca.yaml');
    expect(settings.root.suspend).toBe(true);
    expect(problems.map(({ file }) => file)).toEqual(['agents/orca.yaml']);
  });
});
