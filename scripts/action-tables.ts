import { parse } from 'yaml';
import { markdownTable } from './markdown-table.ts';

/** As much of an `action.yml` as its documentation needs. */
export interface ActionManifest {
  inputs: Readonly<Record<string, { description: string; default: string }>>;
  outputs: Readonly<Record<string, { description: string }>>;
}

/** Reads the text of an `action.yml`. */
export function readActionManifest(text: string): ActionManifest {
  return parse(text) as ActionManifest;
}

/** The table of the inputs, as markdown. */
export function inputsTable({ inputs }: ActionManifest): string {
  const rows = Object.entries(inputs).map(([name, { description, default: value }]) => [
    `\`${name}\``,
    value === '' ? 'none' : `\`${value}\``,
    description,
  ]);
  return markdownTable(['Input', 'Default', 'Meaning'], rows);
}

/** The table of the outputs, as markdown. */
export function outputsTable({ outputs }: ActionManifest): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => [
    `\`${name}\``,
    description,
  ]);
  return markdownTable(['Output', 'Meaning'], rows);
}
