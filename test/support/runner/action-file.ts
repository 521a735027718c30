import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

/** As much of an `action.yml` as the runner needs. */
export interface ActionFile {
  /** Path of the script that `runs.main` names. */
  main: string;
  /** The default of each input, empty where there is none; by its name. */
  defaults: Record<string, string>;
  /** The names of the outputs. */
  outputs: string[];
}

interface RawAction {
  runs: { using: string; main: string };
  inputs?: Record<string, { default?: unknown } | null>;
  outputs?: Record<string, unknown>;
}

export function readActionFile(path: string): ActionFile {
  const { runs, inputs = {}, outputs = {} } = parse(readFileSync(path, 'utf8')) as RawAction;
  if (runs.using !== 'node24') throw new Error(`${path} runs with ${runs.using}, not node24`);
  return {
    main: join(dirname(path), runs.main),
    defaults: Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [name, String(input?.default ?? '')]),
    ),
    outputs: Object.keys(outputs),
  };
}

/** The variable that carries an input: upper case, each space an underscore, hyphens kept. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/**
 * The variables of all inputs: what the workflow says, else the default with its expressions
 * replaced. An input that the file does not know is a mistake of the test.
 */
export function inputVariables(
  { defaults }: ActionFile,
  given: Record<string, string>,
  expressions: Record<string, string>,
): Record<string, string> {
  for (const name of Object.keys(given)) {
    if (!(name in defaults)) throw new Error(`the action has no input '${name}'`);
  }
  return Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [
      inputVariable(name),
      given[name] ?? evaluated(value, expressions),
    ]),
  );
}

function evaluated(text: string, expressions: Record<string, string>): string {
  return text.replace(/\$\{\{\s*([^}\s]+)\s*\}\}/g, (_, expression: string) => {
    const value = expressions[expression];
    if (value === undefined) throw new Error(`this runner does not know ${expression}`);
    return value;
  });
}
