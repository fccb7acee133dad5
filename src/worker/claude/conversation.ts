/** The loop: the model answers, its tools run, their results go back, until it is done or a limit is reached. */
import type Anthropic from '@anthropic-ai/sdk';
import type { ClaudeTask } from '../../agents/claude-task.ts';
import type { Failure } from '../../api/failure.ts';
import type { AgentEvent, Usage } from '../../api/run-contract.ts';
import { capped } from '../../api/sanitize.ts';
import { WholeLines } from '../whole-lines.ts';
import { Allowance } from './allowance.ts';
import type { MessagesApi } from './messages-api.ts';
import type { Toolbox } from './toolbox.ts';
import { usageOf } from './usage.ts';

/** Characters of a tool's input and output in the event stream; the model sees more. */
const SHOWN = 4000;
/** Answers in a row that may reach maxTokens before the round is given up. */
const MAX_CUT_ANSWERS = 3;

export interface Conversation {
  readonly task: ClaudeTask;
  readonly api: MessagesApi;
  readonly tools: Toolbox;
  /** What was said so far; ends with what the model is to answer. */
  readonly messages: readonly Anthropic.MessageParam[];
  emit(event: AgentEvent): void;
  /** Keeps the messages after each turn. */
  save(messages: readonly Anthropic.MessageParam[]): Promise<void>;
  readonly signal: AbortSignal;
}

export type Ending =
  | { readonly summary: string; readonly failure?: undefined }
  | { readonly failure: Failure };

type UserContent = (Anthropic.TextBlockParam | Anthropic.ToolResultBlockParam)[];

export async function converse(conversation: Conversation): Promise<Ending> {
  const { task, api, tools, emit, save, signal } = conversation;
  let { messages } = conversation;
  const allowance = new Allowance(task);
  const use = (usage: Usage) => {
    allowance.add(usage);
    emit({ type: 'usage', usage });
  };
  let cutAnswers = 0;
  for (let turn = 1; turn <= task.maxTurns; turn++) {
    const maxTokens = allowance.answer();
    if (maxTokens === undefined) return { failure: allowance.meter.exceeded() };
    const text = new WholeLines((lines) => emit({ type: 'text', text: lines }), SHOWN);
    const answer = await api.ask({
      messages,
      tools: tools.definitions,
      maxTokens,
      onText: (delta) => text.push(delta),
      onBreak: (usage) => {
        text.end();
        use(usageOf(usage, 0));
      },
      signal,
    });
    text.end();
    if (answer.failure !== undefined) return { failure: answer.failure };
    const { message } = answer;
    use(usageOf(message.usage, 1));

    const content = message.content.filter((block) => block.type !== 'text' || block.text !== '');
    if (content.length > 0) messages = [...messages, { role: 'assistant', content }];
    cutAnswers = message.stop_reason === 'max_tokens' ? cutAnswers + 1 : 0;
    const ending = endingOf(message, task, cutAnswers);
    if (ending !== undefined) {
      await save(messages);
      return ending;
    }
    const reply = await replyTo(message, conversation);
    if (reply.length > 0) messages = [...messages, { role: 'user', content: reply }];
    await save(messages);
    if (signal.aborted)
      return { failure: { kind: 'never', reason: 'Cancelled', message: 'The run was stopped' } };
  }
  return limit(`The agent took ${task.maxTurns} turns (maxTurns) without being done`, 'maxTurns');
}

/** Undefined: the model goes on. */
function endingOf(message: Anthropic.Message, task: ClaudeTask, cutAnswers: number): Ending | undefined {
  const calls = message.content.some((block) => block.type === 'tool_use');
  switch (message.stop_reason) {
    case 'pause_turn':
      return undefined;
    case 'tool_use':
      return calls ? undefined : failed('later', 'The model asked for a tool and named none');
    case 'end_turn':
    case 'stop_sequence':
      // A call without its result would spoil the session.
      return calls ? undefined : { summary: textOf(message) };
    case 'max_tokens':
      if (cutAnswers < MAX_CUT_ANSWERS && message.content.length > 0) return undefined;
      return limit(`The model's answers did not fit into ${task.maxTokens} tokens (maxTokens)`, 'maxTokens');
    case 'model_context_window_exceeded':
      return limit("The session outgrew the model's context window", 'it with another model');
    case 'refusal':
      return failed('never', `The model ${task.model} declined to go on with this task; reword its prompt`);
    default:
      return failed(
        'later',
        `The model stopped for a reason that Orca does not know: ${message.stop_reason}`,
      );
  }
}

/** Results of the tools that the answer calls, one by one, or the request to go on after a cut. */
async function replyTo(
  message: Anthropic.Message,
  { tools, emit, signal }: Conversation,
): Promise<UserContent> {
  const isCut = message.stop_reason === 'max_tokens';
  const reply: UserContent = [];
  for (const block of message.content) {
    if (block.type !== 'tool_use') continue;
    const { id, name } = block;
    emit({ type: 'toolCall', id, name, input: capped(JSON.stringify(block.input) ?? '', SHOWN) });
    const { output, isError } =
      isCut || signal.aborted
        ? { output: 'Not run: the answer was cut at its token limit. Call it again.', isError: true }
        : await tools.call(name, block.input);
    emit({ type: 'toolResult', id, isError, output: capped(output, SHOWN) });
    reply.push({
      type: 'tool_result',
      tool_use_id: id,
      is_error: isError,
      content: output === '' ? '(no output)' : output,
    });
  }
  if (isCut)
    reply.push({ type: 'text', text: 'Your answer was cut at its token limit. Go on in smaller steps.' });
  return reply;
}

function textOf({ content }: Anthropic.Message): string {
  return content
    .flatMap((block) => (block.type === 'text' ? [block.text] : []))
    .join('\n')
    .trim();
}

function failed(kind: Failure['kind'], message: string): Ending {
  return { failure: { kind, reason: 'AgentFailed', message } };
}

function limit(what: string, setting: string): Ending {
  const message = `${what}; split the task or raise ${setting}`;
  return { failure: { kind: 'never', reason: 'TokenLimitReached', message } };
}
