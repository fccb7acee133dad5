/** The one gate through which everything passes that leaves Orca: what looks like a secret is replaced. */

/** Shapes of credentials that are never legitimate in a log, a pull request or a commit. */
const SHAPES: readonly { readonly name: string; readonly pattern: RegExp }[] = [
  { name: 'Anthropic key', pattern: /sk-ant-[A-Za-z0-9_-]{16,}/g },
  { name: 'OpenAI key', pattern: /sk-(?:proj-|svcacct-)?[A-Za-z0-9_-]{32,}/g },
  { name: 'Google key', pattern: /AIza[A-Za-z0-9_-]{35}/g },
  { name: 'GitHub token', pattern: /(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,})/g },
  { name: 'GitLab token', pattern: /glpat-[A-Za-z0-9_-]{20,}/g },
  { name: 'AWS key', pattern: /(?:AKIA|ASIA)[A-Z0-9]{16}/g },
  { name: 'Slack token', pattern: /xox[abposr]-[A-Za-z0-9-]{10,}/g },
  { name: 'npm token', pattern: /npm_[A-Za-z0-9]{36}/g },
  { name: 'private key', pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g },
  { name: 'password in a URL', pattern: /(?<=[a-z][a-z0-9+.-]*:\/\/)[^\s/:@]+:[^\s/@]+(?=@)/g },
];

/** Whether a variable of this name holds a credential: its value is taken out wherever it comes up. */
export function isSecretName(name: string): boolean {
  return /KEY|TOKEN|SECRET|PASS|CREDENTIAL|AUTH|PRIVATE|DSN/i.test(name);
}

/** Name of the first kind of secret that the text seems to hold, or undefined. */
export function secretIn(text: string): string | undefined {
  return SHAPES.find(({ pattern }) => new RegExp(pattern.source).test(text))?.name;
}

/** The text with each of `secrets` (values, at least 6 characters) and each known shape replaced by `[redacted]`. */
export function redacted(text: string, secrets: readonly string[] = []): string {
  const named = secrets
    .filter((secret) => secret.length >= 6)
    .reduce((rest, secret) => rest.replaceAll(secret, '[redacted]'), text);
  return SHAPES.reduce((rest, { pattern }) => rest.replace(pattern, '[redacted]'), named);
}
