import { PageDecoder } from './charset.ts';
import { cleanTitle } from './clean.ts';
import type { PageElements, PageFacts, PageReader } from './facts.ts';
import { bestTitle, dateSignals, factsOf, metaNames, type Signal } from './html-facts.ts';
import { type Attributes, type MarkupHandler, MarkupReader } from './markup.ts';
import { saysNothing } from './placeholder.ts';
import { publishedDay } from './published.ts';
import { noNames } from './site-name.ts';

/** How far into the body a date, or a missing title, is looked for, in characters. */
const bodyReach = 64 * 1024;
/** How far a head goes on after an element that no head can hold, if nothing closes it. */
const strayReach = 4 * 1024;
/** How far into the page its first heading is looked for once all else is known, in characters. */
const headingReach = 16 * 1024;
/** Longer linked data is left out. */
const maxData = 64 * 1024;
/** How much of a title's text is kept; no title is longer. */
const maxText = 4_096;

const wanted: ReadonlySet<string> = new Set(
  'class content datetime hidden href http-equiv id itemprop lang name property pubdate rel type'.split(
    ' ',
  ),
);
/**
 * Elements that no head can hold: one of them ends an unclosed drawing, and the head in the end.
 */
const bodyElements: ReadonlySet<string> = new Set(
  'body main article section header nav div p h1 h2 ul ol table form'.split(' '),
);
/** Elements with titles of their own. An element of the body that opens in one ends it. */
const drawings: ReadonlySet<string> = new Set(['svg', 'math']);
/** Elements that are shown elsewhere, or not at all, whatever is in them. */
const hiddenElements: ReadonlySet<string> = new Set(
  'foreignobject iframe noembed noframes noscript template'.split(' '),
);
/** Elements whose text is not the page's. */
const textless: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'xmp']);
/** What marks the link of a heading to itself. */
const permalink = /(?:\s*[¶§🔗]|\s#)\s*$/u;
/** Where an application writes its pages once its script runs. */
const mounts: ReadonlySet<string> = new Set(
  'root app __next __nuxt ___gatsby react-root svelte q-app'.split(' '),
);
/** A body with fewer letters has no text of its own. */
const minBodyText = 40;
const dates: ReadonlySet<Signal> = new Set(dateSignals);

/** An element whose text is being collected up to its closing tag. */
interface Capture {
  element: 'title' | 'h1' | 'script';
  text: string;
  limit: number;
}

/** Reads what an HTML page says of itself, in linear time; keeps little of what it read. */
export class HtmlReader implements PageReader, MarkupHandler {
  readonly #url: string;
  readonly #decoder: PageDecoder;
  readonly #markup = new MarkupReader(this, { xml: false, wanted });
  readonly #signals = new Map<Signal, string>();
  #capture: Capture | undefined;
  #textlessIn: string | undefined;
  /** Depth in {@link drawings}. */
  #drawn = 0;
  /** Depth in {@link hiddenElements}. */
  #hidden = 0;
  #headEnd: number | undefined;
  /** Whether the head was closed, or the body opened, as it should be. */
  #isHeadClosed = false;
  #inContent = false;
  #hasMount = false;
  #bodyText = 0;
  #inArticle = false;
  #isArticleHeading = false;
  /** What the page says, once that is enough. */
  #enough: PageFacts | undefined;
  /** When it was last asked whether that is enough. */
  #asked = { signals: -1, far: false };

  /** `url` is the address that answers, `contentType` its header as it came. */
  constructor(url: string, contentType: string) {
    this.#url = url;
    this.#decoder = new PageDecoder(contentType);
  }

  push(chunk: Uint8Array): boolean {
    if (!this.#enough) this.#markup.write(this.#decoder.decode(chunk));
    return this.#enough !== undefined;
  }

  facts(): PageFacts {
    this.#markup.write(this.#decoder.flush());
    return this.#enough ?? this.#factsNow();
  }

  elements(): PageElements {
    this.#markup.write(this.#decoder.flush());
    const textOf = (signal: Signal) => cleanTitle(this.#signals.get(signal) ?? '');
    return { title: textOf('title'), h1: textOf('h1') };
  }

  open(name: string, attributes: Attributes, at: number): void {
    if (this.#hidden === 0 && bodyElements.has(name)) {
      this.#headEnd ??= at;
      this.#drawn = 0;
    }
    if (name === 'body') this.#isHeadClosed = true;
    if (drawings.has(name)) this.#drawn++;
    if (hiddenElements.has(name)) this.#hidden++;
    this.#finish(at);
    if (this.#isForeign()) return;
    if (this.#capture && (name === 'br' || bodyElements.has(name))) this.#capture.text += ' ';
    this.#readTag(name, attributes);
    this.#finish(at);
  }

  close(name: string, at: number): void {
    if (drawings.has(name)) this.#drawn = Math.max(0, this.#drawn - 1);
    if (hiddenElements.has(name)) this.#hidden = Math.max(0, this.#hidden - 1);
    if (name === 'head') {
      this.#headEnd ??= at;
      this.#isHeadClosed = true;
    }
    if (name === this.#textlessIn) this.#textlessIn = undefined;
    if (this.#capture?.element === name) this.#endCapture(this.#capture);
    this.#finish(at);
  }

  text(text: string): void {
    const capture = this.#capture;
    if (!capture && this.#hasMount && this.#bodyText < minBodyText && !this.#isForeign()) {
      if (this.#textlessIn === undefined) this.#bodyText += text.trim().length;
    }
    if (!capture || this.#isForeign() || capture.text.length > capture.limit) return;
    if (this.#textlessIn === undefined || capture.element === 'script') capture.text += text;
  }

  /**
   * What is known by now. An empty application has one title for all of its pages, unless it says
   * otherwise in what it has for sharing.
   */
  #factsNow(): PageFacts {
    const isShell =
      this.#hasMount &&
      this.#bodyText < minBodyText &&
      !['citation_title', 'og:title', 'headline', 'h1'].some((signal) =>
        this.#signals.has(signal as Signal),
      );
    const { title, ...others } = factsOf(this.#signals, this.#url);
    return title === undefined || isShell ? others : { title, ...others };
  }

  #isForeign(): boolean {
    return this.#drawn > 0 || this.#hidden > 0;
  }

  #readTag(name: string, attributes: Attributes): void {
    if (textless.has(name)) this.#textlessIn = name;
    if (name === 'html') this.#keep('lang', attributes.get('lang'));
    else if (name === 'meta') this.#readMeta(attributes);
    else if (name === 'title' && !this.#signals.has(name)) this.#begin(name, maxText);
    else if (name === 'h1' && !attributes.has('hidden')) this.#readHeading();
    else if (name === 'script' && isLinkedData(attributes)) this.#begin(name, maxData);
    else if (name === 'time') this.#readTime(attributes);
    else if (name === 'link' && attributes.get('rel')?.trim().toLowerCase() === 'canonical') {
      this.#keep('canonical', attributes.get('href'));
    } else if (mounts.has(attributes.get('id') ?? '')) this.#hasMount = true;
    this.#inArticle ||= name === 'article' || name === 'main';
    this.#inContent ||= this.#inArticle || name === 'h1';
  }

  #begin(element: Capture['element'], limit: number): void {
    this.#capture = { element, text: '', limit };
  }

  /** The first heading is taken, or the first one in the article: one before it may be a logo. */
  #readHeading(): void {
    const isBetter = this.#inArticle && !this.#isArticleHeading;
    if (this.#signals.has('h1') && !isBetter) return;
    this.#signals.delete('h1');
    this.#isArticleHeading = this.#inArticle;
    this.#begin('h1', maxText);
  }

  #readMeta(attributes: Attributes): void {
    const content = attributes.get('content');
    const equivalent = attributes.get('http-equiv')?.trim().toLowerCase();
    if (equivalent === 'content-language') this.#keep(equivalent, content);
    const names = ['property', 'name', 'itemprop'].map((name) => attributes.get(name) ?? '');
    for (const name of names.join(' ').toLowerCase().split(/\s+/, 8)) {
      if (metaNames.has(name)) this.#keep(name as Signal, content);
    }
  }

  #readTime(attributes: Attributes): void {
    const marks = `${attributes.get('itemprop')} ${attributes.get('class')}`.toLowerCase();
    const isMarked = attributes.has('pubdate') || /published|entry-date/.test(marks);
    if (isMarked) this.#keep('datepublished', attributes.get('datetime'));
    else if (this.#inContent) this.#keep('time', attributes.get('datetime'));
  }

  #endCapture({ element, text, limit }: Capture): void {
    this.#capture = undefined;
    // A text that was cut says less than none.
    if (text.length > limit) return;
    if (element !== 'script') {
      const line = text.replace(/\s+/g, ' ');
      this.#keep(element, element === 'h1' ? line.replace(permalink, '') : line);
      return;
    }
    const { headline, published } = readLinkedData(text);
    this.#keep('headline', headline);
    this.#keep('headline-date', published);
  }

  #keep(signal: Signal, text: string | undefined): void {
    if (text === undefined || this.#signals.has(signal) || text.trim() === '') return;
    if (!dates.has(signal) || publishedDay(text) !== undefined) this.#signals.set(signal, text);
  }

  /**
   * Ends where enough is known: the facts then stay as they are, however the page was cut in
   * pieces, and only the first heading is still looked for.
   */
  #finish(at: number): void {
    if (this.#enough) {
      if (this.#signals.has('h1') || at > headingReach) this.#markup.stop();
      return;
    }
    if (this.#headEnd === undefined || this.#capture) return;
    if (!this.#isHeadClosed && at - this.#headEnd < strayReach) return;
    const far = at - this.#headEnd > bodyReach;
    if (this.#asked.signals === this.#signals.size && this.#asked.far === far) return;
    this.#asked = { signals: this.#signals.size, far };
    const isDated = dateSignals.some((signal) => this.#signals.has(signal));
    if (!far && !isDated) return;
    const best = bestTitle(this.#signals, this.#url);
    const isSure = best !== undefined && best.signal !== 'h1' && !saysNothing(best.title, noNames);
    if (best && (far || (isDated && isSure))) this.#enough = this.#factsNow();
  }
}

function isLinkedData(attributes: Attributes): boolean {
  return attributes.get('type')?.trim().toLowerCase().startsWith('application/ld+json') ?? false;
}

/** How many objects of linked data are looked at; those of a page come first. */
const maxObjects = 200;

/** Where an object holds the one that the page is about. */
const inner = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;

/**
 * Reads schema.org's linked data (JSON-LD): headline and date (as it is written) of the first
 * object that has a headline, else the first date. Text that is not JSON says nothing. Members of
 * lists are not the page's own and are left out.
 */
function readLinkedData(json: string): { headline?: string; published?: string | undefined } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return {};
  }
  let dated: string | undefined;
  const queue: unknown[] = [parsed];
  for (let at = 0; at < queue.length && at < maxObjects; at++) {
    const node = queue[at];
    if (Array.isArray(node)) {
      queue.push(...node.slice(0, maxObjects));
      continue;
    }
    if (!isObject(node)) continue;
    const headline = textOf(node.headline);
    const published = textOf(node.datePublished);
    if (headline !== undefined) return { headline, published };
    dated ??= published;
    for (const key of inner) queue.push(node[key]);
  }
  return { published: dated };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A text, or the first of several. */
function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}
