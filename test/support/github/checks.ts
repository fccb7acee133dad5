/** What CI says of commits: commit statuses, check runs with annotations, logs of Actions jobs. */
import {
  type Answer,
  type Area,
  type Call,
  created,
  type Fields,
  isRecord,
  matched,
  notFound,
  ok,
  paged,
  recordsIn,
  refused,
  type StandInWorld,
} from './exchange.ts';

export interface Checks {
  readonly area: Area;
  /** Whether each of these has succeeded on the commit, as its latest status or check run. */
  havePassed(commit: string, names: readonly string[]): boolean;
  /** As GraphQL tells it; null: nothing has reported. */
  rollup(commit: string): { readonly state: string; readonly contexts: readonly Fields[] } | null;
  readonly logOf: (job: number) => string | undefined;
  /** A job of GitHub Actions reports, or reports again; returns the id of its check run. */
  report(commit: string, job: ReportedJob): number;
  /** A workflow is started for the commit, of which nothing shows until it ends by what is returned. */
  start(commit: string, run?: number): () => void;
  /** What Apps have to do on the commit, one of which never does anything. */
  suites(commit: string): readonly Fields[];
}

export interface ReportedJob {
  readonly name: string;
  /** Id of its workflow run; default 1. */
  readonly run?: number;
  /** Undefined: it is under way. */
  readonly conclusion?:
    | ('success' | 'failure' | 'cancelled' | 'skipped')
    | ('neutral' | 'timed_out' | 'action_required');
  /** Where it can be read of; default: as GitHub Actions has it. */
  readonly page?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly annotations?: readonly { path: string; line: number; message: string; level?: string }[];
  /** What the job printed; undefined: GitHub Actions has no log of it. */
  readonly log?: string;
}

interface Run {
  readonly id: number;
  readonly commit: string;
  /** The workflow run in whose suite it is. */
  readonly of: number | null;
  readonly annotations: readonly Fields[];
  readonly log: string | undefined;
  readonly fields: Fields;
}

