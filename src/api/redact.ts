/** The one gate through which everything passes that leaves Orca: what looks like a secret is replaced. */

interface Shape {
  readonly name: string;
  /** One of these is in every text that matches: looked for first, since that costs a tenth. */
  readonly hints: readonly string[];
  readonly pattern: RegExp;
}

/** Shapes of credentials that are never legitimate in a log, a pull request or a commit. */
const SHAPES: readonly Shape[] = [
  { name: 'Anthropic key', hints: ['sk-ant-'], pattern: /sk-ant-[A-Za-z0-9_-]{16,}/g },
  { name: 'OpenAI key', hints: ['sk-'], pattern: /sk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{32,}/g },
  { name: 'Google key', hints: ['AIza'], pattern: /AIza[A-Za-z0-9_-]{35}/g },
  {
    name: 'GitHub token',
    hints: ['gh', 'github_pat_'],
    pattern: /(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})/g,
  },
  { name: 'GitLab token', hints: ['glpat-'], pattern: /glpat-[A-Za-z0-9_-]{20,}/g },
  { name: 'AWS key', hints: ['AKIA', 'ASIA'], pattern: /(?:AKIA|ASIA)[A-Z0-9]{16}/g },
  { name: 'Slack token', hints: ['xox'], pattern: /xox[abposr]-[A-Za-z0-9-]{10,}/g },
  { name: 'npm token', hints: ['npm_'], pattern: /npm_[A-Za-z0-9]{36}/g },
  { name: 'private key', hints: ['PRIVATE KEY'], pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g },
  {
    name: 'password in a URL',
    hints: ['://'],
    pattern: /(?<=[a-z][a-z0-9+.-]*:\/\/)[^\s/:@]+:[^\s/@]+(?=@)/g,
  },
];

/** Whether a variable of this name holds a credential: its value is taken out wherever it comes up. */
export function isSecretName(name: string): boolean {
  return /KEY|TOKEN|SECRET|PASS|CREDENTIAL|AUTH|PRIVATE|DSN/i.test(name);
}

/** Name of the first kind of secret that the text seems to hold, or undefined. */
export function secretIn(text: string): string | undefined {
  return shapesIn(text).find(({ pattern }) => new RegExp(pattern.source).test(text))?.name;
}

/** The text with each of `secrets` (values, at least 6 characters) and each known shape replaced by `[redacted]`. */
export function redacted(text: string, secrets: readonly string[] = []): string {
  const named = secrets
    .filter((secret) => secret.length >= 6)
    .reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text);
  return shapesIn(named).reduce((rest, { pattern }) => rest.replace(pattern, '[redacted]'), named);
}

function shapesIn(text: string): readonly Shape[] {
  return SHAPES.filter(({ hints }) => hints.some((hint) => text.includes(hint)));
}
