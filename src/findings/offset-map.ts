import { partitionPoint } from '../text/search.ts';
import type { Replacement, Trial } from './finding.ts';

/** Finds the places of a text in the text that edits make of it. */
export interface OffsetMap {
  /** Where what is from `offset` to `last` may begin after the edits; none if it was removed. */
  places(offset: number, last: number): number[];
  /** About where what is at an offset after the edits was before them. */
  before(offset: number): number;
  /** The edits that touch a range. */
  touching(start: number, end: number): readonly MappedEdit[];
  /** The edit before an offset and the one after it. */
  nearest(offset: number): readonly MappedEdit[];
}

type MappedEdit = Replacement & { trial: Trial };

/** A stretch that a fix moves: removed at one place, inserted at another. */
interface Move {
  start: number;
  end: number;
  /** Where it begins after the edits. */
  to: number;
}

/** Makes a map for edits in the order of the text that do not overlap. */
export function createOffsetMap(
  text: string,
  edits: readonly MappedEdit[],
  trials: readonly Trial[],
): OffsetMap {
  /** By how much what follows each edit is shifted. */
  const shifts: number[] = [0];
  for (const { start, end, text: put } of edits) {
    shifts.push((shifts.at(-1) as number) + put.length - (end - start));
  }
  const moves = movesOf(text, edits, shifts, trials).sort((a, b) => a.start - b.start);
  const begins = edits.map(({ start }, index) => start + (shifts[index] as number));
  return {
    places(offset, last) {
      const move = moves[partitionPoint(moves, ({ start }) => start <= offset) - 1];
      if (move && offset < move.end) return [move.to + offset - move.start];
      const found: number[] = [];
      let index = partitionPoint(edits, ({ end }) => end < offset);
      for (; (edits[index]?.start ?? Number.POSITIVE_INFINITY) <= offset; index++) {
        const { start, end, text: put } = edits[index] as MappedEdit;
        const from = start + (shifts[index] as number);
        if (put.trim() === '' && end >= last && end > start) return [];
        if (start === offset) {
          const after = from + put.length;
          found.push(...(end === start ? [after] : []), from, from + put.search(/\S|$/), after);
        } else if (end !== offset) return [];
      }
      found.push(offset + (shifts[index] as number));
      return [...new Set(found)];
    },
    before(offset) {
      const index = partitionPoint(begins, (start) => start <= offset);
      const edit = edits[index - 1];
      if (!edit) return offset;
      return Math.max(edit.start, Math.min(edit.end, offset - (shifts[index - 1] as number)));
    },
    nearest(offset) {
      const index = partitionPoint(edits, ({ start }) => start <= offset);
      return edits.slice(Math.max(0, index - 1), index + 1);
    },
    touching(start, end) {
      const from = partitionPoint(edits, (edit) => edit.end < start);
      const to = partitionPoint(edits, (edit) => edit.start <= end);
      return edits.slice(from, to);
    },
  };
}

function movesOf(
  text: string,
  edits: readonly MappedEdit[],
  shifts: readonly number[],
  trials: readonly Trial[],
): Move[] {
  const owned = new Map<Trial, number[]>();
  for (const trial of trials) if (trial.changes.includes('days')) owned.set(trial, []);
  for (const [index, { trial }] of edits.entries()) owned.get(trial)?.push(index);
  const moves: Move[] = [];
  for (const own of owned.values()) {
    for (const { start, end, text: put } of own.map((index) => edits[index] as MappedEdit)) {
      const removed = text.slice(start, end);
      if (put.trim() !== '' || removed.trim() === '') continue;
      for (const index of own) {
        const edit = edits[index] as MappedEdit;
        const block = edit.text.trim();
        if (block === '' || !removed.trimEnd().endsWith(block)) continue;
        const last = start + removed.trimEnd().length;
        const to = edit.start + (shifts[index] as number) + edit.text.indexOf(block);
        moves.push({ start: last - block.length, end: last, to });
      }
    }
  }
  return moves;
}
