#!/usr/bin/env node
/** Entry of the program: answers `--version` with nothing else loaded, and hands everything else on. */
import packageFile from '../../package.json' with { type: 'json' };

const argv = process.argv.slice(2);
switch (argv[0]) {
  case '--version':
  case '-V':
    // The stream of the process costs as much as all the rest, and so does an import of node:fs.
    process.getBuiltinModule('node:fs').writeSync(1, `${packageFile.version}\n`);
    break;
  case 'validate': {
    const { validate } = await import('./validate-program.ts');
    process.exitCode = await validate(argv);
    break;
  }
  default: {
    const { orca } = await import('./full-program.ts');
    process.exitCode = await orca(argv);
  }
}
