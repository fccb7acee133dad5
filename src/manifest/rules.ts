/** Rules inside one document that a schema cannot say. */
import type { Manifest } from '../api/manifest-file.ts';
import type { WrittenAgentPool, WrittenDevTask } from '../api/manifests.generated.ts';
import { DEFAULTS } from './defaults.generated.ts';
import { type Complaint, shown } from './explanation.ts';

export function ruleComplaints(manifest: Manifest): readonly Complaint[] {
  if (manifest.kind === 'AgentPool') return selectorComplaints(manifest);
  if (manifest.kind === 'DevTask') return [...modelComplaints(manifest), ...dependencyComplaints(manifest)];
  return [];
}

/** A pool that does not select its own pods would make new ones for ever. */
function selectorComplaints({ spec }: WrittenAgentPool): readonly Complaint[] {
  const labels = spec.template.metadata?.labels ?? {};
  const missing = Object.entries(spec.selector ?? {}).filter(([key, value]) => labels[key] !== value);
  return missing.map(([key, value]) => ({
    path: ['spec', 'selector', key],
    about: 'value',
    message: 'does not match the labels of the template',
    hint: `add ${key}: ${value} to spec.template.metadata.labels`,
  }));
}

function modelComplaints({ spec }: WrittenDevTask): readonly Complaint[] {
  const { model, preferredModel } = spec;
  if (model === undefined || preferredModel === undefined || model === preferredModel) return [];
  return [
    {
      path: ['spec', 'preferredModel'],
      about: 'value',
      message: `names ${shown(preferredModel)} while model names ${shown(model)}`,
      hint: 'both mean the same: keep one of them',
    },
  ];
}

function dependencyComplaints({ metadata, spec }: WrittenDevTask): readonly Complaint[] {
  const own = metadata.project ?? DEFAULTS.metadata.project;
  return (spec.dependsOn ?? []).flatMap((dependency, index): Complaint[] => {
    if (typeof dependency === 'string' || dependency.project === undefined || dependency.project === own)
      return [];
    return [
      {
        path: ['spec', 'dependsOn', index, 'project'],
        about: 'value',
        message: 'a dependency on a task of another project is not supported yet',
        hint: `name a task of project ${own}`,
      },
    ];
  });
}
