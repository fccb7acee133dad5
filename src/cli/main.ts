/** The command line as a function: arguments in, exit code out; every error becomes one sentence on stderr. */
import { Command, CommanderError } from 'commander';
import type { CommandLoader } from './command-modules.ts';
import { COMMANDS, type CommandName } from './command-table.ts';
import { type Context, contextFor } from './context.ts';
import { EXIT } from './exit.ts';
import { failureOf } from './sentences.ts';
import { environment, isVerbose, wantsNoColor } from './settings.ts';
import { openTerminal } from './terminal.ts';

const EPILOGUE = `
Exit codes: 0 done · 1 failed, invalid or refused · 2 wrong command line · 3 not now, try again later ·
            4 something to do (plan --exit-code) · 70 a bug of Orca's · 130 interrupted

Examples:
  orca demo                          see it work, with a scripted agent and no key
  orca init my-agents                make a config repository
  orca reconcile                     carry out what is committed
  orca get tasks                     see what became of it

\`orca <command> --help\` has examples for each command.`;

/** Runs one command; resolves with the exit code when it is done. */
export async function main(argv: readonly string[], load: CommandLoader): Promise<number> {
  const env = environment();
  const terminal = openTerminal({ noColor: wantsNoColor(env) || argv.includes('--no-color') });
  const context = contextFor(terminal, env, process.cwd());
  try {
    const program = await programFor(argv, context, load);
    await program.parseAsync(argv, { from: 'user' });
    return typeof process.exitCode === 'number' ? process.exitCode : EXIT.ok;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    const failure = failureOf(error, isVerbose({ verbose: argv.includes('--verbose') }, env));
    terminal.err(failure.text);
    return failure.exitCode;
  }
}

async function programFor(argv: readonly string[], context: Context, load: CommandLoader): Promise<Command> {
  const program = new Command('orca')
    .description('GitOps for AI coding agents: commit manifests, get pull requests.')
    .usage('<command> [options]')
    .option('-V, --version', 'print the version')
    .exitOverride()
    .showHelpAfterError('Run it with --help for examples.')
    .configureHelp({ showGlobalOptions: true })
    .addHelpText('after', EPILOGUE);
  globalOptions(program);
  const called = calledCommand(argv);
  for (const entry of COMMANDS) {
    const command = program.command(entry.name).summary(entry.summary).description(sentence(entry.summary));
    command.helpGroup(entry.group);
    if (entry.name === called) (await load(entry.name)).define(command, context);
    else command.allowUnknownOption();
  }
  return program;
}

function globalOptions(program: Command): void {
  program
    .option(
      '--repo <url|path>',
      'config repository (default: ORCA_REPO, then the Git repository around here)',
    )
    .option('--path <folder>', 'folder of the manifests inside it (default: its root)')
    .option('--branch <name>', 'branch of the manifests (default: the one that HEAD names)')
    .option('--state-dir <folder>', 'where runs live (default: below $XDG_STATE_HOME/orca)')
    .option('--no-color', 'no colours')
    .option('--verbose', 'show the stack of an unexpected error');
}

/** The command that the arguments name, wherever global options stand; options with values are stepped over. */
function calledCommand(argv: readonly string[]): CommandName | undefined {
  const valued = new Set(['--repo', '--path', '--branch', '--state-dir']);
  const words = argv.filter((word, index) => !word.startsWith('-') && !valued.has(argv[index - 1] ?? ''));
  const name = words[0] === 'help' ? words[1] : words[0];
  return COMMANDS.find((entry) => entry.name === name)?.name;
}

function sentence(summary: string): string {
  return `${summary.slice(0, 1).toUpperCase()}${summary.slice(1)}.`;
}
