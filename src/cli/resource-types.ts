/** The words by which people name kinds of objects, and `TYPE NAME`, `TYPE/NAME` or `TYPE/PROJECT/NAME` as they write it. */
import type { Kind } from '../api/names.ts';
import { CommandError, EXIT } from './exit.ts';
import { didYouMean } from './suggestion.ts';

export interface ResourceType {
  readonly kind: Kind | 'Run';
  /** The word in output: `devtask/add-search`. */
  readonly singular: string;
  readonly aliases: readonly string[];
}

export const RESOURCE_TYPES: readonly ResourceType[] = [
  { kind: 'Project', singular: 'project', aliases: ['projects', 'proj'] },
  { kind: 'AgentPool', singular: 'agentpool', aliases: ['agentpools', 'pool', 'pools', 'ap'] },
  { kind: 'AgentPod', singular: 'agentpod', aliases: ['agentpods', 'pod', 'pods', 'po'] },
  { kind: 'DevTask', singular: 'devtask', aliases: ['devtasks', 'task', 'tasks', 'dt'] },
  { kind: 'Run', singular: 'run', aliases: ['runs'] },
  { kind: 'Workflow', singular: 'workflow', aliases: ['workflows', 'wf'] },
];

export interface Asked {
  /** More than one for `all`. */
  readonly types: readonly ResourceType[];
  readonly name: string | undefined;
  /** Undefined: nobody named one. */
  readonly project: string | undefined;
}

/** What a command line names besides the type. */
export interface Words {
  readonly name?: string | undefined;
  readonly project?: string | undefined;
}

/** Kinds that `all` stands for, in the order they are shown: those that are recorded in a project. */
const ALL = RESOURCE_TYPES.filter(({ kind }) => kind !== 'Project' && kind !== 'Workflow');

/** Reads `pods`, `pod x`, `pod/x`, `pod/project/x`, `all`; refuses a type that it does not know with the closest one. */
export function parseAsked(type: string, { name, project }: Words = {}): Asked {
  const slash = type.indexOf('/');
  if (slash !== -1) {
    if (name !== undefined)
      throw new CommandError(`Give either ${type} or TYPE NAME, not both: ${type} ${name}.`, EXIT.usage);
    return parseAsked(type.slice(0, slash), { name: type.slice(slash + 1), project });
  }
  if (type.toLowerCase() !== 'all') {
    const asked = resourceType(type);
    return { types: [asked], ...placed(asked, { name, project }) };
  }
  if (name === undefined) return { types: ALL, name, project };
  throw new CommandError(`"all" takes no name: name the type of ${name}, such as pod/${name}.`, EXIT.usage);
}

/** Orca's own output says `project/name`; a project itself is in none. */
function placed({ kind, singular }: ResourceType, { name, project }: Words): Pick<Asked, 'name' | 'project'> {
  if (name === undefined || !name.includes('/')) return { name, project };
  const [own = '', only = '', ...more] = name.split('/');
  if (kind === 'Project' || own === '' || only === '' || more.length > 0)
    throw new CommandError(`"${name}" is no name of a ${singular}.`, EXIT.usage);
  if (project !== undefined && project !== own)
    throw new CommandError(`Give either ${name} or -p ${project}, not both.`, EXIT.usage);
  return { name: only, project: own };
}

/** The same where exactly one object must be named. */
export function parseOne(
  type: string,
  words: Words,
): { readonly type: ResourceType; readonly name: string; readonly project: string | undefined } {
  const { types, name, project } = parseAsked(type, words);
  const [only] = types;
  if (only !== undefined && types.length === 1 && name !== undefined && name !== '')
    return { type: only, name, project };
  throw new CommandError(`Name one object: TYPE NAME or TYPE/NAME, such as ${type}/NAME.`, EXIT.usage);
}

export function resourceType(word: string): ResourceType {
  const lower = word.toLowerCase();
  const found = RESOURCE_TYPES.find((type) => type.singular === lower || type.aliases.includes(lower));
  if (found !== undefined) return found;
  const known = RESOURCE_TYPES.flatMap((type) => [type.singular, ...type.aliases]);
  throw new CommandError(
    `There is no resource type "${word}".${didYouMean(word, known)} Types: pods, pools, tasks, projects, runs, workflows.`,
    EXIT.usage,
  );
}
