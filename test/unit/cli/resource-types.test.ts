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
    expect(parseAsked(word, undefined).types.map((type) => type.kind)).toEqual([kind]);
  });

  it('reads TYPE/NAME as TYPE NAME', () => {
    expect(parseAsked('task/a', undefined)).toEqual(parseAsked('task', 'a'));
  });

  it('reads all as every type that belongs to a project', () => {
    expect(parseAsked('all', undefined).types.map((type) => type.kind)).toEqual([
      'AgentPool',
      'AgentPod',
      'DevTask',
      'Run',
    ]);
  });

  it('suggests the type that was meant', () => {
    expect(() => parseAsked('taks', undefined)).toThrow(
      'There is no resource type "taks". Did you mean "task"?',
    );
  });
});

describe('parseOne', () => {
  it('wants a name', () => {
    expect(() => parseOne('task', undefined)).toThrow('TYPE NAME or TYPE/NAME, such as task/NAME');
    expect(() => parseOne('task/', undefined)).toThrow('Name one object');
  });
});
