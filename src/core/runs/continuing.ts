/** What a run on landed work has of the runs before it: what it takes up, what was said, and the session to continue. */
import { definedOnly } from '../../api/defined.ts';
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
  const open = asksFor(task);
  const asks = open.length === 0 ? undefined : open;
  if (!isFollowUp(task) || before === undefined) return definedOnly({ asks });
  const isCatchUp = task.catchingUp === true;
  return definedOnly({
    asks,
    asked: before.asked,
    landedAt: landedAtOf(before),
    sessionId: sessionOf(task, before, place),
    catchUp: isCatchUp ? true : undefined,
    answering: isCatchUp ? undefined : true,
    summary: isCatchUp ? before.summary : undefined,
    earlier: isCatchUp ? before.earlier : (before.earlier ?? before.summary),
  });
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
