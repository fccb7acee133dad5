/** Pods and pools from manifests as written to specs: defaults filled in, the model and the tools resolved. */
import type { PodSpec, PoolSpec } from '../api/desired.ts';
import type { WrittenPodSpec, WrittenPoolSpec } from '../api/manifests.generated.ts';
import { DEFAULT_MODEL, modelIdFor } from '../api/models.ts';
import { DEFAULTS } from './defaults.generated.ts';
import { inOrder, type ProjectContext } from './specs.ts';
import { resolvedTools } from './tools.ts';

export function poolSpec(written: WrittenPoolSpec, context: ProjectContext): PoolSpec {
  return {
    podLabels: inOrder(written.template.metadata?.labels),
    replicas: written.replicas ?? DEFAULTS.poolSpec.replicas,
    suspend: written.suspend ?? DEFAULTS.poolSpec.suspend,
    template: podSpec(written.template.spec ?? {}, context),
  };
}

export function podSpec(written: WrittenPodSpec, { aliases, tools: known }: ProjectContext): PodSpec {
  const defaults = DEFAULTS.podSpec;
  const agent = written.agent ?? defaults.agent;
  const model = written.model ?? (agent === 'claude' || agent === 'claude-code' ? DEFAULT_MODEL : undefined);
  const { systemPrompt, command, stallTimeoutSeconds } = written;
  const { tools, mcpServers } = resolvedTools(written, known);
  return {
    agent,
    capabilities: written.capabilities ?? [],
    ...(command === undefined ? {} : { command }),
    env: written.env ?? [],
    executor: written.executor ?? defaults.executor,
    heartbeatSeconds: written.heartbeatSeconds ?? defaults.heartbeatSeconds,
    maxConcurrency: written.maxConcurrency ?? defaults.maxConcurrency,
    maxTokens: written.maxTokens ?? defaults.maxTokens,
    maxTurns: written.maxTurns ?? defaults.maxTurns,
    ...(mcpServers.length === 0 ? {} : { mcpServers }),
    ...(model === undefined ? {} : { model, modelId: modelIdFor(model, aliases) }),
    restartPolicy: written.restartPolicy ?? defaults.restartPolicy,
    ...(stallTimeoutSeconds === undefined ? {} : { stallTimeoutSeconds }),
    ...(systemPrompt === undefined ? {} : { systemPrompt }),
    ...(tools === undefined ? {} : { tools }),
  };
}
