/** What a change of the config repository would bring about for tasks, beyond what happens without it. */
import type { Key } from '../../api/names.ts';
import type { Recorded, TaskRecord } from '../../api/recorded.ts';
import type { RunBrief } from '../../api/run-contract.ts';

/** Where passes over one config commit lead, as far as nothing else happens. */
export interface Outlook {
  readonly next: Recorded;
  /** By the key of the task, what its run would be told. */
  readonly starts: ReadonlyMap<Key, RunBrief>;
}

export interface Consequence {
  readonly task: Key;
  /** `start`: for the first time. `wait`: it is new or changed, and would not start yet. */
  readonly action: 'start' | 'runAgain' | 'cancel' | 'wait';
  /** One line for people. */
  readonly detail: string;
  /** Of what would start. */
  readonly brief?: RunBrief;
}

const ORDER: readonly Consequence['action'][] = ['start', 'runAgain', 'cancel', 'wait'];

/** `without`: the change; both led on from `recorded`. */
export function consequences(
  recorded: Recorded,
  without: Outlook,
  proposed: Outlook,
): readonly Consequence[] {
  const keys = [...new Set([...without.next.tasks.keys(), ...proposed.next.tasks.keys()])].sort();
  const found = keys.flatMap((task) => consequenceFor(task, { recorded, without, proposed }));
  return ORDER.flatMap((action) => found.filter((each) => each.action === action));
}

interface Worlds {
  readonly recorded: Recorded;
  readonly without: Outlook;
  readonly proposed: Outlook;
}

function consequenceFor(task: Key, { recorded, without, proposed }: Worlds): readonly Consequence[] {
  const now = recorded.tasks.get(task);
  const otherwise = present(without.next.tasks.get(task));
  const then = present(proposed.next.tasks.get(task));
  if (then === undefined)
    return otherwise === undefined ? [] : [{ task, action: 'cancel', detail: endOf(now ?? otherwise) }];
  const brief = proposed.starts.get(task);
  const isAsked =
    otherwise === undefined || otherwise.generation !== then.generation || otherwise.rerun !== then.rerun;
  if (brief !== undefined) {
    if (!isAsked && without.starts.has(task)) return [];
    const hasRun = now !== undefined && now.attempts > 0;
    return [{ task, action: hasRun ? 'runAgain' : 'start', detail: againFrom(now), brief }];
  }
  if (!isAsked) return [];
  if (now?.phase === 'Scheduled' || now?.phase === 'Running')
    return [{ task, action: 'runAgain', detail: 'its run is stopped, and starts again on the same branch' }];
  return then.phase === 'Pending' ? [{ task, action: 'wait', detail: waitOf(then) }] : [];
}

/** A task whose manifest is gone is recorded until what it brought about is gone, too. */
function present(task: TaskRecord | undefined): TaskRecord | undefined {
  return task?.deletionTimestamp === undefined ? task : undefined;
}

function endOf({ phase, pullRequest }: TaskRecord): string {
  if (phase === 'Scheduled' || phase === 'Running') return 'its run is stopped, and its branch deleted';
  if (phase === 'InReview' && pullRequest !== undefined)
    return `its pull request ${pullRequest.url} is closed and its branch deleted, unless the project keeps them`;
  return phase === 'Pending' ? 'it has not started' : `it is ${phase} and is forgotten`;
}

function againFrom(now: TaskRecord | undefined): string {
  if (now === undefined) return '';
  if (now.phase === 'InReview' && now.pullRequest !== undefined)
    return `goes on with its pull request ${now.pullRequest.url}`;
  return now.attempts > 0 ? `is ${now.phase} now` : '';
}

function waitOf({ reason, message }: TaskRecord): string {
  return message === '' ? reason : `${reason}: ${message}`;
}
