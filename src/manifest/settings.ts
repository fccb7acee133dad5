/** orca.yaml → settings with every default filled in. */
import { MAX_MANIFEST_BYTES } from '../api/manifest-file.ts';
import type { WrittenSettings } from '../api/manifests.generated.ts';
import { type Problem, problemOrder } from '../api/problem.ts';
import type { Prices } from '../api/rates.ts';
import { type ParsedSettings, SETTINGS_FILE, type Settings } from '../api/settings.ts';
import { DEFAULTS } from './defaults.generated.ts';
import { complaints } from './explanation.ts';
import { isMapping } from './field-path.ts';
import { located, syntaxProblem } from './located.ts';
import { plainDocuments } from './plain-yaml.ts';
import { type Violation, validSettings } from './violation.ts';
import { isBounded, yamlDocuments } from './yaml-documents.ts';

/**
 * Without a file, the defaults. Where there are problems, what is right of the file is taken and all is suspended: a
 * policy that cannot be read starts nothing.
 */
export function parseSettings(text: string | undefined, file: string = SETTINGS_FILE): ParsedSettings {
  if (text === undefined) return { settings: normalized({}), problems: [] };
  if (text.length > MAX_MANIFEST_BYTES) return refused({ file, message: 'is larger than 1 MiB' });
  const plain = plainSettings(text);
  if (plain !== undefined) return { settings: normalized(plain), problems: [] };

  const yaml = yamlDocuments(text);
  if (yaml.error !== undefined) return refused({ file, ...syntaxProblem(yaml.error) });
  const [document, second] = yaml.documents;
  if (second !== undefined)
    return refused({ file, message: 'holds several documents', hint: 'keep one document of settings' });
  if (document === undefined || document.value === null) return { settings: normalized({}), problems: [] };
  if (!isBounded(document.value)) return refused({ file, message: 'holds aliases that expand too far' });

  const validated = validSettings(document.value);
  if (validated.valid) return { settings: normalized(validated.value), problems: [] };
  const problems = complaints(validated.violations)
    .map((each) => ({ file, ...located(document.node, text, each) }))
    .sort(problemOrder);
  return { settings: suspended(rightPart(document.value, validated.violations)), problems };
}

/** Plain settings without a mistake are read without a look at where things stand; undefined for all others. */
function plainSettings(text: string): WrittenSettings | undefined {
  const [document, second] = plainDocuments(text) ?? [];
  if (document === undefined || second !== undefined || !isBounded(document.value)) return undefined;
  const validated = validSettings(document.value);
  return validated.valid ? validated.value : undefined;
}

function refused(problem: Problem): ParsedSettings {
  return { settings: suspended({}), problems: [problem] };
}

function suspended(written: WrittenSettings): Settings {
  const settings = normalized(written);
  return { ...settings, root: { ...settings.root, suspend: true, isBroken: true } };
}

/** The fields at the top that nothing is wrong with. */
function rightPart(value: unknown, violations: readonly Violation[]): WrittenSettings {
  if (!isMapping(value)) return {};
  const wrong = violations.map(({ path, params }) => path[0] ?? params.additionalProperty);
  const validated = validSettings(
    Object.fromEntries(Object.entries(value).filter(([field]) => !wrong.includes(field))),
  );
  return validated.valid ? validated.value : {};
}

function normalized(written: WrittenSettings): Settings {
  const defaults = DEFAULTS.settings;
  const { branch, forge, schedule } = written;
  return {
    root: {
      suspend: written.suspend ?? defaults.suspend,
      historyLimit: written.historyLimit ?? defaults.historyLimit,
      forgePollSeconds: written.intervals?.forgePollSeconds ?? defaults.intervals.forgePollSeconds,
      isolation: written.isolation ?? defaults.isolation,
      ...(written.prices === undefined ? {} : { prices: pricesOf(written.prices) }),
    },
    ...(branch === undefined ? {} : { branch }),
    statusBranch: written.statusBranch ?? defaults.statusBranch,
    forge: {
      type: forge?.type ?? defaults.forge.type,
      ...(forge?.apiUrl === undefined ? {} : { apiUrl: forge.apiUrl }),
    },
    executor: written.executor ?? defaults.executor,
    lease: { ttlSeconds: written.lease?.ttlSeconds ?? defaults.lease.ttlSeconds },
    logs: {
      branch: written.logs?.branch ?? defaults.logs.branch,
      keepRuns: written.logs?.keepRuns ?? defaults.logs.keepRuns,
    },
    pollSeconds: written.intervals?.pollSeconds ?? defaults.intervals.pollSeconds,
    ...(schedule === undefined ? {} : { schedule: schedule.trim() }),
    gitBackend: written.gitBackend ?? defaults.gitBackend,
    modelAliases: written.modelAliases ?? {},
  };
}

/** What is not said is taken for dear rather than for free: a read from cache as input, a write at a quarter more. */
function pricesOf(written: NonNullable<WrittenSettings['prices']>): Prices {
  const entries = Object.entries(written).map(([model, { input, output, cacheRead, cacheWrite }]) => [
    model,
    { input, output, cacheRead: cacheRead ?? input, cacheWrite: cacheWrite ?? input * 1.25 },
  ]);
  return Object.fromEntries(entries);
}
