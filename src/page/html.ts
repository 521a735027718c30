import type { PageFacts } from './facts.ts';
import { bestTitle, dateSignals, factsOf, metaNames, type Signal } from './html-facts.ts';
import { type Attributes, createMarkupReader } from './markup.ts';
import { isSubstituteTitle } from './placeholder.ts';
import { publishedDay } from './published.ts';

/**
 * Reads the facts of an HTML page from its text. No getters, here and wherever there is one object for each link: V8 keeps what a
 * getter of an object literal refers to until the next collection of its whole heap.
 */
export interface HtmlReader {
  write(text: string): void;
  /** Whether nothing more needs to be read. */
  done(): boolean;
  /** Whether the head is over, so that no declaration of an encoding is to come. */
  headDone(): boolean;
  /** The encoding that the page declares, as it is written; none before it is met. */
  charset(): string | undefined;
  facts(): PageFacts;
}

/** How far behind the head a date, or a title where the head has none, is looked for, in characters. */
const bodyReach = 64 * 1024;
/** Longer linked data is left out. */
const longestData = 64 * 1024;
/** What is kept of a title's text; no title is longer. */
const longestText = 4_096;

const wanted: ReadonlySet<string> = new Set(
  'charset class content datetime http-equiv itemprop lang name property pubdate type'.split(' '),
);
/** Elements that no head can hold: where one opens, the head is over, and so is a drawing that was never closed. */
const bodyElements: ReadonlySet<string> = new Set(
  'body main article section header nav div p h1 h2 ul ol table form'.split(' '),
);
/** Elements whose titles are none of the page's: drawings, and what is shown elsewhere or not at all. */
const foreignElements: ReadonlySet<string> = new Set([
  ...['svg', 'math'],
  ...['iframe', 'noembed', 'noframes', 'noscript', 'template'],
]);
/** Elements whose text is no text of the page. */
const hidden: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'xmp']);
const dates: ReadonlySet<Signal> = new Set(dateSignals);

/** What is being collected: the text of an element up to its closing tag. */
interface Capture {
  element: 'title' | 'h1' | 'script';
  text: string;
  limit: number;
}

