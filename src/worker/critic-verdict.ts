/** The verdict in what a critic has answered. */

export interface CriticVerdict {
  /** 0 to 100. */
  readonly score: number;
  readonly summary: string;
  readonly problems: readonly string[];
}

/** Undefined: the answer is not one JSON object of that shape, and nothing else. */
export function criticVerdictIn(answer: string): CriticVerdict | undefined {
  const value = jsonIn(unfenced(answer.trim()));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { score, summary, problems = [] }: Readonly<Record<string, unknown>> = { ...value };
  if (typeof score !== 'number' || !Number.isInteger(score) || score < 0 || score > 100) return undefined;
  if (typeof summary !== 'string' || !Array.isArray(problems)) return undefined;
  if (!problems.every((problem) => typeof problem === 'string')) return undefined;
  return { score, summary, problems };
}

/** Models like to put JSON into a block of code, whatever they are told. */
function unfenced(text: string): string {
  return /^```(?:json)?\n([\s\S]*)\n```$/.exec(text)?.[1] ?? text;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
