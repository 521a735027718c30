import { CopydeskError } from '../errors.ts';
import { terminalText } from '../escape.ts';

/** An error in words for the user: no stack trace, and unexpected errors as bugs of the program. */
export function explainFault(error: unknown): string {
  if (error instanceof CopydeskError) return error.message.split('\n').map(terminalText).join('\n');
  const message = error instanceof Error ? error.message : String(error);
  return `this is a bug in copydesk, please report it: ${terminalText(message)} (https://github.com/copydesk/copydesk/issues)`;
}
