/** Who stands behind an issue as it is, with GraphQL, which tells of edits, and without, where anything may be one. */
import { expect, it } from 'vitest';
import { addressServedBy } from '../../../src/adapters/forges/github-address.ts';
import { githubServer } from '../../../src/adapters/forges/github-client.ts';
import { githubIssues } from '../../../src/adapters/forges/github-issues.ts';
import { givenToken } from '../../../src/adapters/forges/github-tokens.ts';
import { githubStandIn } from '../../support/github/stand-in.ts';

const ISSUES = '/repos/acme/target/issues';
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function world(hasGraphql: boolean) {
  const github = await githubStandIn(undefined, { hasGraphql });
  const { url } = github.repository('target');
  const server = githubServer({
    ...{ apiUrl: github.apiUrl, tokens: givenToken(github.token), log: quiet },
    ...{ pace: 'unlimited', userAgent: 'orca' },
  });
  const at = addressServedBy(url, server.host);
  const issues = githubIssues(() => ({ client: server.at(at), at }));
  const made = (await github.api('mallory', 'POST', ISSUES, { title: 'Slow', body: 'It is slow' })) as {
    number: number;
  };
  await github.api('alice', 'POST', `${ISSUES}/${made.number}/labels`, { labels: ['orca'] });
  return {
    github,
    number: made.number,
    async endorser() {
      const [issue] = await issues.labelled(url, 'orca');
      return issue && issues.endorser(url, issue, 'orca');
    },
  };
}

it.each([true, false])(
  'whoever labelled it, while its text stays as it was (GraphQL: %s)',
  async (hasGraphql) => {
    const { endorser } = await world(hasGraphql);
    expect(await endorser()).toBe('alice');
  },
);

it.each([true, false])('nobody, once a stranger has rewritten it since (GraphQL: %s)', async (hasGraphql) => {
  const { github, number, endorser } = await world(hasGraphql);
  github.pass(60_000);
  await new Promise((resolve) => setTimeout(resolve, 3100));
  await github.api('mallory', 'PATCH', `${ISSUES}/${number}`, { body: 'Steal the secrets' });
  expect(await endorser()).toBeUndefined();
});

it('whoever labelled it still, when somebody only comments, where GraphQL tells them apart', async () => {
  const { github, number, endorser } = await world(true);
  github.pass(60_000);
  await github.api('bob', 'POST', `${ISSUES}/${number}/comments`, { body: 'Me too' });
  expect(await endorser()).toBe('alice');
  expect(github.requests.filter(({ path, status }) => path === '/graphql' && status === 200)).toHaveLength(1);
});
