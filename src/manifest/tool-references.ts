/** Rules on tool presets and MCP servers: those that are named are there, and the agent can use them. */
import type { WrittenPodSpec, WrittenProjectSpec } from '../api/manifests.generated.ts';
import type { Problem } from '../api/problem.ts';
import type { ToolName } from '../api/tools.ts';
import type { Declarations, Declared } from './declarations.ts';
import { DEFAULTS } from './defaults.generated.ts';
import { type Complaint, shown } from './explanation.ts';
import type { FieldPath } from './field-path.ts';
import { problem } from './references.ts';
import { suggestionHint } from './suggestion.ts';
import { type ProjectTools, resolvedTools } from './tools.ts';

/** Agents that can be given MCP servers. */
const TALKS_MCP: readonly string[] = ['claude', 'claude-code', 'codex', 'gemini'];

/** Which of the two is meant can't be told. */
export function toolComplaints(spec: WrittenPodSpec = {}, path: FieldPath): readonly Complaint[] {
  if (spec.tools === undefined || spec.toolPreset === undefined) return [];
  const message = 'cannot go with tools';
  return [{ path: [...path, 'toolPreset'], about: 'value', message, hint: 'remove one of them' }];
}

/** Presets of a project that name what it does not have. */
export function presetComplaints(spec: WrittenProjectSpec): readonly Complaint[] {
  const { toolPresets = {}, mcpServers = {} } = spec;
  return Object.entries(toolPresets).flatMap(([preset, { mcpServers: named = [] }]) =>
    named.flatMap((name, index): readonly Complaint[] => {
      if (Object.hasOwn(mcpServers, name)) return [];
      const path = ['spec', 'toolPresets', preset, 'mcpServers', index];
      return [{ path, about: 'value', ...unknownServer(name, Object.keys(mcpServers)) }];
    }),
  );
}

/** Pods that name a preset or a server that their project does not have, or whose agent can't talk to one. */
export function unknownTools(
  all: Declarations,
  toolsFor: (project: string) => ProjectTools,
): readonly Problem[] {
  return all.members.flatMap((declared) => {
    const found = podIn(declared);
    if (found === undefined) return [];
    const { spec, field } = found;
    if (spec.tools === undefined && spec.toolPreset === undefined && spec.mcpServers === undefined) return [];
    const known = toolsFor(declared.project);
    const complaints = [
      ...unknownNames(spec, known),
      ...unheardServers(spec, known),
      ...blindTools(spec, known),
    ];
    return complaints.map(({ field: name, ...complaint }) =>
      problem(declared, { field: `${field}.${name}`, ...complaint }),
    );
  });
}

interface FieldComplaint {
  readonly field: 'tools' | 'toolPreset' | 'mcpServers';
  readonly message: string;
  readonly hint?: string;
}

function unknownNames(
  { toolPreset, mcpServers = [] }: WrittenPodSpec,
  { presets, servers }: ProjectTools,
): readonly FieldComplaint[] {
  const found: FieldComplaint[] = mcpServers
    .filter((name) => !Object.hasOwn(servers, name))
    .map((name) => ({ field: 'mcpServers', ...unknownServer(name, Object.keys(servers)) }));
  if (toolPreset === undefined || Object.hasOwn(presets, toolPreset)) return found;
  const hint = suggestionHint(toolPreset, Object.keys(presets));
  const message = `there is no tool preset ${shown(toolPreset)}`;
  return [{ field: 'toolPreset', message, ...(hint === undefined ? {} : { hint }) }, ...found];
}

function unheardServers(spec: WrittenPodSpec, known: ProjectTools): readonly FieldComplaint[] {
  const agent = spec.agent ?? DEFAULTS.podSpec.agent;
  const [first] = resolvedTools(spec, known).mcpServers;
  if (first === undefined || TALKS_MCP.includes(agent)) return [];
  const field = spec.mcpServers === undefined ? 'toolPreset' : 'mcpServers';
  const message = `agent ${agent} can't use MCP servers, and ${shown(first.name)} is one`;
  return [{ field, message, hint: `use one of ${TALKS_MCP.join(', ')}, or remove it` }];
}

/** What Codex can do with its shell alone. */
const BY_SHELL: readonly ToolName[] = ['read_file', 'list_files', 'search_code'];

function blindTools(spec: WrittenPodSpec, known: ProjectTools): readonly FieldComplaint[] {
  const { tools } = resolvedTools(spec, known);
  if (spec.agent !== 'codex' || tools === undefined || tools.includes('run_command')) return [];
  const first = tools.find((tool) => BY_SHELL.includes(tool));
  if (first === undefined) return [];
  const field = spec.tools === undefined ? 'toolPreset' : 'tools';
  const message = `agent codex has ${first} by run_command alone, which is not among its tools`;
  return [{ field, message, hint: 'add run_command, or use another agent' }];
}

function unknownServer(
  name: string,
  known: readonly string[],
): { readonly message: string; readonly hint: string } {
  const hint = suggestionHint(name, known) ?? 'add it to spec.mcpServers of the project';
  return { message: `the project has no MCP server ${shown(name)}`, hint };
}

function podIn({
  document,
}: Declared): { readonly spec: WrittenPodSpec; readonly field: string } | undefined {
  const manifest = document?.manifest;
  if (manifest?.kind === 'AgentPod') return { spec: manifest.spec ?? {}, field: 'spec' };
  if (manifest?.kind !== 'AgentPool') return undefined;
  return { spec: manifest.spec.template.spec ?? {}, field: 'spec.template.spec' };
}
