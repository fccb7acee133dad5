/** The first few of many in an order, without sorting the many. */

export class FirstFew<T> {
  /** All that were added. */
  total = 0;
  readonly #limit: number;
  readonly #compare: (a: T, b: T) => number;
  readonly #items: T[] = [];

  constructor(limit: number, compare: (a: T, b: T) => number) {
    this.#limit = limit;
    this.#compare = compare;
  }

  add(item: T): void {
    this.total += 1;
    const items = this.#items;
    const last = items[this.#limit - 1];
    if (last !== undefined && this.#compare(item, last) >= 0) return;
    let index = items.length;
    for (let before = items[index - 1]; before !== undefined; before = items[index - 1]) {
      if (this.#compare(before, item) <= 0) break;
      index -= 1;
    }
    items.splice(index, 0, item);
    if (items.length > this.#limit) items.pop();
  }

  /** In order. */
  get items(): readonly T[] {
    return this.#items;
  }
}

/** By project, then by name. */
export function byName(a: Named, b: Named): number {
  return compareText(a.project, b.project) || compareText(a.name, b.name);
}

interface Named {
  readonly project: string;
  readonly name: string;
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
