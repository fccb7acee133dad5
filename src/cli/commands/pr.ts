/** `orca pr …`: pull requests of the built-in forge, for people: list, show, diff, merge, comment, review, close. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { plain } from '../../api/sanitize.ts';
import { identityOf } from '../commit-changes.ts';
import type { Context } from '../context.ts';
import { CommandError, EXIT } from '../exit.ts';
import { examples } from '../help.ts';
import { jsonOption } from '../json-option.ts';
import { colouredDiff, pullRequestLines, pullRequestPage } from '../pull-request-page.ts';
import { type Targets, targetsFor } from '../pull-request-targets.ts';
import { type LocalForge, openLocalForge } from '../wire.ts';

/** Which repository is meant: a project's target, or one named outright. */
interface Where {
  readonly project?: string;
  readonly repository?: string;
}

interface ListFlags extends Where {
  readonly state: string;
  readonly output: 'text' | 'json';
}

export function define(command: Command, context: Context): void {
  command.addHelpText(
    'after',
    examples([
      ['orca pr list', 'the open ones'],
      ['orca pr show 1', 'what was asked, done and checked'],
      ['orca pr diff 1', 'what it changes'],
      ['orca pr comment 1 -b "Call it find"', 'say what shall be different; the next pass has it done'],
      ['orca pr merge 1', 'merge it; the next pass records that'],
      ['orca pr list --repository ../library.git', 'those of a repository that no project here names'],
    ]),
  );
  defineList(command, context);
  defineShow(command, context);
  defineDiff(command, context);
  defineMerge(command, context);
  defineComment(command, context);
  defineReview(command, context);
  defineClose(command, context);
}

function defineList(parent: Command, context: Context): void {
  const states = ['open', 'merged', 'closed', 'all'];
  const command = subcommand(parent, 'list', 'List pull requests, the newest first.')
    .addOption(new Option('--state <state>', 'which ones').choices(states).default('open'))
    .addOption(jsonOption())
    .action(async (flags: ListFlags) => {
      const { forge, targets } = await open(command, context, flags);
      const pulls = (await Promise.all(targets.all.map((url) => forge.pulls(url)))).flat();
      const shown = pulls.filter(({ state }) => flags.state === 'all' || state === flags.state);
      const { terminal } = context;
      if (flags.output === 'json') terminal.out(JSON.stringify(shown, undefined, 2));
      else if (shown.length > 0)
        terminal.out(
          pullRequestLines(shown, { now: Date.now(), withUrl: targets.all.length > 1 }).join('\n'),
        );
      else
        terminal.err(
          `No ${flags.state === 'all' ? '' : `${flags.state} `}pull request in ${targets.all.join(', ')}.`,
        );
    });
}

function defineShow(parent: Command, context: Context): void {
  const command = numbered(parent, 'show', 'Show one with its text and comments.')
    .addOption(jsonOption())
    .action(async (number: number, flags: Where & { readonly output: 'text' | 'json' }) => {
      const { forge, targets } = await open(command, context, flags);
      const pull = await forge.show(targets.one(), number);
      const isJson = flags.output === 'json';
      context.terminal.out(isJson ? JSON.stringify(pull, undefined, 2) : pullRequestPage(pull, Date.now()));
    });
}

function defineDiff(parent: Command, context: Context): void {
  const command = numbered(parent, 'diff', 'Show what one changes.').action(
    async (number: number, flags: Where) => {
      const { forge, targets } = await open(command, context, flags);
      const diff = plain(await forge.diff(targets.one(), number));
      context.terminal.out(colouredDiff(diff, context.terminal));
    },
  );
}

function defineMerge(parent: Command, context: Context): void {
  const command = numbered(parent, 'merge', 'Merge one into its base.')
    .option('--delete-branch', 'delete its branch afterwards')
    .action(async (number: number, flags: Where & { readonly deleteBranch?: true }) => {
      const { forge, targets } = await open(command, context, flags);
      const { deleteBranch } = flags;
      const by = identityOf(context.env);
      const options = { by, ...(deleteBranch === undefined ? {} : { deleteBranch }) };
      const { pullRequest, branch } = await forge.mergeNow(targets.one(), number, options);
      const { title, baseBranch, mergeCommit = '' } = pullRequest;
      const line = `Merged #${number} "${title}" into ${baseBranch} (${mergeCommit.slice(0, 12)}).`;
      context.terminal.out(plain(line));
      if (deleteBranch === true && branch === 'kept')
        context.terminal.err('Its branch went on or is checked out, and was kept.');
    });
}

