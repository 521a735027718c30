import { CopydeskError } from '../errors.ts';
import { terminalText } from '../escape.ts';

/**
 * What went wrong, for a user to read: never a stack trace, and what is no user's to mend as a
 * fault of the program.
 */
export function explainFault(error: unknown): string {
  if (error instanceof CopydeskError) return error.message.split('\n').map(terminalText).join('\n');
  const message = error instanceof Error ? error.message : String(error);
  return `this is a fault of copydesk, please report it: ${terminalText(message)} (https://github.com/copydesk/copydesk/issues)`;
}
