import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** The wanted attributes of a tag, names in lower case; of several with one name the first. */
export type Attributes = ReadonlyMap<string, string>;

/** Receives the parts of a marked-up text in their order. */
export interface MarkupHandler {
  /** A tag opens at `at`, in characters from the start. */
  open(name: string, attributes: Attributes, at: number): void;
  /** A tag closes, whether or not it was open. */
  close(name: string, at: number): void;
  /** A piece of text, character references decoded. A text may come in several pieces. */
  text(text: string): void;
  /** A processing instruction, such as the XML declaration, without its brackets. */
  instruction?(text: string): void;
}

/** Names of tags and attributes that are longer than this are not read. */
const maxName = 40;
/** How much of an attribute's value is kept, in characters. */
const maxValue = 4_096;

/**
 * Reads HTML or XML as it arrives, in linear time and without a tree. This is htmlparser2's
 * tokenizer without its parser, which keeps the open tags in an array that it shifts and searches,
 * so that deep nesting takes quadratic time.
 */
export class MarkupReader implements TokenizerCallbacks {
  readonly #handler: MarkupHandler;
  readonly #xml: boolean;
  readonly #wanted: ReadonlySet<string>;
  readonly #tokenizer: Tokenizer;
  readonly #window = new Window();
  #stopped = false;
  #tag = '';
  #tagStart = 0;
  #attributes = new Map<string, string>();
  #attribute = '';
  #value = '';

  /** `wanted` names the attributes to read. */
  constructor(
    handler: MarkupHandler,
    { xml, wanted }: { xml: boolean; wanted: ReadonlySet<string> },
  ) {
    this.#handler = handler;
    this.#xml = xml;
    this.#wanted = wanted;
    this.#tokenizer = new Tokenizer({ xmlMode: xml }, this);
  }

  write(text: string): void {
    if (this.#stopped || text === '') return;
    this.#window.add(text);
    this.#tokenizer.write(text);
  }

  /** Nothing more comes. */
  end(): void {
    if (!this.#stopped) this.#tokenizer.end();
    this.#stopped = true;
  }

  /** Ends reading at once: the handler is not called again. */
  stop(): void {
    this.#stopped = true;
    this.#tokenizer.pause();
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#name(start, end);
    this.#tagStart = start;
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#name(start, end);
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#addToValue(this.#window.slice(start, Math.min(end, start + maxValue)));
  }

  onattribentity(codePoint: number): void {
    this.#addToValue(String.fromCodePoint(codePoint));
  }

  onattribend(): void {
    const isNew = this.#wanted.has(this.#attribute) && !this.#attributes.has(this.#attribute);
    if (isNew) this.#attributes.set(this.#attribute, this.#value);
  }

  onopentagend(): void {
    if (!this.#stopped) this.#handler.open(this.#tag, this.#attributes, this.#tagStart);
  }

  onselfclosingtag(end: number): void {
    this.onopentagend();
    // In HTML only foreign elements close themselves; these two are the ones that matter here.
    const closes = this.#xml || this.#tag === 'svg' || this.#tag === 'math';
    if (closes && !this.#stopped) this.#handler.close(this.#tag, end);
  }

  onclosetag(start: number, end: number): void {
    if (!this.#stopped) this.#handler.close(this.#name(start, end), start);
  }

  ontext(start: number, end: number): void {
    if (!this.#stopped) this.#handler.text(this.#window.slice(start, end));
  }

  ontextentity(codePoint: number): void {
    if (!this.#stopped) this.#handler.text(String.fromCodePoint(codePoint));
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.#xml) this.ontext(start, end - offset);
  }

  onprocessinginstruction(start: number, end: number): void {
    if (this.#stopped) return;
    this.#handler.instruction?.(this.#window.slice(start, Math.min(end, start + maxValue)));
  }

  oncomment(): void {}

  ondeclaration(): void {}

  onend(): void {}

  #name(start: number, end: number): string {
    return end - start > maxName ? '' : this.#window.slice(start, end).toLowerCase();
  }

  #addToValue(piece: string): void {
    if (this.#wanted.has(this.#attribute) && this.#value.length < maxValue) this.#value += piece;
  }
}

/** As many used pieces may wait in a window before they are removed together. */
const maxUsedPieces = 256;

/**
 * The pieces of a text that may still be asked for. Ranges are asked for in ascending order, and
 * what lies before one is not asked for again.
 */
class Window {
  readonly #pieces: { start: number; text: string }[] = [];
  #first = 0;
  #length = 0;

  add(text: string): void {
    this.#pieces.push({ start: this.#length, text });
    this.#length += text.length;
  }

  slice(start: number, end: number): string {
    this.#advance(start);
    let text = '';
    for (let at = this.#first; at < this.#pieces.length; at++) {
      const piece = this.#pieces[at] as { start: number; text: string };
      if (piece.start >= end) break;
      text += piece.text.slice(Math.max(0, start - piece.start), end - piece.start);
    }
    return text;
  }

  #advance(start: number): void {
    const last = this.#pieces.length - 1;
    while (this.#first < last && (this.#pieces[this.#first + 1]?.start ?? 0) <= start)
      this.#first++;
    if (this.#first <= maxUsedPieces) return;
    this.#pieces.splice(0, this.#first);
    this.#first = 0;
  }
}
