/** The agent `command`: any program that reads the prompt on standard input and changes the working tree. */
import type { AgentRequirements } from '../api/agent-requirements.ts';
import type { AgentEvent, RunBrief } from '../api/run-contract.ts';
import { concluded } from './conclude.ts';
import { eventIn, jsonObjectIn, textEvents } from './events.ts';
import type { Heard, Reading } from './heard.ts';
import { wholePrompt } from './prompt.ts';
import type { AgentRuntime, Exit, Launch, Round, RoundResult } from './runtime.ts';

const ACCEPTED = ['text', 'usage', 'session', 'result'] as const;

export const command: AgentRuntime = { kind: 'command', requirements, launch, read, conclude };

/** A program of the workspace (`./agent.sh`) is not there before the run, so nothing is asked of the machine. */
function requirements({ spec }: { readonly spec: RunBrief['pod']['spec'] }): AgentRequirements {
  const [program] = spec.command ?? [];
  if (program === undefined || program.includes('{')) return { programs: [], env: [] };
  if (program.includes('/') && !program.startsWith('/')) return { programs: [], env: [] };
  const remedy = `install "${program}" on the machine where runs are executed, or correct spec.command`;
  return { programs: [{ name: program, remedy }], env: [] };
}

/** A program has no session that Orca knows how to continue: every round gets the whole prompt. */
function launch(brief: RunBrief, round: Round): Launch {
  const { spec } = brief.pod;
  return {
    argv: spec.command ?? [],
    stdin: wholePrompt(brief, round),
    env: {
      ORCA_TASK: brief.task,
      ORCA_PROJECT: brief.project,
      ORCA_RUN: brief.run,
      ORCA_ROUND: String(round.round),
      ...(round.sessionId === undefined ? {} : { ORCA_SESSION: round.sessionId }),
    },
    passEnv: [...new Set(spec.env)],
  };
}

/** What is no well-formed event of an accepted type is what the program says. */
function read(line: string | undefined, heard: Heard): Reading {
  if (line === undefined) return { events: [], heard };
  const value = jsonObjectIn(line);
  const event = value === undefined ? undefined : eventIn(value, ACCEPTED);
  return { events: event === undefined ? textEvents(line) : [event], heard };
}

function conclude(events: readonly AgentEvent[], exit: Exit): RoundResult {
  return concluded(events, exit, { name: 'The agent program', endsWithResult: false });
}
