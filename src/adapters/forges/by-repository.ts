/** Chooses the forge of each repository from its URL and the setting `forge`. */
import type { Forge } from '../../reconciler/ports.ts';
import { githubAddress, isServedBy } from './github-address.ts';

export interface ForgeChoice {
  /** `auto`: GitHub for its host, the local forge for everything else. */
  readonly setting: 'auto' | 'local' | 'github';
  /** Host of the API of a GitHub Enterprise server (or a stand-in, with its port) beside github.com. */
  readonly githubHost?: string;
  readonly local: Forge;
  /** Called when the first repository on GitHub is met; may refuse, for want of a token. */
  readonly github: () => Promise<Forge>;
}

export function forgeFor(choice: ForgeChoice): Forge {
  let github: Promise<Forge> | undefined;
  async function at(url: string): Promise<Forge> {
    if (!isOnGithub(url, choice)) return choice.local;
    github ??= choice.github();
    github.catch(() => {
      github = undefined;
    });
    return github;
  }
  return {
    list: async (url, watched) => (await at(url)).list(url, watched),
    ensure: async (wanted) => (await at(wanted.repository)).ensure(wanted),
    close: async (url, number, comment) => (await at(url)).close(url, number, comment),
    answer: async (url, number, answers) => (await at(url)).answer(url, number, answers),
    tell: async (url, issue, note) => (await at(url)).tell(url, issue, note),
    withdraw: async (url, number) => (await at(url)).withdraw(url, number),
    merge: async (wanted) => (await at(wanted.repository)).merge(wanted),
  };
}

/** Whether pull requests of this repository live on GitHub. */
export function isOnGithub(url: string, choice: Pick<ForgeChoice, 'setting' | 'githubHost'>): boolean {
  if (choice.setting !== 'auto') return choice.setting === 'github';
  const host = githubAddress(url)?.host;
  if (host === undefined) return false;
  return host === 'github.com' || (choice.githubHost !== undefined && isServedBy(host, choice.githubHost));
}
