/** The inputs of a run as files of its workspace, and what of Orca's own folder there is never part of a result. */
import { CONTEXT_FOLDERS } from '../api/context-files.ts';
import { stableJson } from '../api/hash.ts';
import type { OutputValues } from '../api/output-value.ts';
import { TASK_FOLDER } from '../api/task-master.ts';
import { writeWithin } from './workspace-file.ts';

const INPUTS = '.orca/inputs';
const OUTPUTS = '.orca/outputs';

/** Afterwards each value is in `.orca/inputs/<name>.txt`, or `.json`. */
export async function writeInputs(workspace: string, inputs: OutputValues): Promise<void> {
  for (const [name, value] of Object.entries(inputs)) {
    if ('text' in value) await writeWithin(workspace, `${INPUTS}/${name}.txt`, value.text);
    else await writeWithin(workspace, `${INPUTS}/${name}.json`, `${stableJson(value.json, 2)}\n`);
  }
}

/** Whether a path of the workspace is only there for Orca and the agent to hand things on. */
export function isHandedOn(path: string): boolean {
  return [INPUTS, OUTPUTS, TASK_FOLDER, ...CONTEXT_FOLDERS].some(
    (folder) => path === folder || path.startsWith(`${folder}/`),
  );
}
