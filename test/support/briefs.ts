/** Run briefs for tests: a small complete one, changed where a test says so. */
import type { PodSpec } from '../../src/api/desired.ts';
import type { RunBrief } from '../../src/api/run-contract.ts';

export function podSpec(changes: Partial<PodSpec> = {}): PodSpec {
  return {
    agent: 'command',
    capabilities: [],
    maxConcurrency: 1,
    maxTokens: 1000,
    maxTurns: 10,
    restartPolicy: 'Always',
    executor: 'process',
    env: [],
    heartbeatSeconds: 90,
    ...changes,
  };
}

export function runBrief(changes: Partial<RunBrief> = {}, spec: Partial<PodSpec> = {}): RunBrief {
  return {
    version: 1,
    run: 'greet-00000001',
    project: 'demo',
    task: 'greet',
    uid: '0123456789abcdef',
    generation: 1,
    attempt: 1,
    configCommit: 'c'.repeat(40),
    prompt: 'Write a greeting to greeting.txt',
    pod: { name: 'pool-00000001', spec: podSpec(spec) },
    start: {
      repository: '/nowhere',
      baseBranch: 'main',
      baseCommit: 'b'.repeat(40),
      upstreams: [],
      branch: 'orca/demo/greet',
    },
    checks: [],
    maxCheckRounds: 3,
    timeoutSeconds: 60,
    landing: 'pullRequest',
    protectedPaths: [],
    isolation: 'none',
    ...changes,
  };
}
