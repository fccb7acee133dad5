/**
 * `npm run soak -- --kills 1000 --seed 1`: kills reconciler and supervisors at random moments, world after world, and counts
 * what must never be: runs started twice, second pull requests, second commits, lost results. Exit code 1 when there is any.
 */
import { parseArgs } from 'node:util';
import { chance } from './chance.ts';
import { type Audit, killedWorld } from './killed-world.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
});
const wanted = Number(values.kills);
const first = Number(values.seed);
if (!Number.isSafeInteger(wanted) || wanted < 1 || !Number.isSafeInteger(first)) {
  process.stderr.write('usage: npm run soak -- [--kills 1000] [--seed 1]\n');
  process.exit(2);
}

/** Kills in the life of one world, at most. */
const KILLS_A_WORLD = 25;

const total = { kills: 0, worlds: 0, duplicates: 0, lost: 0, left: 0 };
for (let seed = first; total.kills < wanted; seed += 1) {
  const kills = Math.min(KILLS_A_WORLD, wanted - total.kills);
  const audit = await killedWorld(kills, chance(seed));
  total.kills += kills;
  total.worlds += 1;
  total.duplicates += audit.duplicates.length;
  total.lost += audit.lost.length;
  total.left += audit.left.length;
  process.stdout.write(`seed ${seed}: ${kills} kills (${audit.victims}), ${saidOf(audit)}\n`);
}
process.stdout.write(
  `${total.kills} kills in ${total.worlds} worlds, seeds ${first} to ${first + total.worlds - 1}: ${total.duplicates} duplicates, ${total.lost} lost results, ${total.left} processes left\n`,
);
process.exit(total.duplicates + total.lost + total.left === 0 ? 0 : 1);

function saidOf({ duplicates, lost, left }: Audit): string {
  const wrong = [
    ...duplicates.map((what) => `DUPLICATE ${what}`),
    ...lost.map((what) => `LOST ${what}`),
    ...left.map((what) => `LEFT ${what}`),
  ];
  return wrong.length === 0 ? 'all well' : wrong.join('; ');
}
