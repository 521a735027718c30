import { Tokenizer } from 'htmlparser2';
import { noCallbacks } from './references.ts';

/** The wanted attributes of a tag, names in lower case; of several with one name the first. */
export type Attributes = ReadonlyMap<string, string>;

/** What is told of a text with tags, in its order. */
export interface MarkupEvents {
  /** A tag opens; `at` is its place in characters from the start. */
  open(name: string, attributes: Attributes, at: number): void;
  /** A tag closes, whether or not it was open. */
  close(name: string, at: number): void;
  /** A piece of text, character references decoded. A text may come in several pieces. */
  text(text: string): void;
  /** A processing instruction, such as the XML declaration, without its brackets. */
  instruction?(text: string): void;
}

/** Reads HTML or XML as it comes, in linear time and without a tree. */
export interface MarkupReader {
  write(text: string): void;
  /** Nothing comes any more. */
  end(): void;
  /** Nothing more is wanted; no event comes after this, not even for text that is being read. */
  stop(): void;
}

/** Longer names are nobody's that is looked for. */
const longestName = 40;
/** What is kept of an attribute's value at most, in characters. */
const longestValue = 4_096;

/**
 * Reads markup with htmlparser2's tokenizer. Its parser is not used: it keeps the open tags in an array that it
 * shifts and searches, so that deep nesting takes quadratic time.
 */
export function createMarkupReader(
  events: MarkupEvents,
  { xml, wanted }: { xml: boolean; wanted: ReadonlySet<string> },
): MarkupReader {
  const written = createWindow();
  let stopped = false;
  let tag = '';
  let tagAt = 0;
  let attributes = new Map<string, string>();
  let attribute = '';
  let value = '';

  const nameAt = (start: number, end: number) =>
    end - start > longestName ? '' : written.slice(start, end).toLowerCase();
  const add = (piece: string) => {
    if (wanted.has(attribute) && value.length < longestValue) value += piece;
  };
  const open = () => events.open(tag, attributes, tagAt);
  const told = (tell: () => void) => {
    if (!stopped) tell();
  };

  const tokenizer = new Tokenizer(
    { xmlMode: xml },
    {
      ...noCallbacks,
      onopentagname: (start, end) => {
        tag = nameAt(start, end);
        tagAt = start;
        attributes = new Map();
      },
      onattribname: (start, end) => {
        attribute = nameAt(start, end);
        value = '';
      },
      onattribdata: (start, end) => add(written.slice(start, Math.min(end, start + longestValue))),
      onattribentity: (codePoint) => add(String.fromCodePoint(codePoint)),
      onattribend: () => {
        if (wanted.has(attribute) && !attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: () => told(open),
      onselfclosingtag: (end) => {
        told(open);
        // HTML lets only foreign elements close themselves, and of those only these are looked for.
        if (xml || tag === 'svg' || tag === 'math') told(() => events.close(tag, end));
      },
      onclosetag: (start, end) => told(() => events.close(nameAt(start, end), start)),
      ontext: (start, end) => told(() => events.text(written.slice(start, end))),
      ontextentity: (codePoint) => told(() => events.text(String.fromCodePoint(codePoint))),
      oncdata: (start, end, offset) => {
        if (xml) told(() => events.text(written.slice(start, end - offset)));
      },
      onprocessinginstruction: (start, end) =>
        told(() => events.instruction?.(written.slice(start, Math.min(end, start + longestValue)))),
    },
  );
  return {
    write(text) {
      if (stopped || text === '') return;
      written.add(text);
      tokenizer.write(text);
    },
    end() {
      if (!stopped) tokenizer.end();
      stopped = true;
    },
    stop() {
      stopped = true;
      tokenizer.pause();
    },
  };
}

/** Pieces that were dropped from a window stay in its list until there are this many. */
const mostDropped = 256;

/** What was written and may still be asked for. Places are asked for in ascending order, and nothing before them again. */
function createWindow() {
  const pieces: { start: number; text: string }[] = [];
  let first = 0;
  let length = 0;
  return {
    add(text: string): void {
      pieces.push({ start: length, text });
      length += text.length;
    },
    slice(start: number, end: number): string {
      while ((pieces[first + 1]?.start ?? length) <= start && first < pieces.length - 1) first++;
      if (first > mostDropped) first -= pieces.splice(0, first).length;
      let text = '';
      for (let at = first; at < pieces.length; at++) {
        const piece = pieces[at] as { start: number; text: string };
        if (piece.start >= end) break;
        text += piece.text.slice(Math.max(0, start - piece.start), end - piece.start);
      }
      return text;
    },
  };
}
