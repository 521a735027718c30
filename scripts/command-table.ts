import type { CliContext } from '../src/cli/context.ts';
import { createProgram } from '../src/cli/run.ts';
import { markdownTable } from './markdown-table.ts';

/** The command line as it describes itself; nothing of it is run. */
export function describedProgram(): ReturnType<typeof createProgram> {
  const terminal = { columns: 100, write: () => undefined, writeError: () => undefined };
  return createProgram({ terminal, version: '' } as unknown as CliContext, () => undefined);
}

/** The table of the commands, as markdown. */
export function commandTable(): string {
  const rows = describedProgram().commands.map((command) => {
    const words = command.registeredArguments.map((argument) => {
      const name = `${argument.name()}${argument.variadic ? '…' : ''}`;
      return argument.required ? ` <${name}>` : ` [${name}]`;
    });
    return [`\`copydesk ${command.name()}${words.join('')}\``, command.description()];
  });
  return markdownTable(['Command', 'What it does'], rows);
}
