/** `orca validate` as a program of its own, bundled into one file: it runs in editors and before commits. */
import * as command from './commands/validate.ts';
import { main } from './main.ts';

export function validate(argv: readonly string[]): Promise<number> {
  return main(argv, async () => command);
}
