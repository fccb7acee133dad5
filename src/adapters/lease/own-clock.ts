/** The clocks of this process, for measuring how long ago something was; never for comparing with another machine's. */

interface Clocks {
  /** Milliseconds: one that stands still while the machine is suspended, and one that people may set. */
  readonly steady: () => number;
  readonly wall: () => number;
}

interface Reading {
  readonly least: number;
  readonly most: number;
}

/** Each step of `most` is the larger one of both clocks: a suspended machine shows on the wall only. */
export function ownClock({ steady, wall }: Clocks = { steady: () => performance.now(), wall: Date.now }) {
  let last = { steady: steady(), wall: wall() };
  let most = 0;
  return (): Reading => {
    const now = { steady: steady(), wall: wall() };
    most += Math.max(0, now.steady - last.steady, now.wall - last.wall);
    last = now;
    return { least: now.steady, most };
  };
}
