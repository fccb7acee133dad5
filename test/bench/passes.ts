/** Whole passes on a config repository behind a Git server over HTTP: nothing changed, and k manifests changed. */
import { join } from 'node:path';
import { readSettings } from '../../src/cli/settings.ts';
import { openPorts, type Wiring } from '../../src/cli/wire.ts';
import { type Memory, NO_MEMORY } from '../../src/reconciler/memory.ts';
import { reconcile } from '../../src/reconciler/reconcile.ts';
import { allowEverything, gitServer } from '../support/git-server.ts';
import type { BenchOptions } from './bench.ts';
import { type ConfigFixture, configRepository, shell, taskManifest, taskPath } from './fixture.ts';
import { growth, median, type Point, paired, timed } from './measure.ts';

const CHANGED = [1, 10, 100, 1000];

export async function passRows({ objects, runs, sizes }: BenchOptions) {
  const big = await standing(objects);
  const unchanged = await paired({
    measure: `a pass with nothing changed, ${objects} objects`,
    baseline: 'git ls-remote',
    bar: 1,
    runs: runs * 3,
    subject: async () => {
      if ((await big.pass()) !== 'unchanged') throw new Error('something changed');
    },
    against: () => shell(`git -c http.extraHeader='${big.header}' ls-remote ${big.url}`, big.fixture.root),
  });

  const byChange: Point[] = [];
  for (const size of CHANGED.filter((count) => count < objects)) {
    byChange.push({ size, ms: await changedPass(big, size, runs) });
  }
  const idle: Point[] = [];
  const bySize: Point[] = [];
  for (const size of sizes) {
    const world = size === objects ? big : await standing(size);
    idle.push({ size, ms: await medianPass(world, runs) });
    bySize.push({ size, ms: await changedPass(world, 10, runs) });
    if (world !== big) await world.close();
  }
  await big.close();
  return {
    rows: [unchanged],
    growths: [
      growth(`a pass after k of ${objects} manifests changed, by k`, byChange),
      growth('a pass with nothing changed, by objects', idle),
      growth('a pass after 10 manifests changed, by objects', bySize),
    ],
  };
}

interface Standing {
  readonly fixture: ConfigFixture;
  readonly url: string;
  readonly header: string;
  pass(): Promise<string>;
  close(): Promise<void>;
}

/** A reconciler that has settled on a config repository of so many objects. */
async function standing(objects: number): Promise<Standing> {
  const fixture = await configRepository(objects);
  await allowEverything(fixture.repository.path);
  const server = await gitServer({ root: fixture.root });
  const url = `${server.url}/config.git`;
  const env = {
    ORCA_GIT_TOKEN: server.token,
    ORCA_GIT_USERNAME: server.username,
    XDG_CACHE_HOME: fixture.root,
  };
  const settings = await readSettings(
    { repo: url, stateDir: join(fixture.root, 'state') },
    env,
    fixture.root,
  );
  const wiring = await openPorts(settings, { info: nothing, warn: nothing, error: nothing });
  let memory: Memory = NO_MEMORY;
  const pass = async () => {
    const done = await reconcile(withoutPolls(wiring), memory);
    memory = done.memory;
    return done.result;
  };
  while ((await pass()) !== 'unchanged');
  const header = `Authorization: Basic ${Buffer.from(`${server.username}:${server.token}`).toString('base64')}`;
  return {
    fixture,
    url,
    header,
    pass,
    async close() {
      await wiring.close();
      await server.close();
    },
  };
}

/** Time stands still, so that no poll and no heartbeat falls due while a row is measured. */
function withoutPolls({ ports }: Wiring): Wiring['ports'] {
  return { ...ports, clock: { now: () => STANDSTILL } };
}

const STANDSTILL = Date.now();
let revision = 0;

async function medianPass({ pass }: Standing, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await timed(pass));
  return median(times);
}

/** Milliseconds from the commit that changes `count` manifests to the end of the pass that records it; median. */
async function changedPass({ fixture, pass }: Standing, count: number, runs: number): Promise<number> {
  const times: number[] = [];
  for (let run = -1; run < runs; run++) {
    revision += 1;
    const tasks = Array.from({ length: Math.min(count, fixture.paths.length) }, (_, index) => index);
    await fixture.repository.commit(
      Object.fromEntries(tasks.map((index) => [taskPath(index), taskManifest(index, revision)])),
    );
    const ms = await timed(async () => {
      if ((await pass()) !== 'acted') throw new Error('the change was not recorded');
    });
    if (run >= 0) times.push(ms);
    while ((await pass()) !== 'unchanged');
  }
  return median(times);
}

function nothing(): void {
  // The log of a benchmark is its table.
}
