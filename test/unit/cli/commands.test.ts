/** Every command is documented, says what it does, and shows an example. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { commandModule } from '../../../src/cli/command-modules.ts';
import { COMMANDS } from '../../../src/cli/command-table.ts';
import { contextFor } from '../../../src/cli/context.ts';
import { EXIT } from '../../../src/cli/exit.ts';

const page = await readFile(join(import.meta.dirname, '../../../docs/commands.md'), 'utf8');
const terminal = {
  out: () => undefined,
  err: () => undefined,
  paint: (_: string, text: string) => text,
  interactive: false,
};

describe('each command', () => {
  it.each(COMMANDS.map(({ name }) => name))('%s is documented and has an example', async (name) => {
    expect(page).toContain(`| \`orca ${name}`);
    let help = '';
    const command = new Command(name).configureOutput({ writeOut: (text) => (help += text) });
    (await commandModule(name)).define(command, contextFor(terminal, {}, '/'));
    command.outputHelp();
    expect(help).toContain(`Examples:\n  orca ${name}`);
  });
});

it('documents every exit code', () => {
  for (const code of Object.values(EXIT)) expect(page).toContain(`| ${code} |`);
});
