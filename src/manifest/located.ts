/** Gives complaints their place in the text. */
import type { Problem } from '../api/problem.ts';
import type { Complaint } from './explanation.ts';
import { fieldText } from './field-path.ts';
import { keyNode, nodeAt, placeOf, type TextNode, type YamlText } from './yaml-documents.ts';

/** A problem of a file whose name is still to be added. */
export type Located = Omit<Problem, 'file'>;

export function located(root: TextNode, text: string, { path, about, message, hint }: Complaint): Located {
  const key = about === 'key' ? String(path.at(-1)) : undefined;
  const owner = nodeAt(root, key === undefined ? path : path.slice(0, -1));
  const [line, column] = placeOf(text, (key === undefined ? undefined : keyNode(owner, key)) ?? owner);
  return {
    line,
    column,
    ...(path.length === 0 ? {} : { field: fieldText(path) }),
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

export function syntaxProblem({ message, place: [line, column] }: NonNullable<YamlText['error']>): Located {
  return {
    line,
    column,
    message: `is no valid YAML: ${message}`,
    hint: 'indent with spaces, and quote texts that hold ": " or " #" or start with a special character',
  };
}
