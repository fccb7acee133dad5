/** Titles of links and definitions in Markdown, found in one go however often they are begun and not ended. */

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')' };

export interface Titled {
  /** Global; what it matches ends right before the title. */
  readonly head: RegExp;
  /** Sticky; what has to follow the title. */
  readonly tail: RegExp;
  /** `$1` and the like are those of the head. */
  readonly instead: string;
}

/** Without each head that a title and a tail follow. */
export function withoutTitled(text: string, { head, tail, instead }: Titled): string {
  const endAfter = endings(text, tail);
  const kept: string[] = [];
  let at = 0;
  head.lastIndex = 0;
  for (let found = head.exec(text); found !== null; found = head.exec(text)) {
    const end = endAfter(head.lastIndex);
    if (end === undefined) continue;
    kept.push(
      text.slice(at, found.index),
      instead.replace('$1', () => found?.[1] ?? ''),
    );
    at = end;
    head.lastIndex = end;
  }
  return at === 0 ? text : [...kept, text.slice(at)].join('');
}

/** Where the title that begins at an index ends with its tail; the indices only grow, and each closing character is looked at once. */
function endings(text: string, tail: RegExp): (start: number) => number | undefined {
  const last = new Map<string, { readonly closed: number; readonly end: number | undefined }>();
  return (start) => {
    const closing = CLOSING[text.charAt(start)];
    if (closing === undefined) return undefined;
    const before = last.get(closing);
    if (before !== undefined && before.closed > start) return before.end;
    const index = text.indexOf(closing, start + 1);
    const closed = index === -1 ? Number.POSITIVE_INFINITY : index;
    tail.lastIndex = index + 1;
    const end = index !== -1 && tail.test(text) ? tail.lastIndex : undefined;
    last.set(closing, { closed, end });
    return end;
  };
}
