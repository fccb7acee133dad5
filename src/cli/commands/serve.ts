/** `orca serve`: the loop, until SIGINT or SIGTERM. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { keepHeapSmall } from '../../lib/heap.ts';
import { serveLoop } from '../../reconciler/loop.ts';
import type { Log } from '../../reconciler/ports.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit.ts';
import { examples } from '../help.ts';
import { holdTeller } from '../hold-sentence.ts';
import { lineLog } from '../line-log.ts';
import { Outcome } from '../outcome.ts';
import { openReconciling } from '../reconciling.ts';
import { type GlobalFlags, isVerbose } from '../settings.ts';

interface ServeFlags extends GlobalFlags {
  readonly logFormat: 'text' | 'json';
}

export function define(command: Command, context: Context): void {
  command
    .addOption(
      new Option('--log-format <format>', 'lines for people, or one JSON object a line on stderr')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText(
      'after',
      examples([
        ['orca serve', 'watch the repository around here'],
        ['orca serve --repo https://github.com/me/config', 'poll a remote one'],
        ['orca serve --log-format json', 'for a log collector'],
      ]),
    )
    .action(async (flags: ServeFlags) => {
      const { terminal } = context;
      keepHeapSmall();
      const settings = await context.settings(command);
      const { ports, loop, config, state, close } = await openReconciling(
        settings,
        await logFor(flags, context),
        'serving',
      );
      try {
        const signal = context.interruption();
        const how =
          config.remote === undefined
            ? 'watching it for commits'
            : `polling it every ${config.root.pollSeconds} s`;
        terminal.err(
          `orca serves ${config.url}, branch ${config.branch}, ${how}; state in ${settings.stateDirectory}; Ctrl-C stops it, runs go on.`,
        );
        const { status } = await ports.repository.tips();
        const outcome = new Outcome(terminal, await state.load(status));
        const { onPass } = outcome;
        const tell = (sentence: string) =>
          flags.logFormat === 'json' ? ports.log.info({}, sentence) : terminal.err(sentence);
        const onHold = holdTeller(tell, config.root.lease.ttlSeconds);
        const end = await serveLoop(ports, { ...loop, signal, onPass, onHold });
        terminal.err(
          end === 'abandoned'
            ? 'Stopped in the middle of a pass; the next start goes on from there.'
            : 'Stopped.',
        );
      } finally {
        await close();
      }
      // A pass that was abandoned may hold the process open.
      process.exit(EXIT.ok);
    });
}

async function logFor(flags: ServeFlags, context: Context): Promise<Log> {
  const verbose = isVerbose(flags, context.env);
  if (flags.logFormat === 'text') return lineLog(context.terminal, { verbose });
  const { createLog } = await import('../../lib/log.ts');
  const { GITHUB_TOKEN, GH_TOKEN, ORCA_GIT_TOKEN, ANTHROPIC_API_KEY } = context.env;
  const secrets = [GITHUB_TOKEN, GH_TOKEN, ORCA_GIT_TOKEN, ANTHROPIC_API_KEY].filter(
    (value) => value !== undefined,
  );
  return createLog({ level: verbose ? 'debug' : 'info', secrets });
}
