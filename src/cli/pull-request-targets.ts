/** Which target repositories `orca pr` speaks of: one named outright, a project's, or those of all projects. */
import { resolve } from 'node:path';
import type { Recorded } from '../api/recorded.ts';
import { repositoryKey, transportOf } from '../api/repository.ts';
import { CommandError, EXIT } from './exit.ts';
import { openReading } from './reading.ts';
import type { Settings } from './settings.ts';
import { didYouMean } from './suggestion.ts';

export interface Targets {
  readonly all: readonly string[];
  /** The only one; refuses when a number could mean several pull requests. */
  one(): string;
}

export async function targetsFor(
  settings: Settings,
  where: { readonly project?: string; readonly repository?: string },
  cwd: string,
): Promise<Targets> {
  if (where.repository !== undefined) {
    const { repository } = where;
    return targets([transportOf(repository) === 'local' ? resolve(cwd, repository) : repository]);
  }
  const reading = await openReading(settings);
  try {
    return targets(urlsOf(await reading.recorded(), settings.repository.url, where.project));
  } finally {
    await reading.close();
  }
}

function urlsOf(
  { projects, tasks }: Recorded,
  configUrl: string,
  project: string | undefined,
): readonly string[] {
  if (project !== undefined && !projects.has(project))
    throw new CommandError(
      `There is no project "${project}" on the status branch.${didYouMean(project, projects.keys())}`,
    );
  const own = [...projects.values()].filter(({ name }) => project === undefined || name === project);
  const used = own.filter(
    ({ name }) => name === project || [...tasks.values()].some((task) => task.project === name),
  );
  const urls = (used.length > 0 ? used : own).map(({ spec }) => spec.repository?.url ?? configUrl);
  const overrides = [...tasks.values()]
    .filter((task) => project === undefined || task.project === project)
    .flatMap(({ spec }) => (spec.repository === undefined ? [] : [spec.repository.url]));
  return urls.length + overrides.length === 0 ? [configUrl] : [...urls, ...overrides];
}

function targets(urls: readonly string[]): Targets {
  const all = [...new Map(urls.map((url) => [repositoryKey(url), url])).values()];
  return {
    all,
    one() {
      const [only] = all;
      if (only !== undefined && all.length === 1) return only;
      throw new CommandError(
        `Numbers mean different pull requests in ${all.length} repositories: name one with -p <project> or --repository.`,
        EXIT.usage,
      );
    },
  };
}
