/** Templates that tasks name in the place of a prompt: `templates/<name>.task.md.hbs`. */
import type { ParsedFile } from '../api/manifest-file.ts';
import type { WrittenTaskSpec } from '../api/manifests.generated.ts';
import { filledIn } from './filled-template.ts';
import { TASK_ENDING } from './own-templates.ts';

/** Name → text. */
export type TaskTemplates = Readonly<Record<string, string>>;

/** Those of the project over those of the whole config repository; one with an error is none. */
export function taskTemplatesOf(files: readonly ParsedFile[], project: string): TaskTemplates {
  const found = [undefined, project].flatMap((owner) =>
    files.flatMap(({ template, problems }): readonly (readonly [string, string])[] => {
      if (template === undefined || template.project !== owner || problems.length > 0) return [];
      const { name, text } = template;
      return name.endsWith(TASK_ENDING) ? [[name.slice(0, -TASK_ENDING.length), text]] : [];
    }),
  );
  return Object.fromEntries(found);
}

/** The prompt of a task that names a template: filled in, or as it is where there are inputs to come. */
export function promptFrom(
  { template = '', parameters = {}, inputs = {} }: WrittenTaskSpec,
  templates: TaskTemplates,
): string {
  const text = Object.hasOwn(templates, template) ? (templates[template] ?? '') : '';
  if (Object.keys(inputs).length > 0) return text;
  const filled = filledIn(text, parameters);
  return 'text' in filled ? filled.text : text;
}
