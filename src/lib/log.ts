/** The log: pino, with everything that looks like a secret replaced before it is written. */
import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';
import { redacted } from '../api/redact.ts';

export interface LogOptions {
  readonly level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Values that must never appear, such as keys and tokens. */
  readonly secrets: readonly string[];
  /** Where lines go; standard error when absent. */
  readonly destination?: DestinationStream | undefined;
}

/** Lines of JSON. Messages are constants of the program; every string of every field passes the gate. */
export function createLog({ level, secrets, destination }: LogOptions): Logger {
  const gate = (value: unknown) => redactedStrings(value, secrets);
  return pino(
    {
      level,
      base: null,
      // Errors are serialised at the gate already.
      serializers: { err: (value: unknown) => value },
      formatters: {
        level: (label) => ({ level: label }),
        log: (fields) =>
          Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, gate(value)])),
      },
    },
    destination ?? pino.destination({ dest: 2, sync: true }),
  );
}

function redactedStrings(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return redacted(value, secrets);
  if (value instanceof Error) return redactedStrings({ ...stdSerializers.err(value) }, secrets);
  if (Array.isArray(value)) return value.map((item) => redactedStrings(item, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, redactedStrings(item, secrets)]),
  );
}
