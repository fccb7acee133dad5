/** The option `--timeout` of commands that ask an agent once. */
import { InvalidArgumentError, Option } from 'commander';

export function timeoutOption(): Option {
  return new Option('--timeout <seconds>', 'stop it after this time').argParser(secondsOf).default(1800);
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (Number.isSafeInteger(seconds) && seconds > 0 && seconds <= 604_800) return seconds;
  throw new InvalidArgumentError('It must be a whole number of seconds, at most a week.');
}
