/** The tools of a task by name, the six and those of MCP servers: how they are described to the model, and how a call becomes a result. */
import type Anthropic from '@anthropic-ai/sdk';
import { TOOL_NAMES } from '../../agents/claude-task.ts';
import type { ToolName } from '../../api/tools.ts';
import type { Tool, ToolContext, ToolInput } from './tool.ts';
import { answered, refusal, type ToolAnswer } from './tool-answer.ts';
import { editFile } from './tools/edit-file.ts';
import { listFiles } from './tools/list-files.ts';
import { readFile } from './tools/read-file.ts';
import { runCommand } from './tools/run-command.ts';
import { searchCode } from './tools/search-code.ts';
import { writeFile } from './tools/write-file.ts';

const TOOLS: Readonly<Record<ToolName, Tool>> = {
  read_file: readFile,
  write_file: writeFile,
  edit_file: editFile,
  list_files: listFiles,
  search_code: searchCode,
  run_command: runCommand,
};

/** A tool that says itself how it is described. */
export interface OfferedTool {
  readonly definition: Anthropic.Tool;
  /** Never throws. */
  call(input: ToolInput): Promise<ToolAnswer>;
}

export interface Toolbox {
  readonly definitions: readonly Anthropic.Tool[];
  /** Never throws: what goes wrong is told to the model. */
  call(name: string, input: unknown): Promise<ToolAnswer>;
}

/** `allowed` undefined: all of the six. */
export function toolbox(
  allowed: readonly ToolName[] | undefined,
  context: ToolContext,
  others: readonly OfferedTool[] = [],
): Toolbox {
  const own = TOOL_NAMES.filter((name) => allowed === undefined || allowed.includes(name)).map((name) =>
    ownTool(name, context),
  );
  const tools = new Map([...own, ...others].map((tool) => [tool.definition.name, tool]));
  return {
    definitions: [...tools.values()].map(({ definition }) => definition),
    call: async (name, input) => {
      const tool = tools.get(name);
      if (tool === undefined)
        return refusal(`there is no tool "${name}"; there are: ${[...tools.keys()].join(', ')}`);
      return isInput(input) ? tool.call(input) : refusal('the input must be an object');
    },
  };
}

function ownTool(name: ToolName, context: ToolContext): OfferedTool {
  const tool = TOOLS[name];
  return {
    definition: definitionOf(name, tool),
    call: async (input) => {
      try {
        return answered(await tool.run(input, context));
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

function isInput(value: unknown): value is ToolInput {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
