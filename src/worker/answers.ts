/** What the answers of model APIs say about themselves: what was used, whether they are whole, what went wrong in them. */
import type { ApiTrouble } from '../agents/api-failure.ts';
import { countAt, type Json, objectAt, objectsAt } from '../agents/foreign-json.ts';

/** One answer as far as it was read. */
export interface Tally {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
  /** Characters of text that were seen, for an answer that is left before its end tells its usage. */
  readonly characters: number;
  /** Its end was read, with what all of it used. */
  readonly isWhole: boolean;
  /** An error that stands in an answer which began well. */
  readonly trouble?: ApiTrouble;
}

export const NOTHING_READ: Tally = {
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  characters: 0,
  isWhole: false,
};

export interface AnswerReader {
  /** The tally after one more event of a stream. */
  event(tally: Tally, event: Json): Tally;
  /** The tally of an answer that came in one piece. */
  whole(body: Json): Tally;
}

export const anthropicAnswer: AnswerReader = {
  event(tally, event) {
    switch (event.type) {
      case 'message_start':
        return anthropicUsage(tally, objectAt(objectAt(event, 'message'), 'usage'));
      case 'message_delta':
        return { ...anthropicUsage(tally, objectAt(event, 'usage')), isWhole: true };
      case 'content_block_delta':
        return longer(tally, event.delta);
      default:
        return tally;
    }
  },
  whole: (body) => ({ ...anthropicUsage(NOTHING_READ, objectAt(body, 'usage')), isWhole: true }),
};

/** Counts of later events stand for those of earlier ones. */
function anthropicUsage(tally: Tally, usage: Json): Tally {
  return {
    ...tally,
    inputTokens: countAt(usage, 'input_tokens') || tally.inputTokens,
    outputTokens: countAt(usage, 'output_tokens') || tally.outputTokens,
    cacheReadTokens: countAt(usage, 'cache_read_input_tokens') || tally.cacheReadTokens,
    cacheWriteTokens: countAt(usage, 'cache_creation_input_tokens') || tally.cacheWriteTokens,
  };
}

export const openaiAnswer: AnswerReader = {
  event(tally, event) {
    const response = objectAt(event, 'response');
    switch (event.type) {
      case 'response.completed':
      case 'response.incomplete':
        return { ...openaiUsage(tally, objectAt(response, 'usage')), isWhole: true };
      case 'response.failed': {
        const trouble = openaiTrouble(objectAt(response, 'error'));
        return { ...openaiUsage(tally, objectAt(response, 'usage')), isWhole: true, trouble };
      }
      default:
        return 'delta' in event ? longer(tally, event.delta) : tally;
    }
  },
  whole: (body) => ({ ...openaiUsage(NOTHING_READ, objectAt(body, 'usage')), isWhole: true }),
};

/** Its input counts what was read from the cache and written to it. */
function openaiUsage(tally: Tally, usage: Json): Tally {
  const details = objectAt(usage, 'input_tokens_details');
  const cacheReadTokens = countAt(details, 'cached_tokens');
  const cacheWriteTokens = countAt(details, 'cache_write_tokens');
  const inputTokens = Math.max(0, countAt(usage, 'input_tokens') - cacheReadTokens - cacheWriteTokens);
  return {
    ...tally,
    inputTokens,
    outputTokens: countAt(usage, 'output_tokens'),
    cacheReadTokens,
    cacheWriteTokens,
  };
}

function openaiTrouble(error: Json): ApiTrouble {
  return { type: 'status', status: error.code === 'rate_limit_exceeded' ? 429 : 500 };
}

export const geminiAnswer: AnswerReader = {
  event(tally, event) {
    const status = countAt(objectAt(event, 'error'), 'code');
    if (status > 0) return { ...tally, trouble: { type: 'status', status } };
    const candidates = objectsAt(event, 'candidates');
    const isWhole = tally.isWhole || candidates.some((candidate) => 'finishReason' in candidate);
    const read = longer(tally, candidates);
    return 'usageMetadata' in event
      ? { ...read, ...geminiUsage(objectAt(event, 'usageMetadata')), isWhole }
      : { ...read, isWhole };
  },
  whole: (body) => ({ ...NOTHING_READ, ...geminiUsage(objectAt(body, 'usageMetadata')), isWhole: true }),
};

/** Thoughts cost what output costs. */
function geminiUsage(usage: Json): Partial<Tally> {
  const cacheReadTokens = countAt(usage, 'cachedContentTokenCount');
  const prompt = countAt(usage, 'promptTokenCount') + countAt(usage, 'toolUsePromptTokenCount');
  return {
    inputTokens: Math.max(0, prompt - cacheReadTokens),
    outputTokens: countAt(usage, 'candidatesTokenCount') + countAt(usage, 'thoughtsTokenCount'),
    cacheReadTokens,
  };
}

function longer(tally: Tally, text: unknown): Tally {
  return { ...tally, characters: tally.characters + JSON.stringify(text ?? '').length };
}
