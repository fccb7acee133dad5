/**
 * What the model API says that a run has used, read from its answers on their way through the key proxy: nothing in the
 * sandbox, the agent's own loop included, can ask without being counted.
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { ApiTrouble } from '../agents/api-failure.ts';
import { jsonObjectIn } from '../agents/events.ts';
import { totalUsage } from '../agents/usage.ts';
import type { Price } from '../api/rates.ts';
import { NO_USAGE, type RunBrief, type Usage } from '../api/run-contract.ts';
import { type AnswerReader, NOTHING_READ, type Tally } from './answers.ts';
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
  #last: Promise<void> = Promise.resolve();
  #isRefused = false;

  constructor(brief: Pick<RunBrief, 'cap' | 'price'>) {
    this.#meter = new Meter(brief);
    this.#isCapped = brief.cap !== undefined;
  }

  /** Why no other request may be made; asked again when its turn has come. */
  refuse(): string | undefined {
    const { end } = this.#meter;
    if (end === undefined) return undefined;
    this.#isRefused = true;
    return end.message;
  }

  /** What another model has used for the run. */
  count(usage: Usage, price: Price | undefined): void {
    this.#usage = totalUsage([this.#usage, usage]);
    this.#meter.addOther(usage, price);
  }

  /** A request goes out when it has its turn: one at a time where there is a cap, so that what each may use is known. */
  async request(reader: AnswerReader): Promise<Answer> {
    const before = this.#last;
    let release: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => {
      release = resolve;
    });
    if (this.#isCapped) this.#last = before.then(() => answered);
    if (this.#isCapped) await before;
    return new Answer(reader, (usage) => {
      this.#usage = totalUsage([this.#usage, usage]);
      this.#meter.add(usage);
      release();
    });
  }

  /** The result with what was really used, if that is more than the agent has told; what was refused is why it ended. */
  over({ unmetered: _told, ...result }: RoundsResult): RoundsResult {
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
  readonly #reader: AnswerReader;
  readonly #settle: (usage: Usage) => void;
  #isStream = false;
  #isOver = false;
  #rest = '';
  #tally = NOTHING_READ;

  constructor(reader: AnswerReader, settle: (usage: Usage) => void) {
    this.#reader = reader;
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
    for (const line of lines)
      if (line.startsWith('data:'))
        this.#tally = this.#reader.event(this.#tally, jsonObjectIn(line.slice('data:'.length)) ?? {});
  }

  /** It is over, however it ended; only the first call counts. What was wrong with it, as far as it says so itself. */
  end(): ApiTrouble | undefined {
    if (!this.#isOver) {
      this.#isOver = true;
      const body = this.#isStream ? undefined : jsonObjectIn(this.#rest);
      if (body !== undefined) this.#tally = this.#reader.whole(body);
      this.#settle(usageOf(this.#tally));
    }
    const { trouble, isWhole } = this.#tally;
    return trouble ?? (isWhole ? undefined : { type: 'cut' });
  }
}

function usageOf({ characters, isWhole, trouble: _trouble, ...counts }: Tally): Usage {
  const seen = Math.ceil(characters / CHARACTERS_PER_TOKEN);
  return {
    ...counts,
    outputTokens: isWhole ? counts.outputTokens : Math.max(counts.outputTokens, seen),
    turns: 0,
  };
}
