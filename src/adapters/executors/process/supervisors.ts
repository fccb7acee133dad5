/** Who supervises what: agent stages with the same credentials share a process; a retry, and every publish, has one of its own. */
import { setTimeout as delay } from 'node:timers/promises';
import { stableJson } from '../../../api/hash.ts';
import { type RunDirectory, type Stage, supervisorsLog } from '../../../lib/run-directory.ts';
import { SHARED, type StageInput } from '../../../lib/stage-input.ts';
import { type Program, Supervisor } from './supervisor.ts';

export interface SupervisorsOptions extends Program {
  readonly stateDir: string;
}

export interface Supervisors {
  /**
   * Resolves when a supervisor has the stage, one of these or another. `alone`: whatever this stage does to its supervisor,
   * no other run is lost by it.
   */
  take(stage: Stage, directory: RunDirectory, input: StageInput, company: 'shared' | 'alone'): Promise<void>;
  /** Called when a supervisor is gone, whether or not its stages had ended. */
  onEnd(listener: () => void): void;
  /** Those with work stay at it; the others are gone afterwards. */
  close(): Promise<void>;
}

/** Stages at a time of one supervisor: as many are lost when it is killed, and start one after the other. */
const MAX_STAGES = 8;
/** Milliseconds that a supervisor without work is kept for the next one. */
const IDLE = 300_000;
/** Milliseconds that a supervisor without work takes to end, at most. */
const FAREWELL = 2000;

interface Shared {
  readonly supervisor: Supervisor;
  readonly credentials: string;
  timer: NodeJS.Timeout | undefined;
}

export function supervisors(options: SupervisorsOptions): Supervisors {
  const shared = new Set<Shared>();
  let listener: () => void = () => undefined;

  function begin(args: readonly string[], log: string): Supervisor {
    const supervisor = new Supervisor({ ...options, args, log });
    void supervisor.ended.then(() => listener());
    return supervisor;
  }

  function dismiss(each: Shared): void {
    shared.delete(each);
    clearTimeout(each.timer);
    each.supervisor.dismiss();
  }

  function beginShared(credentials: string): Shared {
    const { stateDir } = options;
    const supervisor = begin(['agent', SHARED, stateDir], supervisorsLog(stateDir));
    const each: Shared = { supervisor, credentials, timer: undefined };
    shared.add(each);
    void supervisor.ended.then(() => shared.delete(each));
    supervisor.onIdle = () => {
      each.timer = setTimeout(() => dismiss(each), IDLE).unref();
    };
    return each;
  }

  /** What a supervisor may hold in its memory for one of its runs, it holds for all of them. */
  function sharedFor(input: StageInput): Supervisor {
    const credentials = stableJson([
      input.remote.credentials,
      input.documents?.credentials,
      input.env,
      input.secrets,
    ]);
    const free = [...shared].find(
      (each) => each.credentials === credentials && each.supervisor.stages < MAX_STAGES,
    );
    const each = free ?? beginShared(credentials);
    clearTimeout(each.timer);
    return each.supervisor;
  }

  return {
    async take(stage, directory, input, company) {
      if (company === 'shared') return sharedFor(input).take(directory.path, input);
      const supervisor = begin([stage, directory.path], directory.stages[stage].log);
      const taken = supervisor.take(directory.path, input);
      supervisor.dismiss();
      await taken;
    },
    onEnd(heard) {
      listener = heard;
    },
    async close() {
      const idle = [...shared].filter(({ supervisor }) => supervisor.stages === 0);
      for (const each of shared) dismiss(each);
      const gone = Promise.all(idle.map(({ supervisor }) => supervisor.ended));
      // The timer keeps this process up: its children do not.
      const patience = new AbortController();
      const waited = delay(FAREWELL, undefined, { signal: patience.signal }).catch(() => undefined);
      await Promise.race([gone, waited]);
      patience.abort();
    },
  };
}
