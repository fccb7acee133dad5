/** A template with an error holds up what it is for, before anything is spent. */
import type { TaskRecord } from '../api/recorded.ts';
import { oneLine } from '../api/sanitize.ts';
import type { Draft } from './draft.ts';
import type { Hold } from './tasks/dependencies.ts';

export function brokenTemplate({ project }: TaskRecord, { header, projects }: Draft): Hold | undefined {
  const problem = projects.get(project)?.spec.templateProblem ?? header.root.templateProblem;
  return problem === undefined ? undefined : { reason: 'TemplateInvalid', message: oneLine(problem) };
}
