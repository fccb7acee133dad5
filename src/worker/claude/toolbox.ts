/** The six tools by name: how they are described to the model, and how a call becomes a result. */
import type Anthropic from '@anthropic-ai/sdk';
import { TOOL_NAMES } from '../../agents/claude-task.ts';
import { capped } from '../../api/sanitize.ts';
import type { ToolName } from '../../api/tools.ts';
import type { Tool, ToolContext, ToolInput } from './tool.ts';
import { editFile } from './tools/edit-file.ts';
import { listFiles } from './tools/list-files.ts';
import { readFile } from './tools/read-file.ts';
import { runCommand } from './tools/run-command.ts';
import { searchCode } from './tools/search-code.ts';
import { writeFile } from './tools/write-file.ts';

/** Characters of one result that the model sees. */
const MAX_RESULT = 60_000;

const TOOLS: Readonly<Record<ToolName, Tool>> = {
  read_file: readFile,
  write_file: writeFile,
  edit_file: editFile,
  list_files: listFiles,
  search_code: searchCode,
  run_command: runCommand,
};

export interface ToolAnswer {
  readonly output: string;
  readonly isError: boolean;
}

export interface Toolbox {
  readonly definitions: readonly Anthropic.Tool[];
  /** Never throws: what goes wrong is told to the model. */
  call(name: string, input: unknown): Promise<ToolAnswer>;
}

/** `allowed` undefined: all tools. */
export function toolbox(allowed: readonly ToolName[] | undefined, context: ToolContext): Toolbox {
  const names = TOOL_NAMES.filter((name) => allowed === undefined || allowed.includes(name));
  return {
    definitions: names.map((name) => definitionOf(name, TOOLS[name])),
    call: async (name, input) => {
      const known = names.find((one) => one === name);
      if (known === undefined) return refusal(`there is no tool "${name}"; there are: ${names.join(', ')}`);
      if (!isInput(input)) return refusal('the input must be an object');
      try {
        return { output: capped(await TOOLS[known].run(input, context), MAX_RESULT), isError: false };
      } catch (error) {
        return refusal(error instanceof Error ? error.message : String(error));
      }
    },
  };
}

function definitionOf(name: ToolName, { description, fields, required }: Tool): Anthropic.Tool {
  return {
    name,
    description,
    input_schema: {
      type: 'object',
      properties: fields,
      required: [...required],
      additionalProperties: false,
    },
  };
}

function refusal(message: string): ToolAnswer {
  return { output: capped(message, MAX_RESULT), isError: true };
}

function isInput(value: unknown): value is ToolInput {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
