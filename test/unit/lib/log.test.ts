/** The log: one JSON line a message, and no secret in it. */
import { expect, test } from 'vitest';
import { createLog } from '../../../src/lib/log.ts';

function logged(): { readonly lines: string[]; readonly log: ReturnType<typeof createLog> } {
  const lines: string[] = [];
  const destination = { write: (line: string) => void lines.push(line) };
  return { lines, log: createLog({ level: 'info', secrets: ['hunter2-hunter2'], destination }) };
}

test('a line has level, time, fields and a constant message', () => {
  const { lines, log } = logged();
  log.info({ object: 'devtask/my-app/a', change: 'Pending → Scheduled' }, 'Recorded');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      level: 'info',
      time: expect.any(Number),
      object: 'devtask/my-app/a',
      change: 'Pending → Scheduled',
      msg: 'Recorded',
    },
  ]);
});

test('secrets are replaced in every field, however deep, and in errors', () => {
  const { lines, log } = logged();
  const error = new Error('fetch https://orca:hunter2-hunter2@example.com failed', {
    cause: new Error('with hunter2-hunter2'),
  });
  log.error({ err: error, deep: { list: ['token hunter2-hunter2'] } }, 'A pass failed by a bug');
  expect(lines.join()).not.toContain('hunter2-hunter2');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    deep: { list: ['token [redacted]'] },
    err: { type: 'Error', stack: expect.stringContaining('log.test.ts') },
  });
});
