/** A command that a step wrote to its log. */
export interface WorkflowCommand {
  command: string;
  properties: Record<string, string>;
  message: string;
}

/** An `error`, `warning` or `notice`, as the run's page shows it. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  file?: string;
  line?: number;
  endLine?: number;
  column?: number;
  endColumn?: number;
  title?: string;
}

/**
 * The commands in a log: `::name key=value::message` at the start of a line, and the older
 * `##[name key=value]message` anywhere in one (actions/runner, `ActionCommand.cs`). Between
 * `::stop-commands::token` and `::token::` there are none.
 */
export function commandsIn(log: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  let resume: string | undefined;
  for (const line of log.split(/\r\n|\n|\r/)) {
    const found = newForm(line) ?? oldForm(line);
    if (!found) continue;
    if (resume !== undefined) {
      if (found.command === resume) resume = undefined;
      continue;
    }
    if (found.command === 'stop-commands') resume = found.message;
    commands.push(found);
  }
  return commands;
}

function newForm(line: string): WorkflowCommand | undefined {
  const match = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/.exec(line);
  if (!match) return undefined;
  const [, command = '', properties = '', message = ''] = match;
  return {
    command,
    properties: propertiesIn(properties, ',', escaped.newProperty),
    message: unescaped(message, escaped.newMessage),
  };
}

function oldForm(line: string): WorkflowCommand | undefined {
  const match = /##\[([^\]\s]+)(?:\s+([^\]]*))?\](.*)$/.exec(line);
  if (!match) return undefined;
  const [, command = '', properties = '', message = ''] = match;
  return {
    command,
    properties: propertiesIn(properties, ';', escaped.old),
    message: unescaped(message, escaped.old),
  };
}

function propertiesIn(text: string, separator: string, pattern: RegExp): Record<string, string> {
  const pairs = text
    .split(separator)
    .map((pair) => pair.trim())
    .filter((pair) => pair.includes('='));
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), unescaped(pair.slice(at + 1), pattern)];
    }),
  );
}

const escapes: Record<string, string> = {
  '%0D': '\r',
  '%0A': '\n',
  '%25': '%',
  '%3A': ':',
  '%2C': ',',
  '%3B': ';',
  '%5D': ']',
};

/** The escapes differ by place: a comma may end a property, and is nothing in a message. */
const escaped = {
  newMessage: /%(?:0D|0A|25)/gi,
  newProperty: /%(?:0D|0A|25|3A|2C)/gi,
  old: /%(?:0D|0A|25|3B|5D)/gi,
};

function unescaped(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => escapes[found.toUpperCase()] ?? found);
}

const levels = ['error', 'warning', 'notice'] as const;

/** The most annotations of a level that the run's page shows for a step. */
const annotationLimit = 10;

/** The annotations that are shown: the first ten of each level. */
export function annotationsIn(commands: readonly WorkflowCommand[]): Annotation[] {
  const annotations = commands.flatMap(({ command, properties, message }) => {
    const level = levels.find((known) => known === command);
    return level ? [annotation(level, properties, message)] : [];
  });
  return levels.flatMap((level) =>
    annotations.filter((found) => found.level === level).slice(0, annotationLimit),
  );
}

function annotation(
  level: Annotation['level'],
  { file, title, line, endLine, col, endColumn }: Record<string, string>,
  message: string,
): Annotation {
  return {
    level,
    message,
    ...(file === undefined ? {} : { file }),
    ...(title === undefined ? {} : { title }),
    ...(line === undefined ? {} : { line: Number(line) }),
    ...(endLine === undefined ? {} : { endLine: Number(endLine) }),
    ...(col === undefined ? {} : { column: Number(col) }),
    ...(endColumn === undefined ? {} : { endColumn: Number(endColumn) }),
  };
}
