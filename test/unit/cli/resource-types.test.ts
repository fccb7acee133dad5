/** The words for kinds of objects. */
import { describe, expect, it } from 'vitest';
import { parseAsked, parseOne } from '../../../src/cli/resource-types.ts';

describe('parseAsked', () => {
  it.each([
    ['po', 'AgentPod'],
    ['agentpods', 'AgentPod'],
    ['Pod', 'AgentPod'],
    ['pools', 'AgentPool'],
    ['dt', 'DevTask'],
    ['tasks', 'DevTask'],
    ['projects', 'Project'],
    ['run', 'Run'],
  ])('%s is %s', (word, kind) => {
    expect(parseAsked(word).types.map((type) => type.kind)).toEqual([kind]);
  });

  it('reads TYPE/NAME as TYPE NAME', () => {
    expect(parseAsked('task/a')).toEqual(parseAsked('task', { name: 'a' }));
  });

  it.each([
    ['task/shop/a', {}],
    ['task', { name: 'shop/a' }],
    ['task/a', { project: 'shop' }],
    ['task/shop/a', { project: 'shop' }],
  ])('takes the project out of %s with %j', (type, words) => {
    expect(parseAsked(type, words)).toMatchObject({ name: 'a', project: 'shop' });
  });

  it('refuses two projects', () => {
    expect(() => parseAsked('task/shop/a', { project: 'site' })).toThrow('Give either shop/a or -p site');
  });

  it.each(['project/shop/a', 'task//a', 'task/shop/', 'task/shop/a/b'])('refuses %s', (type) => {
    expect(() => parseAsked(type)).toThrow('is no name of a');
  });

  it('reads all as every type that belongs to a project', () => {
    expect(parseAsked('all').types.map((type) => type.kind)).toEqual([
      'AgentPool',
      'AgentPod',
      'DevTask',
      'Run',
    ]);
  });

  it('suggests the type that was meant', () => {
    expect(() => parseAsked('taks')).toThrow('There is no resource type "taks". Did you mean "task"?');
  });
});

describe('parseOne', () => {
  it('wants a name', () => {
    expect(() => parseOne('task', {})).toThrow('TYPE NAME or TYPE/NAME, such as task/NAME');
    expect(() => parseOne('task/', {})).toThrow('Name one object');
  });
});
