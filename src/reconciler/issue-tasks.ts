/** The chore that turns labelled issues into manifests: once per issue and project, whatever is repeated and whenever it dies. */
import type { Issue, IssueTrigger } from '../api/issue.ts';
import { issueTaskName, type Key, keyOf } from '../api/names.ts';
import type { ProjectRecord, Recorded } from '../api/recorded.ts';
import { millis } from '../api/time.ts';
import type { Chore, Issues, Lease, Log, PassEnd } from './ports.ts';
import { toldOnce } from './told-once.ts';

/** A task that an issue asks for. */
export interface IssueTask {
  readonly project: string;
  readonly name: string;
  readonly issue: Issue;
  readonly trigger: IssueTrigger;
  /** Who with write access asked for it. */
  readonly endorser: string;
}

export interface IssueTaskOptions {
  readonly issues: () => Promise<Issues>;
  /** Whether the repository is one whose issues can be read. */
  readonly hasIssues: (url: string) => boolean;
  /** Where a project without a repository of its own has its issues. */
  readonly configUrl: string;
  /** Commits or proposes the manifest; what is there already is left. Answers with where it is, in Markdown. */
  readonly declare: (task: IssueTask) => Promise<string>;
  readonly lease: Pick<Lease, 'mayAct'>;
  /** Milliseconds between two looks. */
  readonly interval: number;
  readonly clock: { now(): number };
  /** Milliseconds since some moment, which nobody sets. */
  readonly stopwatch: { now(): number };
  readonly log: Log;
  readonly close: () => Promise<void>;
}

/** Milliseconds for which it is asked whether a note was left: a process that dies between manifest and note is followed sooner. */
const NOTE_STANDS = 86_400_000;

interface Candidate {
  readonly url: string;
  readonly project: ProjectRecord;
  readonly trigger: IssueTrigger;
  readonly issue: Issue;
}

interface Look {
  readonly recorded: Recorded;
  readonly issues: Issues;
  wake(): void;
}

/** The manifest is the record that an issue was taken up, and the note on the issue where the manifest is gone again. */
export function issueTasks(options: IssueTaskOptions): Chore {
  const { lease, clock, stopwatch, interval } = options;
  const done = new Set<string>();
  /** As the issue was when nobody vouched for it. */
  const refused = new Map<string, string>();
  const tell = toldOnce(options.log, 'An issue was not taken up');
  let due = Number.NEGATIVE_INFINITY;
  /** What the next pass is to see. */
  const declared = new Set<string>();
  let settled = 0;
  let isOver = false;
  let work: Promise<void> | undefined;

  async function look(recorded: Recorded, wake: () => void): Promise<void> {
    for (const place of placesIn(recorded, options)) {
      await unlessFailed(async () => {
        const issues = await options.issues();
        for (const issue of await issues.labelled(place.url, place.trigger.label)) {
          if (isOver || !lease.mayAct()) return;
          await unlessFailed(() => takeUp({ ...place, issue }, { recorded, issues, wake }));
        }
      });
    }
  }

  async function takeUp(candidate: Candidate, { recorded, issues, wake }: Look): Promise<void> {
    const { url, project, trigger, issue } = candidate;
    const about: Key = keyOf(project.name, issueTaskName(issue.number));
    const id = `${about} ${url}`;
    if (done.has(id) || refused.get(id) === issue.updatedAt) return;
    const task = recorded.tasks.get(about);
    const isOld = task !== undefined && clock.now() - millis(task.createdAt) > NOTE_STANDS;
    if (isOld || (await issues.isNoted(url, issue.number, about))) {
      done.add(id);
      return;
    }
    const endorser = await issues.endorser(url, issue, trigger.label);
    if (endorser === undefined) {
      refused.set(id, issue.updatedAt);
      options.log.info(
        { issue: issue.url, label: trigger.label },
        'Nobody with write access stands behind the issue as it is',
      );
      return;
    }
    if (!lease.mayAct()) return;
    const name = issueTaskName(issue.number);
    const place = await options.declare({ project: project.name, name, issue, trigger, endorser });
    if (trigger.declareBy === 'commit' && !declared.has(id)) {
      declared.add(id);
      wake();
    }
    await issues.note(url, issue.number, { about, text: noteOn(about, place, { trigger, endorser }) });
    done.add(id);
  }

  /** One that fails does not stop the others. */
  async function unlessFailed(step: () => Promise<void>): Promise<void> {
    await step().catch(tell);
  }

  return {
    afterPass({ recorded }: PassEnd, wake: () => void) {
      if (stopwatch.now() < due || work !== undefined) return;
      due = stopwatch.now() + interval;
      work = look(recorded, wake).finally(() => {
        work = undefined;
      });
    },
    async settle() {
      await work;
      const isNew = declared.size > settled;
      settled = declared.size;
      return isNew;
    },
    async finish() {
      isOver = true;
      await work;
      await options.close();
    },
  };
}

/** Suspended projects ask for nothing. */
function placesIn(
  { projects, header }: Recorded,
  { hasIssues, configUrl }: IssueTaskOptions,
): readonly Omit<Candidate, 'issue'>[] {
  if (header.root.suspend) return [];
  return [...projects.values()].flatMap((project) => {
    const { issueTriggers = [], repository, suspend } = project.spec;
    const url = repository?.url ?? configUrl;
    if (suspend || !hasIssues(url)) return [];
    return issueTriggers.map((trigger) => ({ url, project, trigger }));
  });
}

function noteOn(
  about: Key,
  place: string,
  { trigger, endorser }: { readonly trigger: IssueTrigger; readonly endorser: string },
): string {
  const how = trigger.declareBy === 'commit' ? 'Taken up as' : 'Proposed as';
  return `${how} task \`${about}\`: ${place}. \`${endorser}\` asked for it by the label; later edits of this issue change nothing, edits of the manifest do.`;
}
