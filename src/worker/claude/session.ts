/** The messages of a session, kept in HOME so that the next round continues them; a cache that may be gone. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type Anthropic from '@anthropic-ai/sdk';
import { readTextFile, replaceFile } from '../../lib/durable-file.ts';

type Messages = readonly Anthropic.MessageParam[];

/** Undefined: there is no such session, or its file holds something else. `id` is a valid session id. */
export async function loadSession(home: string, id: string): Promise<Messages | undefined> {
  const text = await readTextFile(fileOf(home, id));
  return text === undefined ? undefined : messagesIn(text);
}

export async function saveSession(home: string, id: string, messages: Messages): Promise<void> {
  const file = fileOf(home, id);
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await replaceFile(file, JSON.stringify({ version: 1, messages }));
}

function fileOf(home: string, id: string): string {
  return path.join(home, '.orca', `session-${id}.json`);
}

/** The shape is checked as far as the loop relies on it; the rest is the API's to refuse. */
function messagesIn(text: string): Messages | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.messages)) return undefined;
    return value.messages.length > 0 && value.messages.every(isMessage) ? value.messages : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isMessage(value: unknown): value is Anthropic.MessageParam {
  if (!isRecord(value) || (value.role !== 'user' && value.role !== 'assistant')) return false;
  return Array.isArray(value.content) && value.content.length > 0 && value.content.every(isRecord);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
