/** `orca demo [dir]`: two repositories made from the example, reconciled before one's eyes, and left to go on with. */
import { join, relative, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { Recorded } from '../../api/recorded.ts';
import { plain } from '../../api/sanitize.ts';
import { frontPage } from '../../core/front-page/front-page.ts';
import { reconcileUntilSettled } from '../../reconciler/loop.ts';
import type { Context } from '../context.ts';
import {
  type DemoAgent,
  type DemoRepositories,
  demoManifests,
  emptyDemo,
  isFormerDemo,
  makeDemo,
} from '../demo-repositories.ts';
import { nextSteps, VerdictTeller } from '../demo-story.ts';
import { CommandError, EXIT } from '../exit.ts';
import { examples } from '../help.ts';
import { callName } from '../installation.ts';
import { lineLog } from '../line-log.ts';
import { manifestCheck } from '../manifest-check.ts';
import { Outcome } from '../outcome.ts';
import { colouredDiff, pullRequestLines } from '../pull-request-page.ts';
import { readSettings, type Settings } from '../settings.ts';
import { discardState, openLocalForge, openReconciler } from '../wire.ts';

export function define(command: Command, context: Context): void {
  command
    .argument('[dir]', 'directory that is made', './orca-demo')
    .addOption(
      new Option(
        '--agent <agent>',
        'claude uses the Messages API with your ANTHROPIC_API_KEY, which costs money',
      )
        .choices(['scripted', 'claude'])
        .default('scripted'),
    )
    .addHelpText(
      'after',
      examples([
        ['orca demo', 'in ./orca-demo, with a scripted stand-in for the agent'],
        ['orca demo ~/try --agent claude', 'elsewhere, with the real one'],
      ]),
    )
    .action(async (dir: string, { agent }: { readonly agent: DemoAgent }) => {
      if (agent === 'claude' && !context.env.ANTHROPIC_API_KEY)
        throw new CommandError(
          'The agent claude needs a key: set ANTHROPIC_API_KEY (from https://console.anthropic.com), or leave --agent out.',
        );
      process.exitCode = await demo(resolve(context.cwd, dir), agent, context);
    });
}

async function demo(folder: string, agent: DemoAgent, context: Context): Promise<number> {
  const { terminal, env } = context;
  const title = (text: string) => terminal.out(`\n${terminal.paint('bold', text)}`);
  const shown = relative(context.cwd, folder) || '.';
  if (await isFormerDemo(folder))
    terminal.out(`Making the demo in ${shown} anew; what a former one left there goes.`);
  const settingsFor = (root: string) => readSettings({ repo: join(root, 'config') }, env, root);
  const root = await emptyDemo(folder);
  const demo = await makeDemo(root, agent, env);
  const settings = await settingsFor(root);
  await discardState(settings);

  title('Repositories');
  terminal.out(
    `  ${join(shown, 'config')}        the config repository: manifests say which agents, and what work`,
  );
  terminal.out(
    `  ${join(shown, 'library.git')}   the target repository: a small library that the agents change`,
  );
  terminal.out(agentLine(agent));
  title('Manifests');
  const { counts, problems } = manifestCheck(demoManifests(demo), '');
  terminal.out(
    `  ${problems.length === 0 ? 'valid' : 'invalid'}: ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')}`,
  );

  title('Reconciling: what is recorded before it is done');
  const recorded = await passes(settings, context);
  if (recorded === undefined) {
    terminal.err(
      `Stopped. \`orca reconcile\` in ${join(shown, 'config')} goes on, \`orca demo\` starts anew.`,
    );
    return EXIT.interrupted;
  }

  const number = await showPullRequests(settings, demo, { context, title });
  title('Status: the front page of the branch orca-status');
  terminal.out(indented(plain(frontPage(recorded))));
  title('Go on from here');
  terminal.out(
    nextSteps({ orca: callFrom(demo.config, context), folder: relative(context.cwd, demo.config), number }),
  );
  const landed = [...recorded.tasks.values()].every(({ phase }) => phase === 'InReview');
  if (!landed) terminal.err('Not every task landed: `orca get tasks` and `orca logs task/NAME` say why.');
  return landed ? EXIT.ok : EXIT.failed;
}

function agentLine(agent: DemoAgent): string {
  return agent === 'claude'
    ? '  The agent is claude, by the Messages API with your key: this costs money.'
    : '  The agent is a scripted stand-in that knows these four tasks by heart: no key, no cost, no intelligence.';
}

/** Undefined when the user stopped it. */
async function passes(settings: Settings, context: Context): Promise<Recorded | undefined> {
  const { terminal } = context;
  const { ports, loop, close } = await openReconciler(
    settings,
    lineLog(terminal, { verbose: false, without: ['run'] }),
  );
  try {
    const outcome = new Outcome(terminal, await ports.state.load(undefined));
    const teller = new VerdictTeller(ports.executor, terminal);
    const end = await reconcileUntilSettled(ports, {
      ...loop,
      signal: context.interruption(),
      onPass: (pass) => {
        outcome.onPass(pass);
        teller.look(pass.memory.recorded);
      },
    });
    await teller.finish();
    return end === 'done' ? outcome.last : undefined;
  } finally {
    await close();
  }
}

interface Telling {
  readonly context: Context;
  title(text: string): void;
}

/** Lists them and shows the first; the number of that one. */
async function showPullRequests(
  settings: Settings,
  { library }: DemoRepositories,
  telling: Telling,
): Promise<number> {
  const { terminal } = telling.context;
  const forge = await openLocalForge(settings);
  const pulls = await forge.pulls(library);
  telling.title('Pull requests of the built-in forge');
  terminal.out(indented(pullRequestLines(pulls, { now: Date.now(), withUrl: false }).join('\n')));
  const first = pulls.at(-1);
  if (first === undefined) return 1;
  telling.title(`What #${first.number} changes`);
  terminal.out(indented(colouredDiff(plain(await forge.diff(library, first.number)), terminal)));
  return first.number;
}

/** The shortest name by which this program can be called there. */
function callFrom(folder: string, { env }: Context): string {
  const name = callName(env.PATH);
  const [node, file] = name.split(' ', 2);
  if (file === undefined || !file.startsWith('/')) return name;
  const short = relative(folder, file);
  return short.length < file.length ? `${node} ${short}` : name;
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}
