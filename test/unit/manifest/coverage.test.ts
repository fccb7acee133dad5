/** Every rule of the schemas is broken by some document of the corpus, or by one of the long ones here. */
import { expect, it } from 'vitest';
import { SETTINGS_FILE } from '../../../src/api/settings.ts';
import * as acceptors from '../../../src/manifest/acceptors.generated.ts';
import { isMapping } from '../../../src/manifest/field-path.ts';
import * as validators from '../../../src/manifest/validators.generated.ts';
import { KINDS, validManifest, validSettings } from '../../../src/manifest/violation.ts';
import { yamlDocuments } from '../../../src/manifest/yaml-documents.ts';
import { longDocuments } from '../../support/long-manifests.ts';
import { manifestCases } from '../../support/manifest-corpus.ts';
import { brokenRule, schemaRules } from '../../support/schema-rules.ts';

type Judge = (value: unknown) => boolean;
const finders = new Map<string, Judge>(Object.entries(validators));
const judges = Object.entries<Judge>(acceptors).map(([schema, accepts]) => ({
  schema,
  accepts,
  finds: finders.get(schema) ?? accepts,
}));

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

it('accepts exactly what nothing is found wrong with', () => {
  const corpus = [...manifestCases('good'), ...manifestCases('bad')].flatMap(({ files }) =>
    files.flatMap(({ path, text }) =>
      yamlDocuments(text).documents.map(({ value }) => {
        const kind = path === SETTINGS_FILE ? 'Settings' : isMapping(value) ? value.kind : undefined;
        return { kind, value };
      }),
    ),
  );
  const verdicts = [...corpus, ...longDocuments()].flatMap(({ kind, value }) =>
    judges
      .filter(({ schema }) => schema === kind)
      .map(({ schema, accepts, finds }) => ({
        schema,
        value,
        isAccepted: accepts(value),
        isRight: finds(value),
      })),
  );
  expect(verdicts.filter(({ isAccepted, isRight }) => isAccepted !== isRight)).toEqual([]);
  expect(new Set(verdicts.map(({ schema, isRight }) => `${schema} ${isRight}`)).size).toBe(12);
});

it('accepts nothing that is no mapping', () => {
  for (const { accepts } of judges)
    for (const value of [undefined, null, '', 1, true, []]) expect(accepts(value)).toBe(false);
});
