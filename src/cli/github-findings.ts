/** What the credentials for GitHub may do in the config repository and where results go, what is missing, and how to get it. */
import { OrcaError } from '../api/failure.ts';
import type { CredentialSettings } from './credential-settings.ts';
import { type Finding, missing, ok, optional } from './finding.ts';
import type { OpenedConfig } from './open-config.ts';
import type { Environment } from './settings.ts';
import { abilitiesIn } from './wire-tokens.ts';

type Ability = Awaited<ReturnType<typeof abilitiesIn>>['lacking'][number];

interface Permission {
  /** As GitHub's pages call it. */
  readonly name: string;
  /** As workflows call it. */
  readonly key: string;
  readonly level: 'read' | 'write';
  readonly without: string;
}

const PERMISSIONS: Readonly<Record<Ability, Permission>> = {
  contents: { name: 'Contents', key: 'contents', level: 'write', without: 'nothing can be pushed' },
  pullRequests: {
    ...{ name: 'Pull requests', key: 'pull-requests', level: 'write' },
    without: 'no result can be proposed',
  },
  issues: {
    ...{ name: 'Issues', key: 'issues', level: 'write' },
    without: 'there are no labels, assignees and answers',
  },
  statuses: {
    ...{ name: 'Commit statuses', key: 'statuses', level: 'write' },
    without: 'there is no verdict on commits',
  },
  checks: {
    ...{ name: 'Checks', key: 'checks', level: 'write' },
    without: 'verdicts are commit statuses without line annotations',
  },
  actions: {
    ...{ name: 'Actions', key: 'actions', level: 'read' },
    without: 'agents see no logs of failed jobs',
  },
};

const NEEDED: readonly Ability[] = ['contents', 'pullRequests', 'issues'];

const EVERYTHING: readonly Ability[] = [...NEEDED, 'statuses', 'checks', 'actions'];
/** Results bring no verdicts. */
const OF_TARGETS: readonly Ability[] = [...NEEDED, 'actions'];

/** Target repositories that are asked about. */
const MOST_TARGETS = 10;

/** Five requests a repository; of many, the first ones. */
export async function targetFindings(
  credentials: CredentialSettings,
  { root }: Pick<OpenedConfig, 'root'>,
  { urls, env }: { readonly urls: readonly string[]; readonly env: Environment },
): Promise<readonly Finding[]> {
  const apiUrl = root.forge.apiUrl ?? credentials.githubApiUrl;
  const findings: Finding[] = [];
  for (const url of urls.slice(0, MOST_TARGETS))
    findings.push(...(await targetFinding(url, { credentials, apiUrl, env })));
  const left = urls.length - MOST_TARGETS;
  const more = `${left} more were not asked about`;
  return left > 0 ? [...findings, optional('target repositories', more)] : findings;
}

async function targetFinding(
  url: string,
  where: { readonly credentials: CredentialSettings; readonly apiUrl: string; readonly env: Environment },
): Promise<readonly Finding[]> {
  const what = `target ${url}`;
  try {
    const { scopes, lacking, isArchived } = await abilitiesIn(url, where, OF_TARGETS);
    if (isArchived) return [missing(what, 'it is archived: nothing can be written to it')];
    const kind = kindOf(where.credentials, scopes, where.env);
    const lacks = lacking.map((ability) => lackOf(ability, kind, lacking));
    if (lacks.length === 0) return [ok(what, 'results can be pushed and proposed')];
    return lacks.map(({ verdict, what: permission, detail }) => ({
      verdict,
      what,
      detail: `${permission}: ${detail}`,
    }));
  } catch (error) {
    if (error instanceof OrcaError) return [missing(what, error.message)];
    throw error;
  }
}

type Kind = 'app' | 'workflow' | 'classic' | 'token';

const AS: Readonly<Record<Kind, string>> = {
  app: 'GitHub, as an App',
  workflow: 'GitHub, with the token of this workflow',
  classic: 'GitHub, with a classic token',
  token: 'GitHub, with a token',
};

export async function githubFindings(
  credentials: CredentialSettings,
  config: Pick<OpenedConfig, 'url' | 'root'>,
  env: Environment,
): Promise<readonly Finding[]> {
  const { githubApp, githubToken } = credentials;
  if (githubApp === undefined && githubToken === undefined)
    return [
      missing(
        'forge',
        'GITHUB_TOKEN is not set: make a token that may write contents, pull requests and issues at https://github.com/settings/tokens, or set ORCA_GITHUB_APP_ID and its private key (docs/forges.md)',
      ),
    ];
  try {
    const apiUrl = config.root.forge.apiUrl ?? credentials.githubApiUrl;
    const { scopes, lacking, isArchived } = await abilitiesIn(
      config.url,
      { credentials, apiUrl },
      EVERYTHING,
    );
    const kind = kindOf(credentials, scopes, env);
    if (isArchived) return [missing('forge', `${config.url} is archived: nothing can be written to it`)];
    const may = `${AS[kind]}${scopes === undefined ? '' : ` (scopes: ${scopes.join(', ') || 'none'})`}`;
    return [
      ok('forge', `${may}, which may read ${config.url}`),
      ...lacking.map((ability) => lackOf(ability, kind, lacking)),
      ...(kind === 'workflow' ? [optional('CI', NO_CI)] : []),
    ];
  } catch (error) {
    if (error instanceof OrcaError) return [missing('forge', error.message)];
    throw error;
  }
}

const NO_CI =
  'GitHub starts no workflows on pull requests that GITHUB_TOKEN opens: where they shall run, act as an App or with a token of a person';

function kindOf(
  { githubApp }: CredentialSettings,
  scopes: readonly string[] | undefined,
  env: Environment,
): Kind {
  if (githubApp !== undefined) return 'app';
  if (scopes !== undefined) return 'classic';
  return env.GITHUB_ACTIONS === 'true' ? 'workflow' : 'token';
}

/** Verdicts need one of two permissions. */
function lackOf(ability: Ability, kind: Kind, lacking: readonly Ability[]): Finding {
  const { name, level, without } = PERMISSIONS[ability];
  const isNeeded = NEEDED.includes(ability);
  const hasOther = ability === 'statuses' && !lacking.includes('checks');
  const detail = hasOther ? 'check runs are used instead' : `${without}: ${remedy(ability, kind)}`;
  const what = `permission ${name}: ${level}`;
  return isNeeded ? missing(what, detail) : optional(what, detail);
}

function remedy(ability: Ability, kind: Kind): string {
  const { name, key, level } = PERMISSIONS[ability];
  const words = level === 'write' ? 'read and write' : 'read';
  switch (kind) {
    case 'app':
      return `set "${name}" to ${words} among the permissions of the App, and accept that in its installation`;
    case 'workflow':
      return `add \`${key}: ${level}\` to the \`permissions\` of the workflow`;
    case 'classic':
      return ability === 'checks'
        ? 'only Apps and workflows may make check runs'
        : 'make a token with the scope `repo` at https://github.com/settings/tokens';
    case 'token':
      return ability === 'checks'
        ? 'only Apps and workflows may make check runs'
        : `set "${name}" to ${words} in the token at https://github.com/settings/personal-access-tokens`;
  }
}
