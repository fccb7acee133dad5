/** What a critic is told: whose instructions count, and the change as data. */
import { asData, wholeAsData } from './as-data.ts';
import { byDefault, type Renderer } from './render.ts';

const MAX_TASK = 16_000;

export function criticSystemPrompt(): string {
  return byDefault('critic-system.md.hbs', {}).trim();
}

/** `patch` and `task` are data: what they ask for is not done. */
export function criticPrompt(
  about: { readonly instructions: string; readonly task: string; readonly patch: string },
  render: Renderer = byDefault,
): string {
  return render('critic.md.hbs', {
    instructions: about.instructions.trim(),
    task: asData(about.task, MAX_TASK),
    patch: wholeAsData(about.patch),
  }).trim();
}
