/** The errand of a pull request that proposes to change the config repository: its problems, and for who is trusted its plan. */
import { report } from '../../reconciler/reports.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Review } from '../review.ts';
import { reportOn } from '../review-page.ts';
import { openPorts } from '../wire.ts';
import { configForge, reviewerFor } from '../wire-github.ts';
import type { Errand } from './errand.ts';
import type { Errands } from './reconcile-errand.ts';
import { annotationOf } from './runner.ts';

type Proposal = Extract<Errand, { readonly type: 'review' }>;

/** Nothing is started or spent, and nothing of the proposal is executed. A stranger's is only validated. */
export async function reviewErrand(errands: Errands, proposal: Proposal): Promise<ExitCode> {
  const { settings, log } = errands;
  const { pullRequest: number, headCommit: commit, isTrusted } = proposal;
  const wiring = await openPorts(settings, log, 'looking');
  const reviewer = await reviewerFor(settings, wiring);
  try {
    const { status } = await wiring.ports.repository.tips();
    const recorded = await wiring.ports.state.load(status);
    const review = await reviewer.review({ refs: [`refs/pull/${number}/head`], commit }, recorded);
    tell(review, proposal, errands);
    if (isTrusted) {
      const forge = await configForge(settings, wiring.config, log);
      await report(forge, { ...reportOn(review), number });
    }
    return review.problems.length > 0 || review.conflicts.length > 0 ? EXIT.failed : EXIT.ok;
  } finally {
    await reviewer.close();
    await wiring.close();
  }
}

function tell(review: Review, { pullRequest, isTrusted }: Proposal, { context, runner }: Errands): void {
  const { problems, conflicts } = review;
  for (const problem of problems) runner.annotate(annotationOf(problem));
  const counted = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const conflict = conflicts.length === 0 ? '' : ', and it conflicts with the base';
  const sentence = `The manifests of pull request #${pullRequest} have ${counted}${conflict}.`;
  context.terminal.out(sentence);
  runner.output('result', isTrusted ? 'reviewed' : 'validated');
  runner.summarize(isTrusted ? reportOn(review).page : sentence);
}
