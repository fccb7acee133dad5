/** Tells when the lease changes hands, and nothing while it stays where it is. */
import type { Hold } from './ports.ts';

export class HoldWatch {
  private told: string | undefined;
  private readonly tell: ((hold: Hold) => void) | undefined;

  constructor(tell: ((hold: Hold) => void) | undefined) {
    this.tell = tell;
  }

  look(hold: Hold): void {
    const what = hold.held ? 'mine' : `${hold.holder} ${hold.epoch} ${hold.isAlive}`;
    if (what === this.told) return;
    this.told = what;
    this.tell?.(hold);
  }
}
