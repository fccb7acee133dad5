/** `orca` with all of its commands. */
import { commandModule } from './command-modules.ts';
import { main } from './main.ts';

export function orca(argv: readonly string[]): Promise<number> {
  return main(argv, commandModule);
}
