/** Asks another model for a judgement: outside of the sandbox, with a key that no agent sees, and without tools. */
import Anthropic from '@anthropic-ai/sdk';
import type { Failure } from '../api/failure.ts';
import { NO_USAGE, type Usage } from '../api/run-contract.ts';
import { CRITIC_TOKENS } from '../api/spend.ts';
import { failureFor } from './claude/api-failure.ts';
import { usageOf } from './claude/usage.ts';

/** Tokens of an answer: a score and what is wrong, with room for a model that thinks first. */
const MAX_RETRIES = 2;
/** Milliseconds for one answer. */
const MAX_TIME = 300_000;

export interface CriticRequest {
  /** Full id. */
  readonly model: string;
  readonly system: string;
  readonly prompt: string;
}

export type CriticAnswer = { readonly usage: Usage } & (
  | { readonly text: string }
  | { readonly failure: Failure }
);

export interface Critic {
  ask(request: CriticRequest): Promise<CriticAnswer>;
}

/** `env`: a key and perhaps an address, as the Messages API client names them. */
export function criticWith(env: Readonly<Record<string, string>>, signal: AbortSignal): Critic {
  const { ANTHROPIC_API_KEY: apiKey, ANTHROPIC_AUTH_TOKEN: authToken, ANTHROPIC_BASE_URL: baseURL } = env;
  const client = new Anthropic({
    ...(apiKey ? { apiKey } : { apiKey: null, authToken: authToken ?? null }),
    ...(baseURL ? { baseURL } : {}),
    maxRetries: MAX_RETRIES,
    timeout: MAX_TIME,
    logLevel: 'off',
    openTelemetry: false,
  });
  return {
    async ask({ model, system, prompt }) {
      let usage = NO_USAGE;
      try {
        const stream = client.messages.stream(
          { model, max_tokens: CRITIC_TOKENS, system, messages: [{ role: 'user', content: prompt }] },
          { signal: AbortSignal.any([signal, AbortSignal.timeout(MAX_TIME)]) },
        );
        stream.on('streamEvent', (_event, snapshot) => {
          usage = usageOf(snapshot.usage, 0);
        });
        const message = await stream.finalMessage();
        if (message.stop_reason === 'refusal') return { usage, failure: refused(model) };
        const text = message.content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('');
        return { usage, text };
      } catch (error) {
        return { usage, failure: failureFor(error, model) };
      }
    },
  };
}

function refused(model: string): Failure {
  return { kind: 'never', reason: 'ModelRefused', message: `${model} declined to judge the change` };
}
