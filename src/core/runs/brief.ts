/** The brief of a run, built from records alone, so that it is the same whenever it is asked for. */
import { definedOnly } from '../../api/defined.ts';
import { keyOf, runName } from '../../api/names.ts';
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
  const isOfGeneration = run.generation === task.generation;
  const { spec } = task;
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
    prompt: spec.prompt,
    pod: { name: run.pod, spec: run.podSpec },
    start: run.start,
    checks: spec.checks,
    maxCheckRounds: spec.maxCheckRounds,
    timeoutSeconds: isOfGeneration ? secondsLeft(task) : spec.timeoutSeconds,
    landing: spec.landing,
    protectedPaths: recorded.projects.get(run.project)?.spec.protectedPaths ?? [],
    isolation: recorded.header.root.isolation,
    ...definedOnly({
      type: spec.type,
      taskMaster: spec.taskMaster,
      context: spec.context,
      inputs: run.inputs,
      // The base makes no other result.
      outputs: run.catchUp ? undefined : spec.outputs,
      catchUp: run.catchUp,
      asks: run.asks,
      // Until its agent reports a session of its own.
      sessionId: run.asks === undefined ? undefined : run.sessionId,
      price: run.price,
      criticPrices: run.criticPrices,
      cap: run.reserved,
      streak: isOfGeneration ? task.streak : undefined,
      feedback: feedbackFor(run, task, recorded),
      templates: templatesFor(run, recorded),
      nodes: joinedNodes(run, task, recorded),
      parameters: spec.parameters,
    }),
  };
}

/** Those of the project over those of the whole config repository. */
function templatesFor({ project }: RunRecord, { header, projects }: Recorded): RunBrief['templates'] {
  const own = projects.get(project)?.spec.templates;
  return own === undefined ? header.root.templates : { ...header.root.templates, ...own };
}

/** What went wrong in the attempt before, of the same generation; lost runs have nothing to tell. */
function feedbackFor(run: RunRecord, task: TaskRecord, recorded: Recorded): string | undefined {
  if (task.retries === 0) return undefined;
  const before = attemptsBefore(run, recorded).find(
    ({ phase, reason }) => phase === 'Failed' && reason !== 'ExecutorLost',
  );
  if (before === undefined) return undefined;
  const verdicts = before.checks
    .filter((verdict) => !verdict.passed)
    .map((verdict) => `- check ${verdict.name}: ${verdict.message}`);
  const lines = [`The attempt before ended with ${before.reason}: ${before.message}`, ...verdicts];
  return quoted(lines.join('\n'), MAX_FEEDBACK);
}

/** Those of the same generation that are on record, the latest first. */
function attemptsBefore({ project, task, uid, generation, attempt }: RunRecord, { runs }: Recorded) {
  return Array.from({ length: attempt - 1 }, (_, index) => attempt - 1 - index).flatMap(
    (earlier) => runs.get(keyOf(project, runName(task, uid, generation, earlier))) ?? [],
  );
}
