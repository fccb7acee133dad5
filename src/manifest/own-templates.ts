/** Templates of a config repository: one file each, checked where it stands, and gathered by whom they are for. */
import type { ParsedFile, ParsedTemplate } from '../api/manifest-file.ts';
import type { Problem } from '../api/problem.ts';
import { oneLine } from '../api/sanitize.ts';
import {
  isTemplateName,
  MAX_TEMPLATE_LENGTH,
  type Shape,
  TEMPLATE_ENDING,
  TEMPLATES_BY_NAME,
  type TemplateTexts,
} from '../api/templates.ts';
import { filledWith } from './filled-template.ts';
import { suggestion, suggestionHint } from './suggestion.ts';
import { readTemplate } from './template-reader.ts';
import { isList, membersOf, shapeFaults } from './template-shapes.ts';
import type { TemplateFault } from './template-walker.ts';

/** What the name of a template for prompts of tasks ends with, which tasks name themselves. */
export const TASK_ENDING = '.task.md';

/** Templates for one project, or for all. */
export interface OwnTemplates {
  readonly templates?: TemplateTexts;
  /** What is wrong with the first that can't be used; nothing starts until it is mended. */
  readonly templateProblem?: string;
}

/** `template`: its path below the folder of templates, `prompt.md.hbs` or `shop/prompt.md.hbs`. */
export function parseTemplate(file: {
  readonly path: string;
  readonly text: string;
  readonly template: string;
}): ParsedFile {
  const { path, template, text } = file;
  const parts = template.slice(0, -TEMPLATE_ENDING.length).split('/');
  const name = parts.at(-1) ?? '';
  const project = parts.length === 2 ? parts[0] : undefined;
  // Other files of that kind may lie there, which are none of Orca's business.
  const isOurs =
    parts.length <= 2 && (isOfTasks(name) || isTemplateName(name) || suggestion(name, NAMES) !== undefined);
  if (!isOurs) return { path, documents: [], broken: [], problems: [] };
  const found = { ...(project === undefined ? {} : { project }), name, text };
  const problems = problemsOf(found).map((problem) => ({ file: path, ...problem }));
  return { path, documents: [], broken: [], problems, template: found };
}

const NAMES = Object.keys(TEMPLATES_BY_NAME);

function isOfTasks(name: string): boolean {
  return name.endsWith(TASK_ENDING);
}

function problemsOf({ name, text }: ParsedTemplate): readonly Omit<Problem, 'file'>[] {
  if (text.length > MAX_TEMPLATE_LENGTH)
    return [{ message: `has ${text.length} characters, and ${MAX_TEMPLATE_LENGTH} are allowed` }];
  if (isOfTasks(name)) return readTemplate(text, ['parameters', 'inputs']).faults;
  if (!isTemplateName(name)) {
    const hint = suggestionHint(name, NAMES);
    return [{ message: `there is no template "${name}"`, ...(hint === undefined ? {} : { hint }) }];
  }
  const shape: Shape = TEMPLATES_BY_NAME[name];
  const faults = shapeFaults(text, shape);
  return faults.length === 0 && name.endsWith('.json') ? jsonFaults(text, shape) : faults;
}

/** Whether it comes to JSON when there is something in each of its places. */
function jsonFaults(text: string, shape: Shape): readonly TemplateFault[] {
  const filled = filledWith(text, samplesOf(shape));
  if ('message' in filled) return [filled];
  try {
    JSON.parse(filled.text);
    return [];
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    const hint = 'variables that stand for a list or an object are JSON already, and want no quotes';
    return [{ message: `does not come to JSON: ${oneLine(what, 200)}`, hint }];
  }
}

function samplesOf(shape: Shape): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(membersOf(shape)).map(([name, each]) => [name, sampleOf(each)]));
}

function sampleOf(shape: Shape): unknown {
  if (shape === 'value') return '1';
  return isList(shape) ? [sampleOf(shape[0])] : samplesOf(shape);
}

/** `project`: undefined for those of the whole config repository. A file with a problem is left out, and said. */
export function templatesOf(files: readonly ParsedFile[], project: string | undefined): OwnTemplates {
  const texts: Record<string, string> = {};
  let templateProblem: string | undefined;
  for (const { path, template, problems } of files) {
    if (template === undefined || template.project !== project || isOfTasks(template.name)) continue;
    const [first] = problems;
    if (first === undefined) texts[template.name] = template.text;
    else templateProblem ??= `${path}${first.line === undefined ? '' : `:${first.line}`}: ${first.message}`;
  }
  return {
    ...(templateProblem === undefined ? {} : { templateProblem }),
    ...(Object.keys(texts).length === 0 ? {} : { templates: texts }),
  };
}

/** Folders of templates that are no project's: a misspelt name would silently leave Orca's own texts in force. */
export function strayTemplates(
  files: readonly ParsedFile[],
  projects: readonly string[],
): readonly Problem[] {
  return files.flatMap(({ path, template }) => {
    const project = template?.project;
    if (project === undefined || projects.includes(project)) return [];
    const hint = suggestionHint(project, projects) ?? 'name the folder after a project';
    return [{ file: path, message: `no project "${project}" is declared`, hint }];
  });
}
