/** `-o json` of the commands that print no table of objects. */
import { Option } from 'commander';

export function jsonOption(): Option {
  return new Option('-o, --output <format>', 'how to print it').choices(['text', 'json']).default('text');
}
