/** One round of the agent: started in the confinement, its lines read as events, its end explained. */
import { condensed } from '../agents/condense.ts';
import type { Heard } from '../agents/heard.ts';
import { byDefault } from '../agents/render.ts';
import type { Launch, Round, RoundResult } from '../agents/runtime.ts';
import type { Failure } from '../api/failure.ts';
import { type AgentEvent, NO_USAGE, type Usage } from '../api/run-contract.ts';
import { capped } from '../api/sanitize.ts';
import { mcpCredentials, mcpVariables } from '../api/tools.ts';
import type { Ended, Subprocess } from '../lib/subprocess.ts';
import { environment, filledIn, writeFiles } from './agent-launch.ts';
import type { Meter } from './meter.ts';
import { redactedEvent, redactor } from './redactor.ts';
import { interruptionOf, type RoundsContext } from './rounds-context.ts';
import { startFailure } from './start-failure.ts';
import { WholeLines } from './whole-lines.ts';

/** Bytes that a line costs besides its text: an event per line is written down with its time. */
const LINE_OVERHEAD = 64;
/** Characters of standard error in one event, and kept for a failure to quote from. */
const MAX_STDERR = 8192;

/** What all rounds together may still print, counted down, what they use, and what the agent said so far. */
export interface Ledger {
  left: number;
  heard: Heard;
  readonly meter: Meter;
}

/** A session is a cache: one that is gone is made anew from the whole task. */
export async function runAgentRound(
  context: RoundsContext,
  round: Round,
  ledger: Ledger,
): Promise<RoundResult> {
  const tried = await tryRound(context, round, ledger);
  const { sessionId, ...anew } = round;
  if (sessionId === undefined || !tried.isUnheard) return tried.result;
  const text = `The session ${sessionId} could not be continued; a new one gets the whole task.`;
  context.emit({ type: 'text', text });
  return (await tryRound(context, anew, ledger)).result;
}

interface Tried {
  readonly result: RoundResult;
  /** It ended badly by itself before the model was heard, and nobody knows of trouble with the model API. */
  readonly isUnheard: boolean;
}

async function tryRound(context: RoundsContext, round: Round, ledger: Ledger): Promise<Tried> {
  const { runtime, brief, confinement, deadline, clock } = context;
  const { meter } = ledger;
  const interruption = interruptionOf(context) ?? meter.end;
  if (interruption !== undefined) return notTried(interruption);
  const left = brief.cap === undefined ? {} : { left: meter.left };
  const launch = runtime.launch(
    brief,
    { ...round, ...left },
    { variables: (name) => context.env(name), render: context.render ?? byDefault },
  );
  if (launch.argv.length === 0) return notTried(startFailure(''));
  await context.beforeRound?.();
  await writeFiles(launch, context);

  const stop = new Stop();
  const agent = confinement.start({
    argv: launch.argv.map((part) => filledIn(part, context)),
    env: environment(launch, context),
    stdin: launch.stdin,
    timeout: deadline - clock.now(),
    signal: AbortSignal.any([context.signal, stop.signal]),
  });
  const { events, stderr, ended } = await listen(agent, { context, launch, stop, ledger });
  if (ended.by !== 'spawnError') meter.start();
  const trouble = context.trouble?.();
  const result = runtime.conclude(events, {
    code: ended.code,
    signal: ended.signal,
    stderr,
    ...(trouble === undefined ? {} : { trouble }),
  });
  const own = stop.failure ?? endFailure(ended, context, launch);
  const failure = own ?? result.failure;
  return {
    result: { ...result, ...(failure === undefined ? {} : { failure }) },
    isUnheard:
      own === undefined &&
      failure?.reason === 'AgentFailed' &&
      trouble === undefined &&
      !events.some(({ type }) => type === 'usage' || type === 'text'),
  };
}

function notTried(failure: Failure): Tried {
  return { result: { usage: NO_USAGE, failure }, isUnheard: false };
}

