/** The comment on a pull request of the config repository: what merging it would do, as Markdown. */
import { problemText } from '../api/problem.ts';
import type { RunBrief } from '../api/run-contract.ts';
import { NOTHING, plus, type Spend } from '../api/spend.ts';
import { verdictOn } from '../api/verdict.ts';
import { block, code, inline, table } from '../core/markdown.ts';
import type { Consequence } from '../core/review/consequences.ts';
import type { ObjectChange } from '../core/review/object-changes.ts';
import type { Report } from '../reconciler/reports.ts';
import { capText, worstCost } from './money.ts';
import { textsOf } from './plan-document.ts';
import type { Review } from './review.ts';

const MAX_ROWS = 60;
const MAX_PROBLEMS = 40;
const MAX_FIELDS = 120;
const MAX_VALUE = 160;
const MAX_PROMPTS = 15;
const MAX_PROMPT = 1500;

/** What to say of it on its forge. */
export function reportOn(review: Review): Omit<Report, 'number'> {
  const { head, problems, conflicts, isRelevant } = review;
  const how = isRelevant || conflicts.length > 0 ? 'ensure' : 'update';
  return { commit: head, verdict: verdictOn(problems), page: reviewPage(review), how };
}

function reviewPage(review: Review): string {
  const { base, head, conflicts, problems } = review;
  const parts = [
    `### What this pull request would do`,
    summary(review),
    conflicts.length === 0
      ? ''
      : `⚠️ It conflicts with the base in ${conflicts.map(code).join(', ')}: what it would do can be told when that is resolved.`,
    problemList(problems.map(problemText)),
    consequenceTable(review.consequences),
    policyList(review.changes),
    prompts(review.consequences),
    `<sub>Computed by Orca from the merge of ${code(head.slice(0, 12))} into ${code(base.slice(0, 12))}; nothing was started, nothing was spent. Limits, budgets and what else runs may delay what is listed here.</sub>`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function summary({ consequences, conflicts, changes, problems }: Review): string {
  if (conflicts.length > 0) return '';
  const count = (action: Consequence['action']) =>
    consequences.filter((each) => each.action === action).length;
  const counts = [
    [count('start'), 'would start'],
    [count('runAgain'), 'would run again'],
    [count('cancel'), 'would be cancelled'],
    [count('wait'), 'would wait'],
  ] as const;
  const told = counts.filter(([number]) => number > 0).map(([number, what]) => `${tasks(number)} ${what}`);
  if (told.length > 0) return `**${told.join(', ')}.** ${cost(consequences)}`.trim();
  if (changes.length === 0 && problems.length === 0) return 'It changes no manifest.';
  return '**No task would start or stop.**';
}

function tasks(count: number): string {
  return count === 1 ? '1 task' : `${count} tasks`;
}

/** What all that would start can cost together. */
function cost(consequences: readonly Consequence[]): string {
  const briefs = consequences.flatMap(({ brief }) => (brief === undefined ? [] : [brief]));
  if (briefs.length === 0) return '';
  const worst = briefs.map(worstCost);
  const sum = worst.reduce<Spend>((total, cap) => plus(total, { ...NOTHING, ...cap }), NOTHING);
  const unknown = worst.filter((cap) => cap === undefined).length;
  const text = capText({
    ...(sum.usd === 0 ? {} : { usd: sum.usd }),
    ...(sum.tokens === 0 ? {} : { tokens: sum.tokens }),
  });
  const rest =
    unknown === 0 ? '' : `${unknown} of them ${unknown === 1 ? 'has' : 'have'} no limit that is known`;
  return [text === undefined ? '' : `At worst one run of each costs ${text}`, rest]
    .filter((part) => part !== '')
    .join('; ')
    .concat('.');
}

function problemList(problems: readonly string[]): string {
  if (problems.length === 0) return '';
  const lines = problems.slice(0, MAX_PROBLEMS).map((problem) => `- ${inline(problem, 300)}`);
  return [
    `#### ❌ ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}`,
    '',
    ...lines,
    ...more(problems.length - MAX_PROBLEMS),
  ].join('\n');
}

const WORDS: Readonly<Record<Consequence['action'], string>> = {
  start: 'starts',
  runAgain: 'runs again',
  cancel: 'is cancelled',
  wait: 'waits',
};

function consequenceTable(consequences: readonly Consequence[]): string {
  if (consequences.length === 0) return '';
  const rows = consequences
    .slice(0, MAX_ROWS)
    .map(({ task, action, detail, brief }) => [
      code(task),
      WORDS[action],
      brief === undefined ? '' : agentOf(brief),
      brief === undefined ? '' : (capText(worstCost(brief) ?? {}) ?? 'no limit'),
      inline(detail, 200),
    ]);
  const left = more(consequences.length - MAX_ROWS);
  return ['#### Tasks', '', table(['task', '', 'agent', 'at worst', ''], rows), ...left].join('\n');
}

function agentOf({ pod, nodes }: RunBrief): string {
  if (nodes !== undefined) return 'none';
  const { agent, modelId } = pod.spec;
  return inline(modelId === undefined ? agent : `${agent}, ${modelId}`, 80);
}

/** Everything that is not a task is policy, and so are a task's checks and limits. */
function policyList(changes: readonly ObjectChange[]): string {
  const lines = changes.flatMap((change) => [
    `- ${title(change)} ${change.change}`,
    ...change.fields.map(({ field, before, after }) => `  - ${code(field)}: ${values(before, after)}`),
  ]);
  if (lines.length === 0) return '';
  const shown = lines.slice(0, MAX_FIELDS);
  return ['#### Changes of manifests and policy', '', ...shown, ...more(lines.length - MAX_FIELDS)].join(
    '\n',
  );
}

function title({ kind, name }: ObjectChange): string {
  return kind === 'Settings' ? code('orca.yaml') : `${kind} ${code(name)}`;
}

function values(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return value(after);
  return after === undefined ? `${value(before)} → not set` : `${value(before)} → ${value(after)}`;
}

function value(json = ''): string {
  return inline(json, MAX_VALUE);
}

function prompts(consequences: readonly Consequence[]): string {
  const briefs = consequences.flatMap(({ brief }) =>
    brief === undefined || brief.nodes !== undefined ? [] : [brief],
  );
  const parts = briefs
    .slice(0, MAX_PROMPTS)
    .map((brief) =>
      [
        `<details><summary>Prompt of ${brief.project}/${brief.task}</summary>`,
        '',
        block(textsOf(brief).prompt, MAX_PROMPT),
        '',
        '</details>',
      ].join('\n'),
    );
  return [...parts, ...more(briefs.length - MAX_PROMPTS)].join('\n\n');
}

function more(count: number): readonly string[] {
  return count > 0 ? [`… and ${count} more`] : [];
}
