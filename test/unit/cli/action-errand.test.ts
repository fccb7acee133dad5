/** What each event asks for, with payloads as GitHub sends them. */
import { describe, expect, it } from 'vitest';
import { errandOf } from '../../../src/cli/action/errand.ts';
import { WEBHOOKS, webhookPayload } from '../../support/webhook-payloads.ts';

const type = (name: string, payload: unknown) => errandOf({ name, payload }).type;

describe('an event', () => {
  it('of every kind that can start a workflow is understood, whatever is in it', () => {
    const seen: Record<string, number> = {};
    for (const { name, examples } of WEBHOOKS)
      for (const each of examples) {
        seen[name] = (seen[name] ?? 0) + 1;
        expect(['reconcile', 'review', 'nothing']).toContain(type(name, each));
      }
    expect(Object.keys(seen).length).toBeGreaterThan(50);
    for (const nonsense of [null, 1, 'x', [], {}, { pull_request: null }])
      for (const name of ['push', 'issue_comment', 'check_suite', 'workflow_run', 'schedule'])
        expect(['reconcile', 'nothing']).toContain(type(name, nonsense));
  });

  it('push makes passes, but not for what Orca itself pushes', () => {
    const pushed = (ref: string) => type('push', webhookPayload('push', undefined, { ref }));
    expect(pushed('refs/heads/main')).toBe('reconcile');
    for (const ref of ['refs/heads/orca-status', 'refs/heads/orca-logs', 'refs/heads/orca/shop/do-it'])
      expect(pushed(ref)).toBe('nothing');
  });

  it('pull_request is a review; nobody but people of the repository is trusted', () => {
    const errand = (changes: Record<string, unknown>, action = 'opened') =>
      errandOf({ name: 'pull_request', payload: webhookPayload('pull_request', action, changes) });
    expect(errand({ number: 7, 'pull_request.number': 7, 'pull_request.head.sha': 'a'.repeat(40) })).toEqual({
      type: 'review',
      pullRequest: 7,
      headCommit: 'a'.repeat(40),
      isTrusted: true,
    });
    expect(errand({ 'pull_request.head.repo.id': 1 })).toMatchObject({ isTrusted: false });
    expect(errand({ 'pull_request.head.repo': null })).toMatchObject({ isTrusted: false });
    expect(errand({ 'sender.login': 'dependabot[bot]' })).toMatchObject({ isTrusted: false });
    expect(errand({}, 'closed')).toMatchObject({ type: 'nothing' });
    expect(() => errand({ 'pull_request.head.sha': '--upload-pack=evil' })).toThrow('names no pull request');
  });

  it('about a pull request of Orca wakes the passes, unless Orca itself caused it', () => {
    const own = { 'pull_request.head.ref': 'orca/shop/do-it' };
    const of = (name: string, action: string, changes: Record<string, unknown>) =>
      type(name, webhookPayload(name, action, changes));
    expect(of('pull_request', 'opened', own)).toBe('reconcile');
    expect(of('pull_request', 'opened', { ...own, 'sender.type': 'Bot' })).toBe('nothing');
    expect(of('pull_request', 'closed', { ...own, 'sender.type': 'Bot' })).toBe('reconcile');
    expect(of('pull_request', 'closed', { ...own, 'pull_request.head.repo.id': 1 })).toBe('nothing');
    expect(of('pull_request_review', 'submitted', {})).toBe('nothing');
    expect(of('pull_request_review', 'submitted', own)).toBe('reconcile');
    expect(of('pull_request_review', 'submitted', { ...own, 'sender.type': 'Bot' })).toBe('nothing');
  });

  it('issue_comment wakes for pull requests and people alone', () => {
    const said = (changes: Record<string, unknown>) =>
      type('issue_comment', webhookPayload('issue_comment', 'created', changes));
    expect(said({})).toBe('nothing');
    expect(said({ 'issue.pull_request': { url: 'https://api.github.com/repos/o/r/pulls/1' } })).toBe(
      'reconcile',
    );
    expect(said({ 'issue.pull_request': {}, 'sender.type': 'Bot' })).toBe('nothing');
  });

  it('of CI wakes for branches of Orca', () => {
    const suite = (changes: Record<string, unknown>) =>
      type('check_suite', webhookPayload('check_suite', 'completed', changes));
    expect(suite({})).toBe('nothing');
    expect(suite({ 'check_suite.head_branch': 'orca/shop/do-it' })).toBe('reconcile');
    const changes = { 'check_run.check_suite.head_branch': 'orca/shop/do-it' };
    expect(type('check_run', webhookPayload('check_run', 'completed', changes))).toBe('reconcile');
  });

  it('schedule, workflow_dispatch and what is new to us make passes', () => {
    expect(type('schedule', { schedule: '*/30 * * * *' })).toBe('reconcile');
    expect(type('workflow_dispatch', webhookPayload('workflow_dispatch'))).toBe('reconcile');
    expect(type('issues', webhookPayload('issues', 'labeled'))).toBe('reconcile');
  });

  it('that would give secrets to strangers is refused', () => {
    expect(() => errandOf({ name: 'pull_request_target', payload: {} })).toThrow('pull_request_target');
  });
});
