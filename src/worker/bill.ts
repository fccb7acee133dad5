/**
 * What the model API says that a run has used, read from its answers on their way through the key proxy: nothing in the
 * sandbox, the agent's own loop included, can ask without being counted.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { totalUsage } from '../agents/usage.ts';
import { NO_USAGE, type RunBrief, type Usage } from '../api/run-contract.ts';
import { Meter } from './meter.ts';
import type { RoundsResult } from './rounds.ts';

/** Characters of an answer that comes in one piece. */
const MAX_ANSWER = 32 * 1024 * 1024;
/** Characters of text that are at least one token, for an answer that was left before its end told its usage. */
const CHARACTERS_PER_TOKEN = 3;

export class Bill {
  readonly #meter: Meter;
  readonly #isCapped: boolean;
  #usage = NO_USAGE;
  #open = 0;
  #isRefused = false;

  constructor(brief: Pick<RunBrief, 'cap' | 'price'>) {
    this.#meter = new Meter(brief);
    this.#isCapped = brief.cap !== undefined;
  }

  /** Why no other request may be made now; one at a time where there is a cap, so that what each may use is known. */
  refuse(): string | undefined {
    const { end } = this.#meter;
    if (end !== undefined) {
      this.#isRefused = true;
      return end.message;
    }
    return this.#isCapped && this.#open > 0 ? 'another request of this run is not answered yet' : undefined;
  }

  /** A request goes out; its answer is read here until it is over. */
  request(): Answer {
    this.#open += 1;
    return new Answer((usage) => {
      this.#open -= 1;
      this.#usage = totalUsage([this.#usage, usage]);
      this.#meter.add(usage);
    });
  }

  /** The result with what was really used, if that is more than the agent has told; what was refused is why it ended. */
  over(result: RoundsResult): RoundsResult {
    const { cost, excess } = this.#meter;
    const failure = excess ?? (this.#isRefused ? this.#meter.exceeded() : undefined);
    return {
      ...result,
      ...(failure === undefined ? {} : { failure }),
      ...(cost === undefined ? {} : { cost: Math.max(cost, result.cost ?? 0) }),
      usage: { ...greater(result.usage, this.#usage), turns: result.usage.turns },
    };
  }
}

function greater(a: Usage, b: Usage): Omit<Usage, 'turns'> {
  return {
    inputTokens: Math.max(a.inputTokens, b.inputTokens),
    outputTokens: Math.max(a.outputTokens, b.outputTokens),
    cacheReadTokens: Math.max(a.cacheReadTokens, b.cacheReadTokens),
    cacheWriteTokens: Math.max(a.cacheWriteTokens, b.cacheWriteTokens),
  };
}

/** One answer, streamed or in one piece. */
class Answer {
  readonly #settle: (usage: Usage) => void;
  #isStream = false;
  #isOver = false;
  #rest = '';
  #usage: Readonly<Record<string, unknown>> = {};
  #isTold = false;
  #characters = 0;

  constructor(settle: (usage: Usage) => void) {
    this.#settle = settle;
  }

  begin(headers: IncomingHttpHeaders): void {
    this.#isStream = (headers['content-type'] ?? '').includes('text/event-stream');
  }

  read(text: string): void {
    if (this.#rest.length < MAX_ANSWER) this.#rest += text;
    if (!this.#isStream) return;
    const lines = this.#rest.split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) if (line.startsWith('data:')) this.#event(objectIn(line.slice('data:'.length)));
  }

  /** It is over, however it ended; only the first call counts. */
  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (!this.#isStream) this.#merge(objectIn(this.#rest).usage);
    const told = countAt(this.#usage, 'output_tokens');
    const seen = Math.ceil(this.#characters / CHARACTERS_PER_TOKEN);
    this.#settle({
      inputTokens: countAt(this.#usage, 'input_tokens'),
      outputTokens: this.#isTold ? told : Math.max(told, seen),
      cacheReadTokens: countAt(this.#usage, 'cache_read_input_tokens'),
      cacheWriteTokens: countAt(this.#usage, 'cache_creation_input_tokens'),
      turns: 0,
    });
  }

  #event(event: Readonly<Record<string, unknown>>): void {
    switch (event.type) {
      case 'message_start':
        this.#merge(isRecord(event.message) ? event.message.usage : undefined);
        break;
      case 'message_delta':
        this.#merge(event.usage);
        this.#isTold = true;
        break;
      case 'content_block_delta':
        this.#characters += JSON.stringify(event.delta ?? '').length;
        break;
    }
  }

  /** Counts of later events stand for those of earlier ones. */
  #merge(usage: unknown): void {
    if (isRecord(usage)) this.#usage = { ...this.#usage, ...usage };
  }
}

function countAt(usage: Readonly<Record<string, unknown>>, name: string): number {
  const count = usage[name];
  return typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : 0;
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
