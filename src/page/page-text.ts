/** How much of a page is looked at, in bytes. */
export const pageStartLength = 16 * 1024;

/** The start of a page as text. What is no UTF-8 comes out as replacement characters: this is for looking, not for showing. */
export function pageStart(body: Uint8Array): string {
  return new TextDecoder().decode(body.subarray(0, pageStartLength));
}

/**
 * What is no text of the page: comments, scripts and what only others show. What does not end goes on to the end, so that this
 * is linear.
 */
const hidden =
  /<!--.*?(?:-->|$)|<(iframe|math|noscript|script|style|svg|template|textarea)\b.*?(?:<\/\1\b|$)/gis;

/**
 * The plain text of the first element of this name, with single spaces, at most 300 characters; empty where there is none.
 * Linear: an element that does not end ends the search.
 */
export function elementText(page: string, name: string): string {
  const html = page.replace(hidden, ' ');
  const lower = html.toLowerCase();
  const open = lower.indexOf(`<${name}`);
  const start = open === -1 ? -1 : lower.indexOf('>', open);
  const end = start === -1 ? -1 : lower.indexOf(`</${name}`, start);
  if (end === -1) return '';
  return html
    .slice(start + 1, end)
    .slice(0, 2000)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#39|#x27|apos|rsquo|#8217);/gi, "'")
    .replace(/&(?:nbsp|#160);/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
}
