/** `orca doctor`: what this machine and these credentials can do, what is missing, and how to get it. */
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Command } from 'commander';
import { definedOnly } from '../../api/defined.ts';
import type { Desired } from '../../api/desired.ts';
import { OrcaError } from '../../api/failure.ts';
import { hostOf, repositoryKey, transportOf } from '../../api/repository.ts';
import { runCommand } from '../../lib/subprocess.ts';
import { agentFindings } from '../agent-findings.ts';
import type { Context } from '../context.ts';
import { isGithubHost } from '../credentials.ts';
import { CommandError, EXIT } from '../exit.ts';
import { type Finding, missing, ok, optional } from '../finding.ts';
import { githubFindings, targetFindings } from '../github-findings.ts';
import { examples } from '../help.ts';
import { leaseText } from '../hold-sentence.ts';
import { jsonOption } from '../json-option.ts';
import { type OpenedConfig, openConfig } from '../open-config.ts';
import type { Environment, Settings } from '../settings.ts';
import { loginsOf } from '../wire.ts';
import { hasIssues } from '../wire-github.ts';
import { declaredIn, leaseIn } from '../wire-reading.ts';

const LEAST_NODE = [20, 19] as const;
const LEAST_GIT = [2, 30] as const;

export function define(command: Command, context: Context): void {
  command
    .addOption(jsonOption())
    .addHelpText(
      'after',
      examples([
        ['orca doctor', 'this machine and the config repository around here'],
        ['orca doctor --repo https://github.com/me/config', 'the same for another repository'],
      ]),
    )
    .action(async (flags: { readonly output: 'text' | 'json' }) => {
      const findings = [...(await machine(context)), ...(await repository(command, context))];
      if (flags.output === 'json') context.terminal.out(JSON.stringify(findings, undefined, 2));
      else for (const finding of findings) context.terminal.out(line(finding, context));
      if (findings.some(({ verdict }) => verdict === 'missing')) process.exitCode = EXIT.failed;
    });
}

function line({ verdict, what, detail }: Finding, { terminal }: Context): string {
  const styles = { ok: 'green', optional: 'yellow', missing: 'red' } as const;
  return `${terminal.paint(styles[verdict], verdict.padEnd(8))} ${what}: ${detail}`;
}

async function machine({ env }: Context): Promise<readonly Finding[]> {
  const agents = agentFindings(env, (agent) => loginsOf(env, agent)).map(({ agent, isReady, detail }) =>
    isReady ? ok(`agent ${agent}`, detail) : optional(`agent ${agent}`, detail),
  );
  return [node(), await git(env.PATH), await sandbox(env.PATH), ...agents];
}

function node(): Finding {
  const { node: version } = process.versions;
  return isAtLeast(version, LEAST_NODE)
    ? ok('node', version)
    : missing(
        'node',
        `${version} is too old: install Node ${LEAST_NODE.join('.')} or newer from https://nodejs.org`,
      );
}

async function git(path: string | undefined): Promise<Finding> {
  const version = await output(['git', '--version'], path);
  const number = /\d+\.\d+(\.\d+)?/.exec(version ?? '')?.[0];
  if (number === undefined)
    return missing(
      'git',
      'not found on PATH: install it (Debian: apt install git; macOS: xcode-select --install)',
    );
  return isAtLeast(number, LEAST_GIT)
    ? ok('git', number)
    : missing('git', `${number} is too old: install git ${LEAST_GIT.join('.')} or newer`);
}

/** Whether bubblewrap is there and the kernel lets it work. */
async function sandbox(path: string | undefined): Promise<Finding> {
  const remedy =
    'without it agents run unconfined under your account (isolation: preferred), or not at all (isolation: required)';
  if (!(await isOnPath('bwrap', path)))
    return optional('isolation', `bubblewrap is not installed (Debian: apt install bubblewrap); ${remedy}`);
  const works = await output(
    ['bwrap', '--ro-bind', '/', '/', '--unshare-pid', '--dev', '/dev', 'true'],
    path,
  );
  return works === undefined
    ? optional(
        'isolation',
        `bubblewrap is installed, but this machine does not let it make namespaces; ${remedy}`,
      )
    : ok('isolation', 'bubblewrap works');
}

async function repository(command: Command, context: Context): Promise<readonly Finding[]> {
  try {
    const settings = await context.settings(command);
    const config = await openConfig(settings);
    const lease = await leaseIn(config);
    const declared = await declaredIn(settings, config);
    await config.repository.close();
    const where = `${config.url}, branch ${config.branch}`;
    const empty = `${where} has no commit yet: commit a first manifest (\`orca init\` writes one)`;
    return [
      config.tip === undefined
        ? missing('config repository', empty)
        : ok('config repository', `${where} at ${config.tip.slice(0, 12)}`),
      ...config.problems.map(({ file, message }) => missing('settings', `${file}: ${message}`)),
      ok('lease', leaseText(lease)),
      ...(await forge(settings, config, context.env)),
      ...(await targetFindings(settings.credentials, config, {
        urls: targetsOn(declared, (target) => hasIssues(settings, config, target), config.url),
        env: context.env,
      })),
    ];
  } catch (error) {
    if (error instanceof OrcaError || error instanceof CommandError)
      return [missing('config repository', error.message)];
    throw error;
  }
}

/** Each once, without the config repository itself. */
function targetsOn(
  declared: Desired | undefined,
  isOnGithub: (url: string) => boolean,
  configUrl: string,
): readonly string[] {
  const { projects = new Map(), tasks = new Map() } = declared ?? {};
  const urls = [...projects.values(), ...tasks.values()].flatMap(({ spec }) => spec.repository?.url ?? []);
  const byKey = new Map(urls.map((url) => [repositoryKey(url), url]));
  byKey.delete(repositoryKey(configUrl));
  return [...byKey.values()].filter(isOnGithub);
}

async function forge(
  settings: Settings,
  config: Pick<OpenedConfig, 'url' | 'root'>,
  env: Environment,
): Promise<readonly Finding[]> {
  const { type, apiUrl } = config.root.forge;
  const { url } = config;
  const host = hostOf(url);
  const scope = { configUrl: url, ...(apiUrl === undefined ? {} : { forgeApiUrl: apiUrl }) };
  const onGithub =
    type === 'github' ||
    (type === 'auto' && host !== undefined && isGithubHost(host, settings.credentials, scope));
  if (!onGithub)
    return [
      ok(
        'forge',
        `the built-in one: pull requests are data in the ${transportOf(url) === 'local' ? '' : 'remote '}repository, see \`orca pr\``,
      ),
    ];
  return githubFindings(settings.credentials, config, env);
}

async function output(argv: readonly string[], path: string | undefined): Promise<string | undefined> {
  const env = definedOnly({ PATH: path });
  const { code, stdout } = await runCommand(argv, { cwd: '/', env, timeout: 10_000 });
  return code === 0 ? stdout.toString('utf8') : undefined;
}

async function isOnPath(program: string, path: string | undefined): Promise<boolean> {
  for (const folder of (path ?? '').split(delimiter)) {
    const isThere = await access(join(folder, program), constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return true;
  }
  return false;
}

function isAtLeast(version: string, [major, minor]: readonly [number, number]): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
