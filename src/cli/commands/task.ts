/** `orca task code|docs`: the manifest of a task of Task Master, committed. */
import { type Command, InvalidArgumentError } from 'commander';
import {
  API_VERSION,
  DEFAULT_PROJECT,
  RERUN_ANNOTATION,
  SERVICE_LABEL,
  USER_LABEL,
} from '../../api/names.ts';
import { timestamp } from '../../api/time.ts';
import { applied, declared } from '../apply-changes.ts';
import { commitChanges } from '../commit-changes.ts';
import type { Context } from '../context.ts';
import { CommandError } from '../exit.ts';
import { fields } from '../fields.ts';
import { examples } from '../help.ts';
import { manifestsIn, type ObjectId } from '../manifest-edit.ts';
import type { ManifestFiles } from '../manifest-files.ts';

interface TaskFlags {
  readonly workingDirectory?: string;
  readonly tag?: string;
  readonly model?: string;
  readonly project?: string;
  readonly repository?: string;
  readonly branch?: string;
}

interface CodeFlags extends TaskFlags {
  readonly service: string;
  readonly githubUser?: string;
  readonly docsRepository?: string;
  readonly continue?: true;
}

interface DocsFlags extends TaskFlags {
  readonly taskId?: number;
}

export function define(command: Command, context: Context): void {
  command.addHelpText(
    'after',
    examples([
      ['orca task docs --working-directory shop --model opus', 'write the documents of all tasks'],
      ['orca task code 7 --service shop --github-user octocat', 'carry out task 7'],
      ['orca task code 7 --service shop --continue', 'go on with it, on the same branch'],
    ]),
  );
  defineCode(command, context);
  defineDocs(command, context);
}

function defineCode(parent: Command, context: Context): void {
  const command = subcommand(
    parent,
    'code <id>',
    'Carry out a task of Task Master whose documents are written.',
  )
    .requiredOption('--service <name>', 'what the task is about; its name and branch follow from it')
    .option('--github-user <name>', 'whom its pull request is assigned to')
    .option('--docs-repository <url>', 'where its documents are; by default in the config repository')
    .option('--continue', 'run a task that is declared already once more, on its branch')
    .action((id: string, flags: CodeFlags) => {
      const number = numberOf(id);
      const name = `${flags.service}-task-${number}`;
      return commitTask(command, context, {
        name,
        flags,
        ...(flags.continue === undefined ? {} : { mayExist: true }),
        labels: {
          [SERVICE_LABEL]: flags.service,
          ...(flags.githubUser === undefined ? {} : { [USER_LABEL]: flags.githubUser }),
        },
        spec: {
          type: 'code',
          taskMaster: {
            id: number,
            ...placeOf(flags),
            ...(flags.docsRepository === undefined ? {} : { repository: flags.docsRepository }),
          },
        },
      });
    });
}

function defineDocs(parent: Command, context: Context): void {
  const command = subcommand(
    parent,
    'docs',
    'Write the documents of tasks of Task Master, as a pull request.',
  )
    .option('--task-id <id>', 'of this task only; by default of all', numberOf)
    .action((flags: DocsFlags) => {
      const { taskId } = flags;
      const minute = Math.floor(Date.now() / 60_000);
      return commitTask(command, context, {
        name: `docs-${taskId === undefined ? '' : `${taskId}-`}${minute}`,
        flags,
        labels: {},
        spec: {
          type: 'docs',
          taskMaster: { ...(taskId === undefined ? {} : { id: taskId }), ...placeOf(flags) },
        },
      });
    });
}

function subcommand(parent: Command, usage: string, description: string): Command {
  return parent
    .command(usage)
    .description(description)
    .option('--working-directory <folder>', 'folder of the repository that .taskmaster lies in')
    .option('--tag <name>', 'tag of the task list')
    .option('--model <name>', 'only a pod with this model')
    .option('-p, --project <name>', 'project of the task')
    .option('--repository <url>', "repository to change instead of the project's")
    .option('--branch <name>', 'branch to propose the result against');
}

function placeOf({ workingDirectory = '', tag }: TaskFlags): object {
  const folder = workingDirectory.replace(/^\.\/|\/+$/g, '');
  return {
    ...(tag === undefined ? {} : { tag }),
    ...(folder === '' || folder === '.' ? {} : { workingDirectory: folder }),
  };
}

interface WantedTask {
  readonly name: string;
  readonly flags: TaskFlags;
  readonly labels: Readonly<Record<string, string>>;
  readonly spec: object;
  /** It is run again then. */
  readonly mayExist?: true;
}

async function commitTask(command: Command, context: Context, wanted: WantedTask): Promise<void> {
  const { name, flags } = wanted;
  await commitChanges(command, context, {
    change: (files, path) => {
      const project = flags.project ?? onlyProject(files);
      const id = { kind: 'DevTask', project, name };
      const there = declaredValue(files, id);
      if (there !== undefined && wanted.mayExist !== true)
        throw new CommandError(
          `DevTask/${name} is declared already in project ${project}: --continue runs it again on its branch, \`orca describe task ${name} -p ${project}\` shows how it stands.`,
        );
      if (there === undefined && wanted.mayExist === true)
        throw new CommandError(
          `There is no DevTask/${name} in project ${project} to continue: leave --continue out to start it.`,
        );
      return applied(files, [{ id, value: manifest(wanted, project, there) }], path);
    },
    message: `${wanted.mayExist === true ? 'Continue' : 'Declare'} DevTask/${name}`,
  });
}

/** What a person has added to a manifest that is there stays. */
function manifest(
  { name, flags, labels, spec, mayExist }: WantedTask,
  project: string,
  there: unknown,
): object {
  const { metadata, spec: specThere } = fields(there);
  const { labels: labelsThere, annotations } = fields(metadata);
  const allLabels = { ...fields(labelsThere), ...labels };
  const { model, repository, branch } = flags;
  return {
    apiVersion: API_VERSION,
    kind: 'DevTask',
    metadata: {
      ...fields(metadata),
      name,
      project,
      ...(Object.keys(allLabels).length === 0 ? {} : { labels: allLabels }),
      ...(mayExist === true
        ? { annotations: { ...fields(annotations), [RERUN_ANNOTATION]: timestamp(Date.now()) } }
        : {}),
    },
    spec: {
      ...fields(specThere),
      ...spec,
      ...(model === undefined ? {} : { model }),
      ...(repository === undefined ? {} : { repository }),
      ...(branch === undefined ? {} : { branch }),
    },
  };
}

function declaredValue(files: ManifestFiles, id: ObjectId): unknown {
  return [...files.values()]
    .flatMap(manifestsIn)
    .find((each) => each.id.kind === id.kind && each.id.project === id.project && each.id.name === id.name)
    ?.value;
}

function onlyProject(files: ManifestFiles): string {
  const projects = [...new Set(declared(files).map(({ project }) => project))];
  const [only, ...others] = projects;
  if (others.length > 0)
    throw new CommandError(`Several projects are declared (${projects.join(', ')}): name one with -p.`);
  return only ?? DEFAULT_PROJECT;
}

function numberOf(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 1_000_000) return number;
  throw new InvalidArgumentError('It must be the number of a task, such as 7.');
}
