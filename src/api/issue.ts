/** Issues of a repository, and what makes tasks of them. */

/** An open one. */
export interface Issue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  /** Login. */
  readonly author: string;
  /** When anything about it changed last, as the forge writes it. */
  readonly updatedAt: string;
}

/** Which of them become tasks, and how. */
export interface IssueTrigger {
  readonly label: string;
  readonly declareBy: 'commit' | 'pullRequest';
  /** Undefined: to resolve the issue. */
  readonly prompt?: string;
  readonly requiredCapabilities: readonly string[];
  readonly priority: number;
}

/** What the manifest of a task says of the issue that it was made from. */
export interface IssueLink {
  readonly url: string;
  /** Whether merging the result closes the issue, where both are in one repository. */
  readonly closes?: true;
}

/** Where an issue is; undefined: the address is none of one. */
export function issueAt(url: string): { readonly repository: string; readonly number: number } | undefined {
  const [, repository, number] =
    /^(https?:\/\/[\w.:-]+(?:\/[\w.-]+){2})\/issues\/(\d{1,10})$/.exec(url) ?? [];
  return repository === undefined ? undefined : { repository, number: Number(number) };
}

/** Something that is said on an issue once, under a name. */
export interface Note {
  readonly about: string;
  readonly text: string;
}

export interface TaskIssue extends IssueLink {
  /** What it was told last of which pull request. */
  readonly told?: { readonly number: number; readonly stage: 'review' | 'merged' };
}
