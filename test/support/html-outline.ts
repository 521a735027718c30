import { Parser } from 'htmlparser2';

/** What a page is made of. */
export interface Outline {
  /** The elements in order, with their attributes but for the targets of links. */
  elements: string[];
  /** The targets of links, in order. */
  links: string[];
  /** All text, the zero-width breaks taken out. */
  text: string;
  /** The text that stands in no code, where GitHub looks for mentions and the like, with the breaks. */
  prose: string;
  /** Comments. */
  comments: string[];
}

/** Reads the outline of a page or a part of one. */
export function outlineOf(html: string): Outline {
  const outline: Outline = { elements: [], links: [], text: '', prose: '', comments: [] };
  let code = 0;
  let hidden = 0;
  const parser = new Parser({
    onopentag(name, { href, ...rest }) {
      // A dollar sign stands in a span, so that it opens no mathematics.
      const isDollar = name === 'span' && Object.keys(rest).length === 0;
      if (!isDollar) outline.elements.push(`${name} ${JSON.stringify(rest)}`);
      if (href !== undefined) outline.links.push(href);
      if (name === 'code' || name === 'pre') code++;
      if (name === 'style' || name === 'head') hidden++;
      if (name === 'br') outline.prose += ' ';
    },
    onclosetag(name) {
      if (name === 'code' || name === 'pre') code--;
      if (name === 'style' || name === 'head') hidden--;
    },
    ontext(text) {
      if (hidden > 0) return;
      outline.text += text.replaceAll('\u200B', '');
      if (code === 0) outline.prose += text;
    },
    oncomment: (text) => outline.comments.push(text),
  });
  parser.end(html);
  return outline;
}
