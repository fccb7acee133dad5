/** Cron schedules as instants, in zones whose clocks jump. */
import { expect, it, vi } from 'vitest';
import { type CronSchedule, isCron, isTimeZone, latestFiring, nextFiring } from '../../../src/api/cron.ts';
import { millis, timestamp } from '../../../src/api/time.ts';

function firings(schedule: CronSchedule, from: string, count: number): readonly string[] {
  const found: string[] = [];
  for (let at = nextFiring(schedule, millis(from)); at !== undefined; at = nextFiring(schedule, at)) {
    found.push(timestamp(at));
    if (found.length === count) break;
  }
  return found;
}

it('fires once, after the jump, for a local time that clocks jump over', () => {
  const schedule = { cron: '30 2 * * *', timeZone: 'America/New_York' };
  expect(firings(schedule, '2026-03-07T00:00:00Z', 3)).toEqual([
    '2026-03-07T07:30:00.000Z',
    '2026-03-08T07:30:00.000Z',
    '2026-03-09T06:30:00.000Z',
  ]);
});

it('fires the first time only for a local time that comes twice', () => {
  const schedule = { cron: '30 1 * * *', timeZone: 'America/New_York' };
  expect(firings(schedule, '2026-10-31T00:00:00Z', 3)).toEqual([
    '2026-10-31T05:30:00.000Z',
    '2026-11-01T05:30:00.000Z',
    '2026-11-02T06:30:00.000Z',
  ]);
});

it('fires in each hour that passes, where it names every hour', () => {
  const schedule = { cron: '0 * * * *', timeZone: 'Europe/Berlin' };
  expect(firings(schedule, '2026-10-24T23:30:00Z', 3)).toEqual([
    '2026-10-25T00:00:00.000Z',
    '2026-10-25T01:00:00.000Z',
    '2026-10-25T02:00:00.000Z',
  ]);
});

it.each([
  ['a jump at midnight', '30 0 * * *', 'Africa/Cairo', '2026-04-22T00:00:00Z'],
  ['a jump at midnight in the south', '0 0 * * *', 'America/Santiago', '2026-09-03T00:00:00Z'],
  ['a jump of half an hour', '45 1 * * *', 'Australia/Lord_Howe', '2026-04-02T00:00:00Z'],
])('goes on firing once a day across %s', (_, cron, timeZone, from) => {
  const days = firings({ cron, timeZone }, from, 10).map(millis);
  const gaps = days.slice(1).map((at, index) => Math.round((at - (days[index] ?? 0)) / 86_400_000));
  expect(gaps).toEqual(Array(9).fill(1));
});

it('goes on where clocks are set back by half an hour', () => {
  const schedule = { cron: '0 * * * *', timeZone: 'Australia/Lord_Howe' };
  const expected = ['2026-04-04T14:00:00.000Z', '2026-04-04T15:30:00.000Z', '2026-04-04T16:30:00.000Z'];
  expect(firings(schedule, '2026-04-04T13:00:00Z', 3)).toEqual(expected);
});

it('never fires at a moment that has passed', () => {
  const schedule = { cron: '0 * * * *', timeZone: 'Australia/Lord_Howe' };
  for (let at = millis('2026-04-04T13:00:30Z'); at < millis('2026-04-04T17:00:00Z'); at += 60_000)
    expect(nextFiring(schedule, at)).toBeGreaterThan(at);
});

it('is one of five fields that can come true', () => {
  const tried = ['* * * * *', '0 9 * * MON', '0 0 29 2 *', '0 0 30 2 *', '60 * * * *', '5-1 * * * *'];
  expect(tried.map(isCron)).toEqual([true, true, true, false, false, false]);
});

it('knows the time zones of the world, and none that depends on the machine', () => {
  const tried = ['UTC', 'Europe/Berlin', 'Etc/GMT+5', 'local', 'system', 'Europe/Atlantis', ''];
  expect(tried.map(isTimeZone)).toEqual([true, true, true, false, false, false, false]);
});

it.each([
  ['* * * * *', '2026-01-31T12:34:00.000Z'],
  ['0 * * * *', '2026-01-31T12:00:00.000Z'],
  ['0 3 * * *', '2026-01-31T03:00:00.000Z'],
  ['0 0 1 * *', '2026-01-01T00:00:00.000Z'],
  ['0 0 2 1 *', '2026-01-02T00:00:00.000Z'],
])('finds the latest of the firings missed in a year of silence: %s', (cron, latest) => {
  const schedule = { cron, timeZone: 'UTC' };
  const due = nextFiring(schedule, millis('2025-01-01T00:00:30Z'));
  expect(timestamp(latestFiring(schedule, due ?? 0, millis('2026-01-31T12:34:56Z')))).toBe(latest);
});

it('does not look at the clock', () => {
  const clock = vi.spyOn(Date, 'now');
  firings({ cron: '30 2 * * *', timeZone: 'Europe/Berlin' }, '2026-03-27T00:00:00Z', 5);
  isCron('0 3 * * *');
  isTimeZone('Europe/Berlin');
  expect(clock).not.toHaveBeenCalled();
  clock.mockRestore();
});
