/** What becomes of a call of a tool: text for the model, within its cap. */
import { capped } from '../../api/sanitize.ts';

/** Characters of one result that the model sees. */
const MAX_RESULT = 60_000;

export interface ToolAnswer {
  readonly output: string;
  readonly isError: boolean;
}

export function answered(output: string): ToolAnswer {
  return { output: capped(output, MAX_RESULT), isError: false };
}

export function refusal(message: string): ToolAnswer {
  return { output: capped(message, MAX_RESULT), isError: true };
}
