/** Every rule of the schemas is broken by some document of the corpus, or by one of the long ones here. */
import { expect, it } from 'vitest';
import { SETTINGS_FILE } from '../../../src/api/settings.ts';
import { isMapping } from '../../../src/manifest/field-path.ts';
import { KINDS, validManifest, validSettings } from '../../../src/manifest/violation.ts';
import { yamlDocuments } from '../../../src/manifest/yaml-documents.ts';
import { longDocuments } from '../../support/long-manifests.ts';
import { manifestCases } from '../../support/manifest-corpus.ts';
import { brokenRule, schemaRules } from '../../support/schema-rules.ts';

/** A document is only given to the schema of its kind when it is a mapping with version and kind. */
const ASKED_BEFORE =
  /^(Project|AgentPool|AgentPod|DevTask|Workflow) (type|required apiVersion|required kind)$/;

function rulesBrokenBy(value: unknown): readonly string[] {
  const kind = KINDS.find((each) => isMapping(value) && value.kind === each);
  if (kind === undefined) return [];
  const validated = validManifest(kind, value);
  return validated.valid ? [] : validated.violations.map((violation) => brokenRule(kind, violation));
}

function rulesBrokenBySettings(value: unknown): readonly string[] {
  const validated = validSettings(value);
  return validated.valid ? [] : validated.violations.map((violation) => brokenRule('Settings', violation));
}

it('breaks every rule of the schemas', () => {
  const files = manifestCases('bad').flatMap((each) => each.files);
  const broken = files.flatMap(({ path, text }) =>
    yamlDocuments(text).documents.flatMap(({ value }) =>
      path === SETTINGS_FILE ? rulesBrokenBySettings(value) : rulesBrokenBy(value),
    ),
  );
  const long = longDocuments().flatMap(({ kind, value }) =>
    kind === 'Settings' ? rulesBrokenBySettings(value) : rulesBrokenBy(value),
  );
  const all = new Set([...broken, ...long]);
  const untested = [...schemaRules()].filter((rule) => !all.has(rule) && !ASKED_BEFORE.test(rule));
  expect(untested).toEqual([]);
});
