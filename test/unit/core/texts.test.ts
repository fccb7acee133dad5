import { describe, expect, test } from 'vitest';
import { pullRequestBody } from '../../../src/agents/pull-request-body.ts';
import type { RunRecord, TaskRecord } from '../../../src/api/recorded.ts';
import { frontPage } from '../../../src/core/front-page/front-page.ts';
import { block, inline, link } from '../../../src/core/markdown.ts';
import { textFor, titleFor, wantedPullRequest } from '../../../src/core/runs/pull-request-text.ts';
import { recordedState, runRecord, taskRecord } from '../../support/recorded-state.ts';

function bodyFor(run: RunRecord, task: TaskRecord): string {
  return pullRequestBody(textFor(run, task));
}

const ATTACK = '| x | <img src=x onerror=1> [click](javascript:1) @everyone `a` https://evil.example';

describe('text from outside', () => {
  test('in a line is shown, never markup, link, mention or HTML', () => {
    const text = inline(ATTACK);
    expect(text).not.toMatch(/(?<!\\)[|`[\]<>]|@|:\/\//);
  });

  test('in a block cannot close its fence', () => {
    const fence = block('```\n# out\n````', 200).split('\n')[0];
    expect(fence).toBe('`````text');
  });

  test('as an address is a link only when it is plain http', () => {
    expect([link('#1', 'javascript:alert(1)'), link('#1', 'https://x.example/1')]).toEqual([
      '\\#1',
      '[\\#1](https://x.example/1)',
    ]);
  });
});

describe('the pull request', () => {
  const task = taskRecord('search', {
    spec: {
      ...taskRecord().spec,
      prompt: `## Implement search\n${ATTACK}\n\`\`\`\nmore sk-ant-0123456789abcdefgh`,
    },
  });
  const run = runRecord('search', {
    headCommit: 'f'.repeat(40),
    checks: [{ name: 'a|b', type: 'command', passed: true, round: 2, message: ATTACK, seconds: 1 }],
    rounds: 2,
    summary: 'Done.',
  });

  test('is titled by the first line of the prompt, or by the task when that says nothing', () => {
    expect(titleFor(task)).toBe('Implement search');
    expect(titleFor({ ...task, spec: { ...task.spec, prompt: '###' } })).toBe('search');
  });

  test('is titled by what its agent was told where the prompt takes values, which keep no CI from running', () => {
    const template = { ...task, spec: { ...task.spec, prompt: 'Use {{inputs.api}}' } };
    const told = { ...run, asked: 'Use `/find` [skip ci]\nand more' };
    expect(wantedPullRequest(told, template, recordedState())?.title).toBe('Use `/find` (skip ci)');
  });

  test('says what was asked and done, names its run and leaks no key', () => {
    const body = bodyFor(run, task);
    expect(body).toContain(run.name);
    expect(body).toContain('### Checks');
    expect(body).not.toContain('sk-ant-0123456789abcdefgh');
    const rows = body.split('\n').filter((line) => line.startsWith('| a'));
    expect(rows[0]?.replace(/\\\|/g, '').split('|')).toHaveLength(6);
  });

  test('shows the prompt as the agent got it where it takes values', () => {
    const body = bodyFor({ ...run, asked: 'Implement `/a`' }, task);
    expect(body).toMatch(/### What was asked\n\n`{3,}\w*\nImplement `\/a`\n`{3,}/);
    expect(body).not.toContain('## Implement search');
  });

  test('tells the rounds before the last one, where there were any', () => {
    expect(bodyFor(run, task)).not.toContain('what failed');
    const earlier = {
      round: 1,
      passed: 2,
      failed: [{ name: 'unit', message: ATTACK }],
      others: 1,
    };
    const rows = bodyFor({ ...run, earlierRounds: [earlier] }, task).split('\n');
    const at = rows.findIndex((line) => line.includes('what failed'));
    expect(rows[at + 2]).toMatch(/^\| 1 \| 2 of 4 \| unit: .*<br>and 1 more \|$/);
    expect(rows[at + 2]).not.toContain('<img');
    expect(rows[at + 3]).toBe('| 2 | 1 of 1 |  |');
  });

  test('is wanted as the project says, and not before anything is pushed', () => {
    const { headCommit: _headCommit, ...unpushed } = run;
    expect(wantedPullRequest(unpushed, task, recordedState())).toBeUndefined();
    expect(wantedPullRequest(run, task, recordedState())).toMatchObject({
      headBranch: 'orca/my-app/search',
      baseBranch: 'main',
      draft: false,
    });
  });
});

describe('the front page', () => {
  test('shows what waits and why, what is in review, and nothing of the clock', () => {
    const tasks = [
      taskRecord('waits', { message: ATTACK }),
      taskRecord('lands', {
        phase: 'InReview',
        reason: 'InReview',
        pullRequest: { number: 7, url: 'https://forge.example/7' },
        spec: { ...taskRecord().spec, dependsOn: [{ project: 'my-app', task: 'waits' }] },
      }),
    ];
    const page = frontPage(recordedState(tasks));
    expect(page).toContain('[\\#7](https://forge.example/7)');
    expect(page).toContain('[`my-app/waits`](projects/my-app/devtasks/waits.json) | Unschedulable');
    expect(page).toContain('```mermaid\ngraph LR\n  n0["lands<br/>InReview"]:::review');
    expect(page).not.toContain('<img');
    expect(frontPage(recordedState(tasks))).toBe(page);
  });

  test('has at most fifty rows a table and a hundred nodes a graph', () => {
    const tasks = Array.from({ length: 120 }, (_, index) =>
      taskRecord(`task-${index}`, {
        spec: { ...taskRecord().spec, dependsOn: [{ project: 'my-app', task: 'task-0' }] },
      }),
    );
    const page = frontPage(recordedState(tasks));
    expect(page).toContain('and 70 more');
    expect(page).toContain('120 tasks with 120 dependencies: too many to draw.');
  });
});
