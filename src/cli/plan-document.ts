/** A plan as data, for `orca plan -o json` and `-o yaml`: what would be recorded and done, and what would still wait. */
import { withRenderedPrompt } from '../agents/input-prompt.ts';
import { rendererOf } from '../agents/own-renderer.ts';
import { firstPrompt, instructionsFor } from '../agents/prompt.ts';
import { runtimeFor } from '../agents/registry.ts';
import { byDefault } from '../agents/render.ts';
import type { Observed } from '../api/observed.ts';
import type { Change, Effect, Plan } from '../api/plan.ts';
import { type Problem, problemText } from '../api/problem.ts';
import type { TaskRecord } from '../api/recorded.ts';
import type { RunBrief } from '../api/run-contract.ts';
import type { Cap } from '../api/spend.ts';
import { timestamp } from '../api/time.ts';
import type { Preview } from '../reconciler/preview.ts';
import { type Explanation, explanations } from './explanation.ts';
import { worstCost } from './money.ts';

/** An effect; one that starts a run with the prompt that its agent would get, and what it can cost at most. */
type PlannedEffect = Effect & Partial<BriefTexts> & { readonly worstCost?: Cap | undefined };

interface PlanDocument {
  /** Absent: the config could not be read. */
  readonly configCommit?: string;
  readonly problems: readonly string[];
  /** What stops or hampers all of it. */
  readonly notices: Plan['next']['header']['notices'];
  readonly changes: readonly Change[];
  readonly effects: readonly PlannedEffect[];
  readonly waiting: readonly WaitingTask[];
  /** When the plan could be another one without anything having happened. */
  readonly wakeAt?: string;
}

interface WaitingTask
  extends Pick<TaskRecord, 'project' | 'name' | 'reason' | 'message'>,
    Pick<Explanation, 'details'> {}

export function planDocument({ observed, plan }: Preview): PlanDocument {
  const { next, changes, effects, wakeAt } = plan;
  const explain = explanations(next, observed.now);
  const { desired } = observed;
  return {
    ...(desired.known ? { configCommit: desired.value.commit } : {}),
    problems: problemsOf(observed).map(problemText),
    notices: next.header.notices,
    changes,
    effects: effects.map((effect) =>
      effect.type === 'startRun'
        ? {
            ...effect,
            ...textsOf(effect.brief),
            worstCost: worstCost(effect.brief),
          }
        : effect,
    ),
    waiting: waitingTasks(plan).map((task) => {
      const { project, name, reason, message } = task;
      return { project, name, reason, message, details: explain(task).details };
    }),
    ...(wakeAt === undefined ? {} : { wakeAt: timestamp(wakeAt) }),
  };
}

/** What the agent of a run would be told. */
interface BriefTexts {
  readonly prompt: string;
  readonly instructions: string;
  /** Settings of its program, by their path below HOME; keys and addresses of this machine are not in them. */
  readonly settings: Readonly<Record<string, string>>;
}

export function textsOf(brief: RunBrief): BriefTexts {
  const render = brief.templates === undefined ? byDefault : rendererOf(brief.templates);
  const rendered = withRenderedPrompt(brief);
  const prompt = firstPrompt(rendered, render);
  const instructions = instructionsFor(rendered, render);
  const { pod } = brief;
  const round = { round: 1, prompt };
  const here = { variables: () => undefined, render };
  const { files = {} } = runtimeFor(pod.spec.agent).launch({ ...rendered, instructions }, round, here);
  const settings = Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith('.md')));
  return { prompt, instructions, settings };
}

export function problemsOf({ desired }: Observed): readonly Problem[] {
  return desired.known ? desired.value.problems : [];
}

export function waitingTasks({ next }: Plan): readonly TaskRecord[] {
  return [...next.tasks.values()].filter(({ phase }) => phase === 'Pending');
}
