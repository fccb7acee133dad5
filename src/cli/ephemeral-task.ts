/** Puts tasks without a manifest on the status branch, and off it, by the same compare-and-swap as every pass. */
import { shortHash } from '../api/hash.ts';
import { modelIdFor } from '../api/models.ts';
import { type Key, keyOf, STATUS_TRAILERS } from '../api/names.ts';
import type { Recorded, TaskRecord } from '../api/recorded.ts';
import { timestamp } from '../api/time.ts';
import { ephemeralTask } from '../core/declared/declared-tasks.ts';
import { frontPage } from '../core/front-page/front-page.ts';
import type { Ports } from '../reconciler/ports.ts';
import { CommandError, EXIT } from './exit.ts';
import { defaultProject } from './objects.ts';
import { didYouMean } from './suggestion.ts';

export interface Asked {
  readonly prompt: string;
  /** As the user named it; undefined: any pod will do. */
  readonly model: string | undefined;
  readonly project: string | undefined;
  /** Name of the only pod that will do. */
  readonly pod?: string;
  readonly capabilities: readonly string[];
  readonly timeoutSeconds: number;
}

const TRIES = 5;

/** The key of the task that is recorded now; `ask` says what is asked, of the newest state. */
export async function recordTask(ports: Ports, ask: (recorded: Recorded) => Asked): Promise<Key> {
  return keyOfTask(await put(ports, 'Record', (recorded, now) => taskFor(ask(recorded), recorded, now)));
}

/** Marks the task deleted, so that the next pass stops its run and forgets it; false: there is no such task. */
export async function deleteTask(ports: Ports, name: string, project: string | undefined): Promise<boolean> {
  const deleted = await put(ports, 'Delete', ({ tasks }, now) => {
    const task = [...tasks.values()].find(
      (each) => each.ephemeral && each.name === name && (project ?? each.project) === each.project,
    );
    return task && { deletionTimestamp: timestamp(now), ...task };
  });
  return deleted !== undefined;
}

function keyOfTask({ project, name }: TaskRecord): Key {
  return keyOf(project, name);
}

/** Records what `make` makes of the newest state; nothing when it makes nothing. */
async function put<T extends TaskRecord | undefined>(
  ports: Ports,
  verb: string,
  make: (recorded: Recorded, now: number) => T,
): Promise<T> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { status: tip } = await ports.repository.tips();
    const recorded = await ports.state.load(tip);
    const now = ports.clock.now();
    const task = make(recorded, now);
    if (task === undefined) return task;
    const key = keyOfTask(task);
    const next = { ...recorded, tasks: new Map([...recorded.tasks, [key, task]]) };
    const saved = await ports.state.save({
      next,
      base: { recorded, tip },
      message: `${verb} devtask/${key} on request\n\n${STATUS_TRAILERS.requested}: ${key}\n`,
      page: frontPage(next),
      observations: { now },
      now,
    });
    if (saved.result === 'saved') return task;
  }
  throw new CommandError(
    'The status branch moved again and again while the task was recorded: try again.',
    EXIT.later,
  );
}

function taskFor(asked: Asked, recorded: Recorded, now: number): TaskRecord {
  const project = asked.project ?? defaultProject(recorded);
  if (!recorded.projects.has(project))
    throw new CommandError(
      `There is no project "${project}" on the status branch.${didYouMean(project, recorded.projects.keys())} Name one with -p, or declare it and run \`orca reconcile\`.`,
    );
  const { prompt, model, pod, capabilities, timeoutSeconds } = asked;
  return ephemeralTask({
    project,
    name: `run-${shortHash([now, prompt])}`,
    configCommit: recorded.header.configCommit,
    at: timestamp(now),
    spec: {
      prompt,
      requiredCapabilities: capabilities,
      ...(model === undefined ? {} : { model, modelId: modelIdFor(model) }),
      podSelector: {},
      ...(pod === undefined ? {} : { pod }),
      priority: 1000,
      dependsOn: [],
      checks: [],
      maxCheckRounds: 1,
      maxRetries: 0,
      timeoutSeconds,
      suspend: false,
      landing: 'none',
    },
  });
}
