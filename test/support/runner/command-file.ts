/** What a step wrote to GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV. */
export interface CommandFile {
  values: Record<string, string>;
  /** Why the runner would fail the step. */
  problem: string | undefined;
}

/**
 * Reads `name=value` lines and the form with a delimiter, as the runner does (actions/runner,
 * `FileCommandManager.cs`): whichever of `=` and `<<` comes first decides, and what follows a broken
 * line is not read.
 */
export function readCommandFile(text: string): CommandFile {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (heredoc >= 0 && (equals < 0 || heredoc < equals)) {
      const name = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, index + 1);
      if (name === '' || delimiter === '') return { values, problem: `Invalid format '${line}'` };
      if (end < 0) {
        return { values, problem: `Invalid value. Matching delimiter not found '${delimiter}'` };
      }
      values[name] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (equals > 0) {
      values[line.slice(0, equals)] = line.slice(equals + 1);
    } else {
      return { values, problem: `Invalid format '${line}'` };
    }
  }
  return { values, problem: undefined };
}
