/** Every command with the line that `orca --help` shows. */

interface CommandLine {
  readonly name: string;
  readonly group: string;
  readonly summary: string;
}

export type CommandName = (typeof COMMANDS)[number]['name'];

const START = 'Start:';
const DECLARE = 'Declare:';
const RECONCILE = 'Reconcile:';
const LOOK = 'Look:';
const LAND = 'Land:';

export const COMMANDS = [
  {
    name: 'demo',
    group: START,
    summary: 'see it work: a commit in, pull requests out, in half a minute',
  },
  {
    name: 'init',
    group: START,
    summary: 'make a config repository with commented manifests',
  },
  {
    name: 'doctor',
    group: START,
    summary: 'say what this machine and these credentials can do, and what is missing',
  },
  {
    name: 'validate',
    group: DECLARE,
    summary: 'check the manifests of a folder',
  },
  {
    name: 'apply',
    group: DECLARE,
    summary: 'put manifests into the config repository, as a commit',
  },
  {
    name: 'delete',
    group: DECLARE,
    summary: 'remove a manifest from the config repository, as a commit',
  },
  {
    name: 'task',
    group: DECLARE,
    summary: 'declare a task of Task Master: write its documents, or carry it out',
  },
  {
    name: 'scale',
    group: DECLARE,
    summary: 'set the replicas of a pool, as a commit',
  },
  {
    name: 'plan',
    group: RECONCILE,
    summary: 'show what the next pass would do, and why; spends and writes nothing',
  },
  {
    name: 'reconcile',
    group: RECONCILE,
    summary: 'make passes until nothing is left to do',
  },
  {
    name: 'action',
    group: RECONCILE,
    summary: 'do what the event of a job of GitHub Actions asks for',
  },
  {
    name: 'serve',
    group: RECONCILE,
    summary: 'keep reconciling until stopped',
  },
  {
    name: 'replay',
    group: RECONCILE,
    summary: 'make the plan of a recorded pass again, and compare',
  },
  {
    name: 'compact',
    group: RECONCILE,
    summary: 'put one commit in the place of the history of the status branch',
  },
  {
    name: 'run',
    group: RECONCILE,
    summary: 'give an agent one prompt and watch it; lands nothing',
  },
  {
    name: 'exec',
    group: RECONCILE,
    summary: 'give a certain pod one prompt and watch it; lands nothing',
  },
  {
    name: 'get',
    group: LOOK,
    summary: 'list what is recorded: pods, pools, tasks, projects, runs',
  },
  {
    name: 'describe',
    group: LOOK,
    summary: 'show one object with its conditions and history',
  },
  {
    name: 'why',
    group: LOOK,
    summary: 'say why a task is where it is, and what it waits for',
  },
  {
    name: 'status',
    group: LOOK,
    summary: 'count what is recorded, and say what hampers it',
  },
  {
    name: 'logs',
    group: LOOK,
    summary: 'show what an agent said and did',
  },
  {
    name: 'pr',
    group: LAND,
    summary: 'list, show, diff, merge, comment on and close pull requests of the local forge',
  },
] as const satisfies readonly CommandLine[];
