/** Renders templates of a config repository, in the place of Orca's. Loaded where there are any: it brings the compiler along. */
import Handlebars from 'handlebars';
import { isTemplateName, TEMPLATE_ENDING, type TemplateTexts } from '../api/templates.ts';
import { byDefault, guarded, type Renderer, unrenderable } from './render.ts';

const OPTIONS = { strict: true, noEscape: true, knownHelpersOnly: true };

/** Strict as Orca's own are; they were held to their variables before, when the manifests were read. */
export function rendererOf(texts: TemplateTexts): Renderer {
  return (file, variables) => {
    const name = file.slice(0, -TEMPLATE_ENDING.length);
    const text = isTemplateName(name) ? texts[name] : undefined;
    if (text === undefined) return byDefault(file, variables);
    try {
      return String(Handlebars.compile(text, OPTIONS)(guarded(variables)));
    } catch (error) {
      throw unrenderable(`templates/${file} of the config repository`, error);
    }
  };
}
