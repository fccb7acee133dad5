#!/usr/bin/env node
/** Entry of the program: answers `--version` with nothing else loaded, and hands everything else to main. */
import packageFile from '../../package.json' with { type: 'json' };

const [first] = process.argv.slice(2);
if (first === '--version' || first === '-V') {
  process.stdout.write(`${packageFile.version}\n`);
} else {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
