/** What Orca adds to a running agent: memory beyond the agent's own, and the reading of what it prints. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { processExecutor } from '../../src/adapters/executors/process/process-executor.ts';
import { NOTHING_HEARD } from '../../src/agents/heard.ts';
import { runtimeFor } from '../../src/agents/registry.ts';
import type { AgentKind } from '../../src/api/desired.ts';
import { usageOfTree } from '../../src/lib/process-usage.ts';
import { runBrief } from '../support/briefs.ts';
import { bareRepository } from '../support/repositories.ts';
import { temporaryDirectory } from '../support/temporary.ts';
import type { BenchOptions } from './bench.ts';
import { median, type Row, timed } from './measure.ts';

const WORKER = join(import.meta.dirname, '../../dist/orca-worker.js');
const TRANSCRIPTS = join(import.meta.dirname, '../../test/golden/transcripts');
const LINES = 20_000;
const RUNNING = 8;
/** What an agent that only waits holds by itself, as `sh` and `sleep` do. */
const AGENT = 'sleep 60; true';

export async function agentRows({ runs }: BenchOptions) {
  const own = JSON.stringify({ type: 'text', text: 'I have read the file and change it now.' });
  const patterns: readonly (readonly [AgentKind, readonly string[]])[] = [
    ['claude', [own]],
    ['claude-code', transcript('claude-code-2.1.329')],
    ['codex', transcript('codex-0.169.0')],
    ['gemini', transcript('gemini-0.61.0')],
    ['command', [own, 'a line that is no event']],
  ];
  const rows: Row[] = [];
  // One after the other: at once each would measure all of them.
  for (const [agent, pattern] of patterns) rows.push(await reading(agent, pattern, runs));
  return { rows: [...rows, await memoryRow()], growths: [] };
}

function transcript(folder: string): readonly string[] {
  const text = readFileSync(join(TRANSCRIPTS, folder, 'written.jsonl'), 'utf8');
  return text.split('\n').filter(Boolean);
}

/** Events a second; the baseline is as many in the time that JSON.parse alone takes for their lines. */
async function reading(agent: AgentKind, pattern: readonly string[], runs: number): Promise<Row> {
  const runtime = runtimeFor(agent);
  const lines = Array.from({ length: LINES }, (_, index) => pattern[index % pattern.length] ?? '');
  const subject: number[] = [];
  const against: number[] = [];
  for (let run = 0; run <= runs; run++) {
    let events = 0;
    const read = await timed(() => {
      let heard = NOTHING_HEARD;
      for (const line of lines) {
        const reading = runtime.read(line, heard);
        heard = reading.heard;
        events += reading.events.length;
      }
    });
    const parsed = await timed(() =>
      lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line)),
    );
    if (run === 0) continue;
    subject.push((events / read) * 1000);
    against.push((events / parsed) * 1000);
  }
  return {
    measure: `events read of ${agent}`,
    baseline: 'its lines parsed as JSON',
    subject: Math.round(median(subject)),
    against: Math.round(median(against)),
    unit: '/s',
    ratio: median(subject) / median(against),
    bar: undefined,
  };
}

/** Supervisor and sandbox of runs that wait, divided among them; the baseline is what the agent holds itself. */
async function memoryRow(): Promise<Row> {
  const root = await temporaryDirectory('bench');
  const target = await bareRepository({ path: join(root, 'target.git'), files: { 'README.md': 'hello\n' } });
  const tip = (await target.tip()) ?? '';
  const executor = processExecutor({
    stateDir: join(root, 'state'),
    workerFile: WORKER,
    node: process.execPath,
    remoteFor: (url) => ({ url }),
    configUrl: target.path,
    env: { PATH: process.env.PATH, HOME: root },
    isolation: 'preferred',
    requirementsFor: () => ({ programs: [], env: [] }),
    clock: Date,
  });
  const before = await memoryBelow();
  const names = Array.from({ length: RUNNING }, (_, index) => `wait-${index}`);
  for (const task of names) {
    const start = { repository: target.path, baseBranch: 'main', baseCommit: tip, upstreams: [] };
    await executor.start(
      runBrief(
        { run: `${task}-00000001`, task, uid: task, start: { ...start, branch: `orca/demo/${task}` } },
        { command: ['sh', '-c', AGENT] },
      ),
    );
  }
  await delay(5000);
  const all = (await memoryBelow()) - before;
  const agent = await memoryOfAgent();
  for (const task of names) await executor.stop(`demo/${task}-00000001`);
  await executor.close();
  const each = all / RUNNING - agent;
  return {
    measure: `memory beyond each of ${RUNNING} running agents`,
    baseline: 'sh and sleep themselves',
    subject: each / 2 ** 20,
    against: agent / 2 ** 20,
    unit: 'MiB',
    ratio: each / agent,
    bar: undefined,
  };
}

async function memoryBelow(): Promise<number> {
  const own = process.memoryUsage().rss;
  return ((await usageOfTree(process.pid))?.memoryBytes ?? own) - own;
}

async function memoryOfAgent(): Promise<number> {
  const child = spawn('sh', ['-c', AGENT], { stdio: 'ignore', detached: true });
  await delay(300);
  const usage = await usageOfTree(child.pid ?? 0);
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  return usage?.memoryBytes ?? 0;
}
