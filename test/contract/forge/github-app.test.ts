/** Orca as a GitHub App: tokens of its installation, made anew before they end and after one was refused. */
import { beforeEach, describe, expect, it } from 'vitest';
import { githubForge } from '../../../src/adapters/forges/github.ts';
import { appTokens } from '../../../src/adapters/forges/github-app.ts';
import { githubServer } from '../../../src/adapters/forges/github-client.ts';
import type { Log } from '../../../src/reconciler/ports.ts';
import { type GitHubWorld, githubWorld, wantedFor } from '../../support/forges.ts';
import type { AppOptions, StandInApp } from '../../support/github/tokens.ts';

const MINUTE = 60_000;
const nothing = () => undefined;
const log: Log = { info: nothing, warn: nothing, error: nothing };

let world: GitHubWorld;
let ahead: number;

beforeEach(async () => {
  world = await githubWorld();
  ahead = 0;
});

function pass(time: number): void {
  ahead += time;
  world.github.pass(time);
}

function tokensOf({ id, privateKey }: Pick<StandInApp, 'id' | 'privateKey'>) {
  const now = () => Date.now() + ahead;
  return appTokens({
    ...{ apiUrl: world.github.apiUrl, appId: String(id), privateKey, userAgent: 'orca-test', now },
  });
}

function forgeOf(app: Pick<StandInApp, 'id' | 'privateKey'>) {
  const options = { apiUrl: world.github.apiUrl, userAgent: 'orca-test', pace: 'unlimited' } as const;
  return githubForge(githubServer({ ...options, log, retryDelay: 1, tokens: tokensOf(app) }), log);
}

describe('an App', () => {
  it('opens pull requests as itself, with one token for many calls', async () => {
    const app = world.github.app();
    const forge = forgeOf(app);
    const wanted = await wantedFor(world);
    await Promise.all([forge.ensure(wanted), forge.list(world.url, new Map())]);
    expect(app.issued).toHaveLength(1);
    expect(world.github.requests.filter(({ status }) => status === 401)).toEqual([]);
  });

  it('makes a new token ten minutes before the last one ends, and not earlier', async () => {
    const app = world.github.app();
    const forge = forgeOf(app);
    await forge.list(world.url, new Map());
    pass(49 * MINUTE);
    await forge.list(world.url, new Map());
    expect(app.issued).toHaveLength(1);
    pass(2 * MINUTE);
    await forge.list(world.url, new Map());
    expect(app.issued).toHaveLength(2);
    pass(180 * MINUTE);
    await forge.ensure(await wantedFor(world));
    expect(await world.seen()).toMatchObject([{ state: 'open', labels: ['orca'] }]);
  });

  it('makes a new one, once, when GitHub refuses the one it has', async () => {
    const app = world.github.app();
    const forge = forgeOf(app);
    await forge.list(world.url, new Map());
    app.revoke();
    const wanted = await wantedFor(world);
    expect(await forge.ensure(wanted)).toMatchObject({ number: 1 });
    expect(app.issued).toHaveLength(2);
    const answer = { status: 401, body: { message: 'Bad credentials' } };
    world.github.fail({ method: 'GET', path: /pulls/, request: 'refused', answer, times: 2 });
    await expect(forge.list(world.url, new Map())).rejects.toMatchObject({ reason: 'AuthenticationFailed' });
  });

  it('gives Git a token that it may push with', async () => {
    const app = world.github.app();
    const token = await tokensOf(app).tokenFor({ owner: 'acme', repo: 'target' });
    const service = `${world.url}/info/refs?service=git-receive-pack`;
    const authorization = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    expect((await fetch(service, { headers: { authorization } })).status).toBe(200);
  });

  it('lets neither its key nor its tokens out', async () => {
    const app = world.github.app();
    const tokens = tokensOf(app);
    const token = await tokens.tokenFor({ owner: 'acme', repo: 'target' });
    expect(tokens.secrets()).toEqual([app.privateKey, token]);
  });

  it.each<
    [
      string,
      AppOptions,
      (app: StandInApp, other: StandInApp) => Pick<StandInApp, 'id' | 'privateKey'>,
      object,
    ]
  >([
    [
      'its key is that of another',
      {},
      (app, other) => ({ id: app.id, privateKey: other.privateKey }),
      {
        reason: 'AuthenticationFailed',
        kind: 'never',
        message: expect.stringContaining('ORCA_GITHUB_APP_ID'),
      },
    ],
    [
      'its key is none',
      {},
      (app) => ({ id: app.id, privateKey: 'not a key' }),
      { reason: 'AuthenticationFailed', kind: 'never', message: expect.stringContaining('private key') },
    ],
    [
      'it is not installed there',
      { repositories: ['acme/elsewhere'] },
      (app) => app,
      { reason: 'ForgeRefused', kind: 'never', message: expect.stringContaining('install it for acme') },
    ],
  ])('says what to do when %s', async (_what, options, identity, failure) => {
    const [app, other] = [world.github.app(options), world.github.app()];
    await expect(forgeOf(identity(app, other)).list(world.url, new Map())).rejects.toMatchObject(failure);
  });

  it('tries again when GitHub fails to make a token', async () => {
    const app = world.github.app();
    const forge = forgeOf(app);
    const answer = { status: 502, body: {} };
    world.github.fail({ method: 'POST', path: /access_tokens/, request: 'refused', answer });
    await expect(forge.list(world.url, new Map())).rejects.toMatchObject({ kind: 'later' });
    expect(await forge.list(world.url, new Map())).toEqual([]);
  });
});
