/** Templates of a config repository: what they may ask for, whom they are for, and what becomes of a typing error. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commitMessage } from '../../../src/agents/commit-message.ts';
import { rendererOf } from '../../../src/agents/own-renderer.ts';
import { firstPrompt } from '../../../src/agents/prompt.ts';
import { problemText } from '../../../src/api/problem.ts';
import { isTemplateName, TEMPLATES_BY_NAME } from '../../../src/api/templates.ts';
import { parsedAndAssembled } from '../../../src/cli/manifests.ts';
import { wantedPullRequest } from '../../../src/core/runs/pull-request-text.ts';
import { shapeFaults } from '../../../src/manifest/template-shapes.ts';
import { proposal } from '../../../src/reconciler/proposal.ts';
import { runBrief } from '../../support/briefs.ts';
import { recordedState, runRecord, taskRecord } from '../../support/recorded-state.ts';

const PROJECT = `apiVersion: orca.dev/v1alpha1
kind: Project
metadata: {name: shop}
---
apiVersion: orca.dev/v1alpha1
kind: DevTask
metadata: {name: search, project: shop}
spec: {prompt: Do it.}
`;

function desired(files: Readonly<Record<string, string>>, path = '') {
  return parsedAndAssembled(
    new Map(Object.entries({ [path === '' ? 'a.yaml' : `${path}/a.yaml`]: PROJECT, ...files })),
    path,
  ).desired;
}

function faults(text: string, name: keyof typeof TEMPLATES_BY_NAME = 'prompt.md') {
  return shapeFaults(text, TEMPLATES_BY_NAME[name]).map(({ line, message, hint }) =>
    [`${line}: ${message}`, ...(hint === undefined ? [] : [`(${hint})`])].join(' '),
  );
}

describe('a template', () => {
  it('may ask for what it knows, in every way that Handlebars has', () => {
    const text = `{{prompt}} {{{task}}} {{this.project}} {{@root.task}} {{! a comment }}
{{#if checks}}{{#each checks as |check index|}}{{check.name}} {{index}} {{criterion}} {{../task}} {{@index}}{{/each}}{{else}}none{{/if}}
{{#unless feedback}}{{#each inputs}}{{file}}{{@root.prompt}}{{/each}}{{/unless}} \\{{literal}}`;
    expect(faults(text)).toEqual([]);
    expect(faults('{{#each files}}{{this}}{{.}}{{/each}}', 'merge.md')).toEqual([]);
  });

  it('is told the line of what it asks for in vain', () => {
    expect(faults('a\n{{promt}}\n{{#each checks}}{{nam}}{{prompt}}{{/each}}')).toEqual([
      '2: unknown variable {{promt}} (did you mean "prompt"?)',
      '3: unknown variable {{nam}} (did you mean "name"?)',
      '3: unknown variable {{prompt}} (known: name, criterion)',
    ]);
    expect(faults('{{checks}}\n{{#each prompt}}{{/each}}\n{{shout prompt}}\n{{> part}}\n{{@index}}')).toEqual(
      [
        '1: {{checks}} is no single value (use {{#each checks}})',
        '2: #each wants a list',
        '3: unknown helper "shout" (known: if, unless, each, with)',
        '4: partials and decorators are not supported',
        '5: unknown variable {{@index}}',
      ],
    );
    expect(faults('{{#if prompt}}\n{{prompt}').join()).toMatch(/^2: is no template: /);
  });

  it('of Orca itself asks for nothing else', () => {
    const folder = new URL('../../../templates/', import.meta.url);
    const names = readdirSync(folder)
      .filter((file) => file.endsWith('.hbs'))
      .map((file) => file.slice(0, -'.hbs'.length))
      .filter(isTemplateName);
    expect(names.sort()).toEqual(Object.keys(TEMPLATES_BY_NAME).sort());
    for (const name of names)
      expect(faults(readFileSync(new URL(`${name}.hbs`, folder), 'utf8'), name), name).toEqual([]);
  });
});

describe('the templates of a config repository', () => {
  it('are those below its config path: for all, and for one project', () => {
    const { root, projects, problems } = desired(
      {
        'config/templates/prompt.md.hbs': 'all {{prompt}}',
        'config/templates/shop/feedback.md.hbs': 'shop',
        'templates/prompt.md.hbs': 'elsewhere',
        'config/templates/emails/welcome.hbs': '{{none of ours}}',
      },
      'config',
    );
    expect(problems).toEqual([]);
    expect(root.templates).toEqual({ 'prompt.md': 'all {{prompt}}' });
    expect(projects.get('shop')?.spec.templates).toEqual({ 'feedback.md': 'shop' });
  });

  it('with an error are told and left out, and nothing else of the commit is', () => {
    const { root, projects, tasks, problems } = desired({
      'templates/prompt.md.hbs': 'a\n{{promt}}',
      'templates/feedback.md.hbs': 'fine',
      'templates/feedbck.md.hbs': 'x',
      'templates/shpo/prompt.md.hbs': 'x',
      'templates/shop/critic.md.hbs': '{{shout patch}}',
    });
    expect(problems.map(problemText)).toEqual([
      'templates/feedbck.md.hbs: there is no template "feedbck.md" (did you mean "feedback.md"?)',
      'templates/prompt.md.hbs:2: unknown variable {{promt}} (did you mean "prompt"?)',
      'templates/shop/critic.md.hbs:1: unknown helper "shout" (known: if, unless, each, with)',
      'templates/shpo/prompt.md.hbs: no project "shpo" is declared (did you mean "shop"?)',
    ]);
    expect(tasks.size).toBe(1);
    expect(root).toMatchObject({ templates: { 'feedback.md': 'fine' } });
    expect(root.templateProblem).toMatch(/^templates\/prompt.md.hbs:2: unknown variable/);
    expect(projects.get('shop')?.spec.templateProblem).toMatch(
      /^templates\/shop\/critic.md.hbs:1: unknown helper/,
    );
  });

  it('of settings have to come to JSON', () => {
    const { problems, root } = desired({
      'templates/claude-settings.json.hbs':
        '{"permissions": {"allow": {{allowedTools}}, "deny": ["WebFetch"]}{{#if task}}, "x": "{{task}}"{{/if}} }',
      'templates/claude-mcp.json.hbs': '{"mcpServers": {{mcpServers}},}',
      'templates/gemini-settings.json.hbs': '{"tools": {{allowdTools}} }',
      'templates/prompt.md.hbs': '{"x": {{task}}}',
      'templates/codex-config.toml.hbs': '{{#each disabledFeatures}}{{this}}\n{{/each}}{{mcpServers}}',
    });
    expect(problems.map(problemText)).toEqual([
      expect.stringMatching(/^templates\/claude-mcp.json.hbs: does not come to JSON: .* \(variables that/),
      'templates/gemini-settings.json.hbs:1: unknown variable {{allowdTools}} (did you mean "allowedTools"?)',
      "templates/prompt.md.hbs:1: is no template: unexpected 'CLOSE_UNESCAPED' (put a space between }} and the brace that follows it)",
    ]);
    expect(Object.keys(root.templates ?? {})).toEqual(['claude-settings.json', 'codex-config.toml']);
  });

  it('are rendered in the place of Orca’s own, as strictly', () => {
    const brief = runBrief({ prompt: 'Do <it> & more.' });
    const render = rendererOf({ 'prompt.md': 'For {{project}}: {{prompt}}{{#each checks}}!{{/each}}' });
    expect(firstPrompt(brief, render)).toBe('For demo: Do <it> & more.');
    expect(firstPrompt(brief, rendererOf({}))).toBe(firstPrompt(brief));
    const wrong = rendererOf({ 'prompt.md': '{{promt}}' });
    expect(() => firstPrompt(brief, wrong)).toThrow(
      /templates\/prompt.md.hbs of the config repository cannot be rendered/,
    );
  });
});

describe('texts that leave Orca', () => {
  const run = runRecord('search', { headCommit: 'f'.repeat(40), summary: 'Done.' });
  const state = recordedState();

  it('are those of the project before those of the config repository', async () => {
    const wanted = (root: string | undefined, own: string | undefined) => {
      const project = state.projects.get('my-app');
      if (project === undefined) throw new Error('no project');
      const templates = (text: string | undefined) =>
        text === undefined ? {} : { templates: { 'pull-request.md': text } };
      const projects = new Map([['my-app', { ...project, spec: { ...project.spec, ...templates(own) } }]]);
      const header = { ...state.header, root: { ...state.header.root, ...templates(root) } };
      return wantedPullRequest(run, taskRecord('search'), { projects, header });
    };
    const bodies = [
      [undefined, undefined],
      ['all: {{task}}', undefined],
      ['all: {{task}}', 'own: {{task}}'],
    ].map(async ([root, own]) => {
      const planned = wanted(root, own);
      return planned === undefined ? '' : (await proposal(planned)).body;
    });
    const [standard = '', all = '', own = ''] = await Promise.all(bodies);
    expect(standard).toMatch(/^### What was asked\n/);
    expect(all).toMatch(/^all: search\n\n<sub>Opened by Orca .*run `search-/);
    expect(own).toMatch(/^own: search\n\n<sub>/);
    expect(own).toContain(`Orca-Run: ${run.name}`);
  });

  it('keep the trailers of a commit to Orca', () => {
    const render = rendererOf({ 'commit-message.txt': '{{subject}}\n\n{{summary}}' });
    const said = commitMessage(runBrief(), 'Done.\nOrca-Task: other\n  orca-uid: x', render);
    expect(said).toBe(
      'greet: Write a greeting to greeting.txt\n\nDone.\n- Orca-Task: other\n  - orca-uid: x',
    );
    const silent = commitMessage(
      runBrief(),
      'Done [skip ci] [CI  skip] [no ci] [skip actions].\n\n\nskip-checks: true',
      render,
    );
    expect(silent).toContain('Done (skip ci) (CI  skip) (no ci) (skip actions).');
    expect(silent).toContain('- skip-checks: true');
    expect(commitMessage(runBrief(), undefined)).toBe('greet: Write a greeting to greeting.txt');
  });
});

describe('the template of a task', () => {
  const task = (spec: string) =>
    `apiVersion: orca.dev/v1alpha1\nkind: DevTask\nmetadata: {name: fix, project: shop}\nspec: ${spec}\n`;
  const text = 'Mend {{parameters.what}}{{#if parameters.how}} by {{parameters.how.by}}{{/if}}.';
  const given = '{template: fix, parameters: {what: <it>, how: {by: hand}}}';

  it('makes its prompt of what it gives; that of the project goes first', () => {
    const files = { 'templates/fix.task.md.hbs': text, 'b.yaml': task(given) };
    const { tasks, problems } = desired(files);
    expect(problems).toEqual([]);
    expect(tasks.get('shop/fix')?.spec.prompt).toBe('Mend <it> by hand.');
    const own = desired({ ...files, 'templates/shop/fix.task.md.hbs': 'Own: {{parameters.what}}' });
    expect(own.tasks.get('shop/fix')?.spec.prompt).toBe('Own: <it>');
    expect(own.root.templates).toBeUndefined();
  });

  it('stays a template where values are to come', () => {
    const taking = '{template: fix, parameters: {what: x}, inputs: {api: search.api}}';
    const search = PROJECT.replace('{prompt: Do it.}', '{prompt: Do it., outputs: {api: {file: api.txt}}}');
    const files = {
      'templates/fix.task.md.hbs': '{{parameters.what}} {{inputs.api}}',
      'b.yaml': task(taking),
    };
    const { tasks, problems } = desired({ ...files, 'a.yaml': search });
    expect(problems).toEqual([]);
    expect(tasks.get('shop/fix')?.spec).toMatchObject({
      prompt: '{{parameters.what}} {{inputs.api}}',
      parameters: { what: 'x' },
    });
  });

  it('is told when it is not there, has an error, or asks for what is not given', () => {
    const said = (spec: string, files: Readonly<Record<string, string>>) =>
      desired({ ...files, 'b.yaml': task(spec) }).problems.map(problemText);
    const there = { 'templates/fix.task.md.hbs': text };
    expect(said('{template: fxi}', there)).toEqual([
      'b.yaml:1: spec.template: there is no template "fxi" without errors (did you mean "fix"?)',
    ]);
    expect(said('{template: fix, parameters: {whta: x}}', there)).toEqual([
      'b.yaml:1: spec.template: line 1 of template "fix": {{parameters.how.by}} is not given (known: whta)',
      'b.yaml:1: spec.template: line 1 of template "fix": {{parameters.how}} is not given (known: whta)',
      'b.yaml:1: spec.template: line 1 of template "fix": {{parameters.what}} is not given (did you mean "whta"?)',
    ]);
    expect(said('{template: fix, parameters: {what: x, how: {bye: x}}}', there)).toEqual([
      expect.stringMatching(/^b.yaml:1: spec.template: template "fix" can't be filled in: "by" not defined/),
    ]);
    expect(said(given, { 'templates/fix.task.md.hbs': 'a\n{{what}}' })).toEqual([
      'b.yaml:1: spec.template: there is no template "fix" without errors (add templates/fix.task.md.hbs)',
      'templates/fix.task.md.hbs:2: unknown variable {{what}} (name {{parameters.<name>}} or {{inputs.<name>}})',
    ]);
  });
});
