import { createHash } from 'node:crypto';

/** How the first line of the tracking issue's body begins. */
export const nightOpening = '### Copydesk: ';

/** What the hidden last line of the tracking issue's body holds. */
export interface NightMarker {
  state: 'open' | 'clean';
  /** The day on which the body was written. */
  day: string;
  /** Stands for all of the body that is worth a write of its own. */
  substance: string;
}

const pattern = /^<!-- copydesk:nightly:v1 (open|clean) (\d{4}-\d{2}-\d{2}) ([0-9a-f]{16}) -->$/;
const duplicateLine = '<!-- copydesk:nightly:v1 duplicate -->';

/** The hidden last line of the tracking issue's body. */
export function nightMarker({ state, day, substance }: NightMarker): string {
  return `<!-- copydesk:nightly:v1 ${state} ${day} ${substance} -->`;
}

/**
 * What the body of a tracking issue says of itself; undefined for any other body. Somebody may have
 * added lines around it, so that the marker is looked for in every line of its own.
 */
export function readNightMarker(body: string): NightMarker | undefined {
  for (const line of body.split(/\r\n|\r|\n/).reverse()) {
    const [, state, day, substance] = pattern.exec(line.trim()) ?? [];
    if (substance !== undefined) {
      return { state: state as NightMarker['state'], day: day as string, substance };
    }
  }
  return undefined;
}

/** The body of an issue that another one has taken over from. */
export function duplicateBody(number: number): string {
  return `${nightOpening}this is continued in #${number}\n\n${duplicateLine}`;
}

/** Whether this is the body of an issue that another one has taken over from. */
export function isDuplicate(body: string): boolean {
  return body.split(/\r\n|\r|\n/).some((line) => line.trim() === duplicateLine);
}

/** Stands for texts: another one for any other texts. */
export function substanceOf(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
}

/** The hidden end of a line with a box. */
export function boxMarker(key: string): string {
  return `<!-- copydesk:box:${key} -->`;
}

const boxPattern = /^\s*[-*+]\s+\[([ xX])\]\s.*<!-- copydesk:box:([0-9a-f]{12}) -->\s*$/;

/**
 * The boxes of a body by their keys, and whether each is ticked. A line that lost its key is none.
 */
export function readBoxes(body: string): ReadonlyMap<string, boolean> {
  const boxes = new Map<string, boolean>();
  for (const line of body.split(/\r\n|\r|\n/)) {
    const [, mark, key] = boxPattern.exec(line) ?? [];
    if (key !== undefined) boxes.set(key, mark !== ' ');
  }
  return boxes;
}
