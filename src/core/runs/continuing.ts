/** What a run on landed work has of the runs before it: what it takes up, what was said, and the session to continue. */
import type { PodRecord, RunRecord, TaskRecord } from '../../api/recorded.ts';
import { asksFor } from '../review/rounds.ts';
import { isFollowUp, landedAtOf } from './landing.ts';

interface Place {
  readonly pod: Pick<PodRecord, 'spec'>;
  readonly host: string;
}

/** The pull request goes on telling what its agent was asked and said; a session is continued where it can be. */
export function ofRunBefore(
  task: TaskRecord,
  before: RunRecord | undefined,
  place: Place,
): Partial<RunRecord> {
  const asks = asksFor(task);
  const taken = asks.length === 0 ? {} : { asks };
  if (!isFollowUp(task) || before === undefined) return taken;
  const { summary, asked } = before;
  const landedAt = landedAtOf(before);
  const earlier = before.earlier ?? summary;
  const sessionId = sessionOf(task, before, place);
  return {
    ...taken,
    ...(asked === undefined ? {} : { asked }),
    ...(landedAt === undefined ? {} : { landedAt }),
    ...(sessionId === undefined ? {} : { sessionId }),
    ...(task.catchingUp
      ? { catchUp: true, ...definedOnly({ summary, earlier: before.earlier }) }
      : { answering: true, ...definedOnly({ earlier }) }),
  };
}

/** Sessions live in the HOME of the lineage on one machine, and are of one agent; another generation is other work. */
function sessionOf(
  task: TaskRecord,
  { sessionId, host, podSpec, generation }: RunRecord,
  place: Place,
): string | undefined {
  const isThere = host === place.host && podSpec.agent === place.pod.spec.agent;
  return isThere && generation === task.generation ? sessionId : undefined;
}

function definedOnly(said: {
  readonly summary?: string | undefined;
  readonly earlier?: string | undefined;
}): Pick<RunRecord, 'summary' | 'earlier'> {
  const { summary, earlier } = said;
  return {
    ...(summary === undefined ? {} : { summary }),
    ...(earlier === undefined ? {} : { earlier }),
  };
}
