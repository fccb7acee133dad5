/** Puts a task without a manifest on the status branch, by the same compare-and-swap as every pass. */
import { shortHash } from '../api/hash.ts';
import { modelIdFor } from '../api/models.ts';
import { type Key, keyOf } from '../api/names.ts';
import type { Recorded, TaskRecord } from '../api/recorded.ts';
import { timestamp } from '../api/time.ts';
import { ephemeralTask } from '../core/declared-tasks.ts';
import { frontPage } from '../core/front-page.ts';
import type { Ports } from '../reconciler/ports.ts';
import { CommandError, EXIT } from './exit.ts';
import { defaultProject } from './objects.ts';
import { didYouMean } from './suggestion.ts';

export interface Asked {
  readonly prompt: string;
  /** As the user named it; undefined: any pod will do. */
  readonly model: string | undefined;
  readonly project: string | undefined;
  readonly capabilities: readonly string[];
  readonly timeoutSeconds: number;
}

const TRIES = 5;

/** The key of the task that is recorded now. */
export async function recordTask(ports: Ports, asked: Asked): Promise<Key> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { status: tip } = await ports.repository.tips();
    const recorded = await ports.state.load(tip);
    const now = ports.clock.now();
    const task = taskFor(asked, recorded, now);
    const key = keyOf(task.project, task.name);
    const next = { ...recorded, tasks: new Map([...recorded.tasks, [key, task]]) };
    const saved = await ports.state.save({
      next,
      base: { recorded, tip },
      message: `Record devtask/${key} on request`,
      page: frontPage(next),
      observations: { now },
      now,
    });
    if (saved.result === 'saved') return key;
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
  const { prompt, model, capabilities, timeoutSeconds } = asked;
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
