/** The brief of a run, built from records alone, so that it is the same whenever it is asked for. */
import { keyOf } from '../../api/names.ts';
import type { Recorded, RunRecord, TaskRecord } from '../../api/recorded.ts';
import type { RunBrief } from '../../api/run-contract.ts';
import { quoted } from '../../api/sanitize.ts';
import { secondsLeft } from '../tasks/kept.ts';
import { joinedNodes } from '../workflows/joins.ts';

const MAX_FEEDBACK = 8000;

/** Undefined: the task is gone, and its run is not to be started any more. */
export function briefFor(run: RunRecord, recorded: Recorded): RunBrief | undefined {
  const task = recorded.tasks.get(keyOf(run.project, run.task));
  if (task === undefined || task.uid !== run.uid) return undefined;
  const feedback = feedbackFor(run, task, recorded);
  const nodes = joinedNodes(run, task, recorded);
  return {
    version: 1,
    run: run.name,
    project: run.project,
    task: run.task,
    uid: run.uid,
    generation: run.generation,
    attempt: run.attempt,
    configCommit: run.configCommit,
    workHash: task.workHash,
    prompt: task.spec.prompt,
    ...(task.spec.type === undefined ? {} : { type: task.spec.type }),
    ...(task.spec.taskMaster === undefined ? {} : { taskMaster: task.spec.taskMaster }),
    ...(task.spec.context === undefined ? {} : { context: task.spec.context }),
    ...(run.inputs === undefined ? {} : { inputs: run.inputs }),
    // The base makes no other result.
    ...(task.spec.outputs === undefined || run.catchUp ? {} : { outputs: task.spec.outputs }),
    pod: { name: run.pod, spec: run.podSpec },
    start: run.start,
    ...(run.catchUp === undefined ? {} : { catchUp: run.catchUp }),
    ...(run.asks === undefined ? {} : { asks: run.asks, ...continuing(run) }),
    checks: task.spec.checks,
    maxCheckRounds: task.spec.maxCheckRounds,
    timeoutSeconds: run.generation === task.generation ? secondsLeft(task) : task.spec.timeoutSeconds,
    landing: task.spec.landing,
    protectedPaths: recorded.projects.get(run.project)?.spec.protectedPaths ?? [],
    isolation: recorded.header.root.isolation,
    ...(run.price === undefined ? {} : { price: run.price }),
    ...(run.criticPrices === undefined ? {} : { criticPrices: run.criticPrices }),
    ...(run.reserved === undefined ? {} : { cap: run.reserved }),
    ...(task.streak === undefined || run.generation !== task.generation ? {} : { streak: task.streak }),
    ...(feedback === undefined ? {} : { feedback }),
    ...templatesFor(run, recorded),
    ...(nodes === undefined ? {} : { nodes }),
    ...(task.spec.parameters === undefined ? {} : { parameters: task.spec.parameters }),
  };
}

/** Until its agent reports a session of its own. */
function continuing({ sessionId }: RunRecord): Pick<RunBrief, 'sessionId'> {
  return sessionId === undefined ? {} : { sessionId };
}

/** Those of the project over those of the whole config repository. */
function templatesFor({ project }: RunRecord, { header, projects }: Recorded): Pick<RunBrief, 'templates'> {
  const own = projects.get(project)?.spec.templates;
  if (own === undefined && header.root.templates === undefined) return {};
  return { templates: { ...header.root.templates, ...own } };
}

/** What went wrong in the attempt before, of the same generation; lost runs have nothing to tell. */
function feedbackFor(run: RunRecord, task: TaskRecord, recorded: Recorded): string | undefined {
  if (task.retries === 0) return undefined;
  const before = [...runsOfTask(run, recorded)]
    .filter((other) => other.attempt < run.attempt && other.generation === run.generation)
    .filter((other) => other.phase === 'Failed' && other.reason !== 'ExecutorLost')
    .sort((a, b) => b.attempt - a.attempt)[0];
  if (before === undefined) return undefined;
  const verdicts = before.checks
    .filter((verdict) => !verdict.passed)
    .map((verdict) => `- check ${verdict.name}: ${verdict.message}`);
  const lines = [`The attempt before ended with ${before.reason}: ${before.message}`, ...verdicts];
  return quoted(lines.join('\n'), MAX_FEEDBACK);
}

function* runsOfTask(run: RunRecord, recorded: Recorded): Iterable<RunRecord> {
  for (const other of recorded.runs.values())
    if (other.project === run.project && other.task === run.task && other.uid === run.uid) yield other;
}