interface Place {
  readonly file?: string;
  readonly line?: number;
}

function defineComment(parent: Command, context: Context): void {
  const command = numbered(parent, 'comment', 'Comment on one.')
    .requiredOption('-b, --body <text>', 'what to say')
    .option('--file <path>', 'about this file')
    .option('--line <number>', 'about this line of it', lineOf)
    .action(async (number: number, flags: Where & Place & { readonly body: string }) => {
      const { forge, targets } = await open(command, context, flags);
      const { body, file: path, line } = flags;
      const author = identityOf(context.env).name;
      const place = { ...(path === undefined ? {} : { path }), ...(line === undefined ? {} : { line }) };
      await forge.comment(targets.one(), number, { author, body, ...place });
      context.terminal.out(`Commented on #${number}.`);
    });
}

interface ReviewFlags extends Where {
  readonly approve?: true;
  readonly requestChanges?: true;
  readonly body?: string;
}

function defineReview(parent: Command, context: Context): void {
  const command = numbered(parent, 'review', 'Review one: approve it, or request changes.')
    .addOption(new Option('--approve', 'approve it as it is now').conflicts('requestChanges'))
    .option('--request-changes', 'say what has to change; the next pass has it done')
    .option('-b, --body <text>', 'what to say')
    .action(async (number: number, flags: ReviewFlags) => {
      const { approve, requestChanges, body = '' } = flags;
      if (approve === undefined && requestChanges === undefined && body === '')
        throw new CommandError('Say --approve, --request-changes or --body.', EXIT.usage);
      if (requestChanges && body === '')
        throw new CommandError('Say with --body what has to change.', EXIT.usage);
      const { forge, targets } = await open(command, context, flags);
      const verdict = approve ? 'approve' : requestChanges ? 'requestChanges' : 'comment';
      const author = identityOf(context.env).name;
      await forge.review(targets.one(), number, { author, body, verdict });
      const said = approve ? 'Approved' : requestChanges ? 'Requested changes on' : 'Reviewed';
      context.terminal.out(`${said} #${number}.`);
    });
}

function defineClose(parent: Command, context: Context): void {
  const command = numbered(parent, 'close', 'Close one without merging it; its task is Cancelled then.')
    .option('-c, --comment <text>', 'why', 'Closed by hand.')
    .action(async (number: number, flags: Where & { readonly comment: string }) => {
      const { forge, targets } = await open(command, context, flags);
      const url = targets.one();
      const { state } = await forge.show(url, number);
      await forge.close(url, number, flags.comment);
      context.terminal.out(state === 'open' ? `Closed #${number}.` : `#${number} was ${state} already.`);
    });
}

async function open(
  command: Command,
  context: Context,
  where: Where,
): Promise<{ readonly forge: LocalForge; readonly targets: Targets }> {
  const settings = await context.settings(command);
  return { forge: await openLocalForge(settings), targets: await targetsFor(settings, where, context.cwd) };
}

function numbered(parent: Command, name: string, description: string): Command {
  return subcommand(parent, name, description).argument('<number>', 'which one', numberOf);
}

function subcommand(parent: Command, name: string, description: string): Command {
  return parent
    .command(name)
    .description(description)
    .option('-p, --project <name>', 'in the repository of this project')
    .option('--repository <url|path>', 'in this repository')
    .addHelpText('after', examples([[`orca pr ${EXAMPLES[name] ?? name}`, description]]));
}

const EXAMPLES: Readonly<Record<string, string>> = {
  list: 'list --state all',
  show: 'show 1',
  diff: 'diff 1',
  merge: 'merge 1 --delete-branch',
  comment: 'comment 1 -b "Call it find" --file src/search.ts --line 3',
  review: 'review 1 --request-changes -b "Add a test"',
  close: 'close 1 -c "Not needed any more"',
};

function lineOf(text: string): number {
  const line = Number(text);
  if (Number.isSafeInteger(line) && line > 0) return line;
  throw new InvalidArgumentError('It must be the number of a line, such as 3.');
}

function numberOf(text: string): number {
  const number = Number(text.replace(/^#/, ''));
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new InvalidArgumentError('It must be the number of a pull request, such as 1.');
}