export function checks(world: StandInWorld, mayWriteRuns: (user: string) => boolean): Checks {
  const statuses: { commit: string; fields: Fields }[] = [];
  const runs: Run[] = [];
  const started: { commit: string; status: string; run: number }[] = [];

  function suites(commit: string): readonly Fields[] {
    const own = started.filter((suite) => suite.commit === commit);
    return [
      { status: 'queued', conclusion: null, app: { slug: 'dependabot' }, head_sha: commit },
      ...own.map(({ status, run }) => ({
        ...{ status, app: { slug: 'github-actions' }, head_sha: commit },
        workflowRun: { databaseId: run },
      })),
    ];
  }

  async function commitOf(name: string): Promise<string | undefined> {
    const found = await world.bare
      .git('rev-parse', '--verify', '--quiet', `${name}^{commit}`)
      .catch(() => '');
    return found.trim() || undefined;
  }

  const statusArea: Area = async (call) => {
    const [sha] = matched(call, world, 'POST', '/statuses/:name') ?? [];
    if (sha !== undefined) {
      const commit = await commitOf(sha);
      if (commit !== sha) return refused(422, `No commit found for SHA: ${sha}`);
      return posted(call, commit);
    }
    const [listed] = matched(call, world, 'GET', '/commits/:name/statuses') ?? [];
    const [combined] = matched(call, world, 'GET', '/commits/:name/status') ?? [];
    const asked = listed ?? combined;
    if (asked === undefined) return undefined;
    const commit = await commitOf(asked);
    if (commit === undefined) return refused(422, `No commit found for SHA: ${asked}`);
    const all = statuses.filter((status) => status.commit === commit).map(({ fields }) => fields);
    if (listed !== undefined) return paged(call, all.reverse());
    const latest = latestBy(all, 'context');
    const answer = paged(call, latest, 'statuses');
    return {
      ...answer,
      body: {
        ...(isRecord(answer.body) ? answer.body : {}),
        sha: commit,
        url: world.page,
        state: stateOf(latest),
      },
    };
  };

  function posted(call: Call, commit: string): Answer {
    const { state, context = 'default', description = null, target_url = null } = call.body;
    if (!['error', 'failure', 'pending', 'success'].includes(String(state)))
      return refused(422, 'Validation Failed');
    if (String(description ?? '').length > 140)
      return refused(422, 'description is too long (maximum is 140 characters)');
    const now = world.timestamp();
    const fields = {
      ...{ id: world.nextId(), state, context, description, target_url },
      ...{ created_at: now, updated_at: now, creator: { login: call.user } },
    };
    statuses.push({ commit, fields });
    return created(fields);
  }

  const runsArea: Area = async (call) => {
    if (matched(call, world, 'POST', '/check-runs') !== undefined) {
      if (!mayWriteRuns(call.user)) return refused(403, 'You must authenticate via a GitHub App.');
      const sha = String(call.body.head_sha);
      if ((await commitOf(sha)) !== sha) return refused(422, `No commit found for SHA: ${sha}`);
      return created(write(undefined, sha, call.user, call.body));
    }
    const [changed] = matched(call, world, 'PATCH', '/check-runs/:n') ?? [];
    const known = runs.find(({ id }) => id === Number(changed));
    if (changed !== undefined)
      return known === undefined ? notFound : ok(write(known, known.commit, call.user, call.body));
    const [of] = matched(call, world, 'GET', '/commits/:name/check-suites') ?? [];
    if (of !== undefined) return paged(call, suites((await commitOf(of)) ?? ''), 'check_suites');
    const [listed] = matched(call, world, 'GET', '/commits/:name/check-runs') ?? [];
    if (listed !== undefined) return runsOf(call, await commitOf(listed));
    const [annotated] = matched(call, world, 'GET', '/check-runs/:n/annotations') ?? [];
    if (annotated !== undefined)
      return paged(call, runs.find(({ id }) => id === Number(annotated))?.annotations ?? []);
    const [logged] = matched(call, world, 'GET', '/actions/jobs/:n/logs') ?? [];
    if (logged === undefined) return undefined;
    const log = runs.find(({ id }) => id === Number(logged))?.log;
    return log === undefined
      ? notFound
      : {
          status: 302,
          body: undefined,
          headers: { location: `{origin}/logs/${world.fullName}/${logged}` },
        };
  };

  function runsOf(call: Call, commit: string | undefined): Answer {
    const all = runs.filter((run) => run.commit === commit).map(({ fields }) => fields);
    const name = call.query.get('check_name');
    const named = all.filter((run) => name === null || run.name === name);
    return paged(call, call.query.get('filter') === 'all' ? named : latestBy(named, 'name'), 'check_runs');
  }

  function write(known: Run | undefined, commit: string, user: string, body: Fields): Fields {
    const id = known?.id ?? world.nextId();
    const output = isRecord(body.output) ? body.output : {};
    const annotations = [...(known?.annotations ?? []), ...recordsIn(output.annotations)];
    const slug = user.replace(/\[bot\]$/, '');
    const { head_sha, output: _, run: _run, ...given } = body;
    const { title = null, summary = null, text = null } = { ...shownOutput(known), ...output };
    const fields = {
      ...{ id, head_sha: commit, status: 'queued', conclusion: null, started_at: world.timestamp() },
      ...{ completed_at: null, html_url: `${world.page}/actions/runs/1/job/${id}`, app: { slug } },
      ...known?.fields,
      ...given,
      ...(given.conclusion === undefined ? {} : { status: 'completed', completed_at: world.timestamp() }),
      output: { title, summary, text, annotations_count: annotations.length },
    };
    const log = typeof body.log === 'string' ? body.log : known?.log;
    const of = typeof body.run === 'number' ? body.run : (known?.of ?? null);
    const run = { id, commit, of, annotations, log, fields };
    if (known === undefined) runs.push(run);
    else runs[runs.indexOf(known)] = run;
    return fields;
  }

  return {
    area: async (call) => (await statusArea(call)) ?? (await runsArea(call)),
    havePassed(commit, names) {
      const of = statuses.filter((status) => status.commit === commit).map(({ fields }) => fields);
      const passed = new Set([
        ...latestBy(of, 'context').flatMap((status) => (status.state === 'success' ? [status.context] : [])),
        ...latestBy(
          runs.filter((run) => run.commit === commit).map(({ fields }) => fields),
          'name',
        ).flatMap((run) =>
          ['success', 'neutral', 'skipped'].includes(String(run.conclusion)) ? [run.name] : [],
        ),
      ]);
      return names.every((name) => passed.has(name));
    },
    logOf: (job) => runs.find(({ id }) => id === job)?.log,
    rollup(commit) {
      const of = statuses.filter((status) => status.commit === commit).map(({ fields }) => fields);
      const ran = runs
        .filter((run) => run.commit === commit)
        .map(({ of, fields }) => ({ ...fields, workflowRun: of === null ? null : { databaseId: of } }));
      const contexts = [
        ...latestBy(ran, 'name').map(
          ({ id, name, conclusion, completed_at, html_url, app, workflowRun }) => ({
            ...{
              name,
              databaseId: id,
              completedAt: completed_at,
              detailsUrl: html_url,
              conclusion: conclusion === null ? null : String(conclusion).toUpperCase(),
              checkSuite: { app, workflowRun },
            },
          }),
        ),
        ...latestBy(of, 'context').map(({ id, context, state, created_at }) => ({
          ...{ id: String(id), context, state: String(state).toUpperCase(), createdAt: created_at },
        })),
      ];
      if (contexts.length === 0) return null;
      const words = contexts.map((node) => ('state' in node ? node.state : node.conclusion));
      const isBad = words.some((word) => BAD.has(word ?? ''));
      const isPending = words.some((word) => word === null || word === 'PENDING');
      return { state: isBad ? 'FAILURE' : isPending ? 'PENDING' : 'SUCCESS', contexts };
    },
    start(commit, run = 1) {
      const suite = { commit, status: 'queued', run };
      started.push(suite);
      return () => {
        suite.status = 'completed';
      };
    },
    suites,
    report(commit, { name, run = 1, conclusion, page, title, summary, annotations = [], log }) {
      const before = runs.find(
        (run) => run.commit === commit && run.fields.name === name && run.fields.status !== 'completed',
      );
      const fields = write(before, commit, 'github-actions[bot]', {
        ...{ name, run, status: conclusion === undefined ? 'in_progress' : 'completed' },
        ...(conclusion === undefined ? {} : { conclusion }),
        ...(log === undefined ? {} : { log }),
        html_url: page ?? `${world.page}/actions/runs/${run}/job/1`,
        output: {
          ...{ title: title ?? null, summary: summary ?? null },
          annotations: annotations.map(({ path, line, message, level = 'failure' }) => ({
            ...{ path, start_line: line, end_line: line, annotation_level: level, message },
          })),
        },
      });
      return Number(fields.id);
    },
  };
}

const BAD = new Set(['FAILURE', 'ERROR', 'TIMED_OUT', 'CANCELLED']);

function shownOutput(run: Run | undefined): Fields {
  return isRecord(run?.fields.output) ? run.fields.output : {};
}

/** The last of each name, in the order of their first. */
function latestBy(all: readonly Fields[], name: string): readonly Fields[] {
  return [...new Map(all.map((fields) => [fields[name], fields])).values()];
}

function stateOf(statuses: readonly Fields[]): string {
  const states = new Set(statuses.map(({ state }) => state));
  if (states.has('failure') || states.has('error')) return 'failure';
  return states.size === 0 || states.has('pending') ? 'pending' : 'success';
}
