/** `orca plan --ref` and `--pull-request`: a change of the config repository, reviewed, printed, and reported on GitHub. */
import { plain } from '../api/sanitize.ts';
import type { ConfigForge, Log } from '../reconciler/ports.ts';
import { report } from '../reconciler/reports.ts';
import type { Context } from './context.ts';
import { CommandError, EXIT, type ExitCode } from './exit.ts';
import type { Proposed, Review } from './review.ts';
import { reportOn } from './review-page.ts';
import type { Settings } from './settings.ts';
import type { Wiring } from './wire.ts';
import { configForge, hasConfigForge, reviewerFor } from './wire-github.ts';

export interface ProposalFlags {
  readonly output: 'text' | 'json' | 'yaml';
  readonly ref?: string;
  readonly pullRequest?: number;
  readonly report?: true;
  readonly exitCode?: true;
}

export interface ProposalParts {
  readonly settings: Settings;
  readonly wiring: Wiring;
  readonly context: Context;
  readonly log: Log;
}

export async function planProposal(parts: ProposalParts, flags: ProposalFlags): Promise<ExitCode> {
  const { settings, wiring, context, log } = parts;
  const { pullRequest: number } = flags;
  const isOnGithub = hasConfigForge(settings, wiring.config);
  if (!isOnGithub && (number !== undefined || flags.report === true)) throw new CommandError(NO_GITHUB);
  const forge = isOnGithub ? await configForge(settings, wiring.config, log) : undefined;
  const proposed: Proposed = number === undefined ? named(flags.ref ?? '') : await asked(forge, number);
  const { status } = await wiring.ports.repository.tips();
  const recorded = await wiring.ports.state.load(status);
  const reviewer = await reviewerFor(settings, wiring);
  try {
    const review = await reviewer.review(proposed, recorded);
    const made = reportOn(review);
    if (flags.report === true && forge !== undefined) await report(forge, { ...made, number });
    context.terminal.out(flags.output === 'text' ? plain(made.page) : await asData(review, flags.output));
    return exitCodeFor(review, flags);
  } finally {
    await reviewer.close();
  }
}

const NO_GITHUB =
  'The config repository is not on GitHub, or GITHUB_TOKEN is not set: name a branch with --ref, without --report.';

function asked(forge: ConfigForge | undefined, number: number): Promise<Proposed> {
  if (forge === undefined) throw new CommandError(NO_GITHUB);
  return forge.proposal(number).then(({ refs, headCommit }) => ({ refs, commit: headCommit }));
}

function named(ref: string): Proposed {
  if (/^[0-9a-f]{40}$/.test(ref)) return { refs: [], commit: ref };
  return { refs: ref.startsWith('refs/') ? [ref] : [`refs/heads/${ref}`, `refs/tags/${ref}`] };
}

async function asData(review: Review, output: 'json' | 'yaml'): Promise<string> {
  const json = JSON.stringify(review, undefined, 2);
  if (output === 'json') return json;
  const { yamlOf } = await import('./manifest-edit.ts');
  return yamlOf(JSON.parse(json)).trimEnd();
}

function exitCodeFor({ problems, conflicts, consequences, changes }: Review, flags: ProposalFlags): ExitCode {
  if (problems.length > 0 || conflicts.length > 0) return EXIT.failed;
  const isIdle = consequences.length === 0 && changes.length === 0;
  return flags.exitCode === true && !isIdle ? EXIT.somethingToDo : EXIT.ok;
}