/** Reads a page of HTML; `url` is the address that answers. Reads in linear time, and keeps little of what it read. */
export function createHtmlReader(url: string): HtmlReader {
  const signals = new Map<Signal, string>();
  let charset: string | undefined;
  let capture: Capture | undefined;
  let hiddenIn: string | undefined;
  /** Depth in {@link foreignElements}. */
  let foreign = 0;
  let headEnd: number | undefined;
  let inContent = false;
  let done = false;
  /** How many signals there were, and whether the reach was over, when it was last asked what is known. */
  let asked = { signals: -1, far: false };

  const keep = (signal: Signal, text: string | undefined) => {
    if (text === undefined || signals.has(signal) || text.trim() === '') return;
    if (!dates.has(signal) || publishedDay(text) !== undefined) signals.set(signal, text);
  };
  const endCapture = ({ element, text, limit }: Capture) => {
    capture = undefined;
    if (element !== 'script') return keep(element, text);
    if (text.length > limit) return;
    const { headline, published } = readLinkedData(text);
    keep('headline', headline);
    keep('headline-date', published);
  };
  const readMeta = (attributes: Attributes) => {
    const content = attributes.get('content');
    const equivalent = attributes.get('http-equiv')?.trim().toLowerCase();
    charset ??= attributes.get('charset');
    if (equivalent === 'content-type') charset ??= charsetIn(content ?? '');
    if (equivalent === 'content-language') keep(equivalent, content);
    const names = ['property', 'name', 'itemprop'].map((name) => attributes.get(name) ?? '');
    for (const name of names.join(' ').toLowerCase().split(/\s+/, 8)) {
      if (metaNames.has(name)) keep(name as Signal, content);
    }
  };
  const readTime = (attributes: Attributes) => {
    const marks = `${attributes.get('itemprop')} ${attributes.get('class')}`.toLowerCase();
    const marked = attributes.has('pubdate') || /published|entry-date/.test(marks);
    if (marked) keep('datepublished', attributes.get('datetime'));
    else if (inContent) keep('time', attributes.get('datetime'));
  };
  const readTag = (name: string, attributes: Attributes) => {
    const captured = (element: Capture['element'], limit: number) => {
      capture = { element, text: '', limit };
    };
    if (hidden.has(name)) hiddenIn = name;
    if (name === 'html') keep('lang', attributes.get('lang'));
    else if (name === 'meta') readMeta(attributes);
    else if (name === 'title' && !signals.has('title')) captured('title', longestText);
    else if (name === 'h1' && !signals.has('h1')) captured('h1', longestText);
    else if (name === 'script' && isLinkedData(attributes)) captured('script', longestData);
    else if (name === 'time') readTime(attributes);
    inContent ||= name === 'article' || name === 'h1';
  };
  /** Asks whether enough is known, where something new was learnt. Says the same however the text was cut in pieces. */
  const askAt = (at: number) => {
    if (headEnd === undefined || capture) return;
    const far = at - headEnd > bodyReach;
    if (asked.signals === signals.size && asked.far === far) return;
    asked = { signals: signals.size, far };
    const best = bestTitle(signals, url);
    const dated = dateSignals.some((signal) => signals.has(signal));
    const sure = best !== undefined && best.signal !== 'h1' && !isSubstituteTitle(best.title);
    if (!best || !(far || (dated && sure))) return;
    done = true;
    reader.stop();
  };

  const reader = createMarkupReader(
    {
      open(name, attributes, at) {
        if (bodyElements.has(name)) {
          headEnd ??= at;
          foreign = 0;
        }
        if (foreignElements.has(name)) foreign++;
        askAt(at);
        if (done || foreign > 0) return;
        readTag(name, attributes);
        askAt(at);
      },
      close(name, at) {
        if (foreignElements.has(name)) foreign = Math.max(0, foreign - 1);
        if (name === 'head') headEnd ??= at;
        if (name === hiddenIn) hiddenIn = undefined;
        if (capture?.element === name) endCapture(capture);
        askAt(at);
      },
      text(text) {
        if (!capture || foreign > 0 || capture.text.length > capture.limit) return;
        if (hiddenIn === undefined || capture.element === 'script') capture.text += text;
      },
      instruction(text) {
        charset ??= /^xml\s[^>]*?encoding\s*=\s*["']([^"']+)/i.exec(text.slice(0, 200))?.[1];
      },
    },
    { xml: false, wanted },
  );
  return {
    write: (text) => reader.write(text),
    done: () => done,
    headDone: () => headEnd !== undefined,
    charset: () => charset,
    facts: () => factsOf(signals, url),
  };
}

/** The encoding in a media type, as it is written; undefined where there is none. */
export function charsetIn(mediaType: string): string | undefined {
  return /charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(mediaType.slice(0, 1_000))?.[1];
}

function isLinkedData(attributes: Attributes): boolean {
  return attributes.get('type')?.trim().toLowerCase().startsWith('application/ld+json') ?? false;
}

/** What linked data says of the page. */
export interface LinkedData {
  headline?: string;
  /** As it is written. */
  published?: string;
}

/** Objects that are looked at; those of a page come first. */
const mostObjects = 200;

/** Where an object holds the one that the page is about. */
const inner = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;

/**
 * Reads schema.org's linked data (JSON-LD): headline and date of the first object that has a headline, else the first
 * date. Text that is no JSON says nothing. Members of lists are not the page's own and are left out.
 */
export function readLinkedData(json: string): LinkedData {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return {};
  }
  let dated: string | undefined;
  const queue: unknown[] = [parsed];
  for (let at = 0; at < queue.length && at < mostObjects; at++) {
    const node = queue[at];
    if (Array.isArray(node)) {
      queue.push(...node.slice(0, mostObjects));
      continue;
    }
    if (!isObject(node)) continue;
    const headline = textOf(node.headline);
    const published = textOf(node.datePublished);
    if (headline !== undefined) return { headline, ...(published !== undefined && { published }) };
    dated ??= published;
    for (const key of inner) queue.push(node[key]);
  }
  return dated === undefined ? {} : { published: dated };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A text, or the first of several. */
function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}
