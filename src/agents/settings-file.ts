/** Settings of an agent's program, from their template: JSON that is still JSON once it is filled in. */
import { type Renderer, unrenderable } from './render.ts';

type SettingsTemplate = Extract<Parameters<Renderer>[0], `${string}.json.hbs`>;

/** Throws OrcaError where the template comes to anything but a JSON object. */
export function settingsFile(
  render: Renderer,
  template: SettingsTemplate,
  variables: Readonly<Record<string, unknown>>,
): string {
  const text = render(template, variables);
  const name = `templates/${template}`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw unrenderable(name, error);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw unrenderable(name, new Error('it is no JSON object'));
  return text;
}