interface Listening {
  readonly context: RoundsContext;
  readonly launch: Launch;
  readonly stop: Stop;
  readonly ledger: Ledger;
}

interface Listened {
  /** Condensed. */
  readonly events: readonly AgentEvent[];
  /** The end of it. */
  readonly stderr: string;
  readonly ended: Ended;
}

/** Tells what the agent prints as events until it ends; stops it when it prints too much or is silent for too long. */
async function listen(agent: Subprocess, { context, launch, stop, ledger }: Listening): Promise<Listened> {
  const { runtime, brief, limits } = context;
  const { mcpServers = [] } = brief.pod.spec;
  const handedOn = [...launch.passEnv, ...mcpVariables(mcpServers)];
  const redact = redactor(handedOn, mcpCredentials(mcpServers), (name) => context.env(name));
  const silence = stallTimer(brief.pod.spec.stallTimeoutSeconds, stop);
  const spend = (length: number) => {
    silence?.refresh();
    ledger.left -= length + LINE_OVERHEAD;
    if (ledger.left < 0) stop.because(outputTooLarge(limits));
  };

  const use = (usage: Usage) => {
    ledger.meter.add(usage);
    const { excess } = ledger.meter;
    if (excess !== undefined) stop.because(excess);
  };

  let stderr = '';
  const stderrLines = new WholeLines((lines) => {
    const text = capped(redact(lines), MAX_STDERR);
    stderr = `${stderr}${text}\n`.slice(-MAX_STDERR);
    if (stop.failure === undefined && text.trim() !== '') context.emit({ type: 'stderr', text });
  });
  agent.onStderr((text) => {
    spend(text.length);
    stderrLines.push(text);
  });

  let events: readonly AgentEvent[] = [];
  const read = (line: string | undefined) => {
    const reading = runtime.read(line, ledger.heard);
    ledger.heard = reading.heard;
    for (const each of reading.events) {
      // Again: what was escaped in JSON shows only now.
      const event = redactedEvent(each, redact);
      // A failure is told once, when it is known to be the run's.
      if (event.type !== 'error') context.emit(event);
      events = condensed(events, event);
      if (event.type === 'usage') use(event.usage);
    }
  };
  for await (const line of agent.lines) {
    spend(line.length);
    if (stop.failure !== undefined) break;
    read(redact(line));
  }
  const ended = await agent.ended;
  read(undefined);
  clearTimeout(silence);
  stderrLines.end();
  return { events, stderr, ended };
}

/** Ends the agent for a reason of ours; the first reason counts. */
class Stop {
  readonly #controller = new AbortController();
  #failure: Failure | undefined;

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get failure(): Failure | undefined {
    return this.#failure;
  }

  because(failure: Failure): void {
    this.#failure ??= failure;
    this.#controller.abort();
  }
}

function stallTimer(seconds: number | undefined, stop: Stop): NodeJS.Timeout | undefined {
  if (seconds === undefined) return undefined;
  const message = `The agent printed nothing for ${seconds} s (stallTimeoutSeconds) and was stopped`;
  return setTimeout(() => stop.because({ kind: 'later', reason: 'AgentSilent', message }), seconds * 1000);
}

/** Why the agent did not end by itself. */
function endFailure(ended: Ended, context: RoundsContext, launch: Launch): Failure | undefined {
  switch (ended.by) {
    case 'exit':
      return undefined;
    case 'spawnError':
      return startFailure(launch.argv[0] ?? '', ended.error);
    case 'output':
      return outputTooLarge(context.limits);
    case 'timeout':
    case 'abort':
      return interruptionOf({ ...context, clock: { now: () => context.deadline } });
  }
}

function outputTooLarge({ maxOutputBytes }: RoundsContext['limits']): Failure {
  const size = Math.floor(maxOutputBytes / (1024 * 1024));
  const message = `The agent printed more than the ${size} MiB a run may print and was stopped`;
  return { kind: 'later', reason: 'OutputTooLarge', message };
}
