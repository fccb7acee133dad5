/** Passes over one config commit without the world: what would be recorded and started; nothing is recorded or done. */
import { known, OrcaError } from '../api/failure.ts';
import type { ObservedRepository } from '../api/observed.ts';
import type { Effect } from '../api/plan.ts';
import type { PullRequest } from '../api/pull-request.ts';
import type { Recorded } from '../api/recorded.ts';
import { repositoryKey } from '../api/repository.ts';
import { plan } from '../core/plan.ts';
import { look } from './look.ts';
import { NO_MEMORY } from './memory.ts';
import { observe } from './observe.ts';
import type { Ports } from './ports.ts';

export interface Rehearsal {
  readonly next: Recorded;
  /** Of all passes; later ones may repeat those of earlier ones. */
  readonly effects: readonly Effect[];
}

/** Pods that are declared are ready in the second pass, tasks are placed in the third; nodes of workflows follow. */
const MAX_PASSES = 5;

export interface RehearsalOptions {
  readonly recorded: Recorded;
  /** Looks of repositories that may not be asked, since only a proposal names them; undefined: it may be asked. */
  assumed(url: string): ObservedRepository | undefined;
}

/** Pods are taken for ready, whatever this machine has: the question is what the manifests ask for. No forge is asked. */
export async function rehearse(ports: Ports, options: RehearsalOptions): Promise<Rehearsal> {
  const glance = await look(ports);
  const effects: Effect[] = [];
  const list = remembered((url) => ports.repositories.list(url));
  const pulls = unasked(options.recorded);
  let next = options.recorded;
  for (let passes = 0; passes < MAX_PASSES; passes += 1) {
    const recorded = next;
    const { observed } = await observe(
      {
        ...ports,
        state: { ...ports.state, load: async () => recorded },
        executor: { ...ports.executor, probe: async () => known('ready') },
        repositories: { ...ports.repositories, list: async (url) => options.assumed(url) ?? list(url) },
        forge: { ...ports.forge, list: pulls },
      },
      NO_MEMORY,
      glance,
    );
    const made = plan(observed);
    effects.push(...made.effects);
    next = made.next;
    if (made.changes.length === 0) break;
  }
  return { next, effects };
}

/** Where nothing has landed there are none; what is recorded of the others stays as it is. */
function unasked({ tasks }: Recorded): (url: string) => Promise<readonly PullRequest[]> {
  const landed = [...tasks.values()].flatMap(({ result }) => result?.repository ?? []).map(repositoryKey);
  const places = new Set(landed);
  return async (url) => (places.has(repositoryKey(url)) ? notAsked(url) : []);
}

function notAsked(url: string): never {
  const message = `The pull requests of ${url} were not asked for`;
  throw new OrcaError({ kind: 'waiting', reason: 'ForgeUnavailable', message });
}

function remembered<T>(ask: (url: string) => Promise<T>): (url: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (url) => {
    const answer = answers.get(url) ?? ask(url);
    answers.set(url, answer);
    return answer;
  };
}
