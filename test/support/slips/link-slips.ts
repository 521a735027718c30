import { changeEntry, type EntryLine, restored, type Slip } from './slip.ts';

/**
 * Slips in an entry's link, which happen in every kind of digest. `entry` finds an entry (see {@link EntryLine}) whose
 * address has a path that does not end in a slash; `between` is what stands between two entries, and
 * `endsLine` says whether nothing follows a link on its line.
 */
export function linkSlips(entry: RegExp, { between = '\n', endsLine = true } = {}): Slip[] {
  const slip = (
    name: string,
    rule: string,
    fixed: Slip['fixed'],
    rewrite: (line: EntryLine) => string,
    after?: Slip['after'],
  ): Slip => ({
    name,
    rule,
    fixed,
    apply: (text) => changeEntry(text, entry, rewrite),
    ...(after && { after }),
  });
  const link = ({ lead, title, url, rest }: EntryLine) => `${lead}[${title}](${url})${rest}`;
  const address = (write: (url: string) => string) => (line: EntryLine) =>
    link({ ...line, url: write(line.url) });
  const titled = (write: (title: string) => string) => (line: EntryLine) =>
    link({ ...line, title: write(line.title) });
  const written = (write: (line: EntryLine) => string) => (line: EntryLine) =>
    `${line.lead}${write(line)}${line.rest}`;
  const fixedTo =
    (write: (url: string) => string): Slip['after'] =>
    (original) =>
      changeEntry(original, entry, address(write));

  return [
    slip(
      'tracking parameters',
      'digest-link-tracking',
      'safe',
      address((url) => `${url}?utm_source=newsletter&utm_medium=email`),
      restored,
    ),
    slip(
      'a click id',
      'digest-link-tracking',
      'safe',
      address((url) => `${url}?fbclid=IwAR0aBcDeFgH`),
      restored,
    ),
    slip(
      'a space between the brackets',
      'digest-link-syntax',
      'unsafe',
      written(({ title, url }) => `[${title}] (${url})`),
      restored,
    ),
    slip(
      'text and address swapped',
      'digest-link-syntax',
      'unsafe',
      written(({ title, url }) => `[${url}](${title})`),
      restored,
    ),
    slip(
      'brackets swapped',
      'digest-link-syntax',
      'unsafe',
      written(({ title, url }) => `(${title})[${url}]`),
      restored,
    ),
    slip(
      'the address left open',
      'digest-link-syntax',
      endsLine ? 'unsafe' : 'none',
      written(({ title, url }) => `[${title}](${url}`),
    ),
    slip(
      'the text left open',
      'digest-link-syntax',
      'unsafe',
      written(({ title, url }) => `[${title}(${url})`),
      restored,
    ),
    slip(
      'the text never opened',
      'digest-link-syntax',
      endsLine ? 'unsafe' : 'none',
      written(({ title, url }) => `${title}](${url})`),
      endsLine ? restored : undefined,
    ),
    slip(
      'no address',
      'digest-link-syntax',
      'none',
      address(() => ''),
    ),
    slip(
      'a space in the address',
      'digest-link-syntax',
      'unsafe',
      address((url) => `${url}/plain text.html`),
      fixedTo((url) => `${url}/plain%20text.html`),
    ),
    slip(
      'quotes and a space in the address',
      'digest-link-syntax',
      'safe',
      address((url) => `${url}?q="plain text"`),
    ),
    slip(
      'the host in capitals',
      'digest-link-shape',
      'safe',
      address((url) => url.replace(/\/\/[^/]+/, (host) => host.toUpperCase())),
      restored,
    ),
    slip(
      'the default port',
      'digest-link-shape',
      'safe',
      address((url) => url.replace(/\/\/[^/]+/, (host) => `${host}:443`)),
      restored,
    ),
    slip(
      'a dot segment',
      'digest-link-shape',
      'safe',
      address((url) => url.replace(/\/\/[^/]+\//, (host) => `${host}./`)),
      restored,
    ),
    slip(
      'a doubled slash',
      'digest-link-shape',
      'unsafe',
      address((url) => url.replace(/\/\/[^/]+\//, (host) => `${host}/`)),
      restored,
    ),
    slip(
      'the title cut off',
      'digest-title-text',
      'none',
      titled((title) => `${firstWords(title)}…`),
    ),
    slip(
      'the title cut off with dots',
      'digest-title-text',
      'none',
      titled((title) => `${firstWords(title)}...`),
    ),
    slip(
      'spaces around the title',
      'digest-title-text',
      'safe',
      titled((title) => ` ${title} `),
      restored,
    ),
    slip(
      'no title',
      'digest-title-text',
      'none',
      titled(() => ''),
    ),
    slip('the address as title', 'digest-title-text', 'none', ({ url, ...line }) =>
      link({ ...line, url, title: url }),
    ),
    slip('the site behind the title', 'digest-title-text', 'none', ({ title, url, ...line }) =>
      link({ ...line, url, title: `${title} | ${new URL(url).host}` }),
    ),
    slip(
      'a zero-width space in the title',
      'digest-characters',
      'safe',
      titled((title) => insert(title, '\u200b')),
      restored,
    ),
    slip(
      'a direction mark in the title',
      'digest-characters',
      'safe',
      titled((title) => insert(title, '\u202e')),
      restored,
    ),
    slip(
      'a byte order mark in the address',
      'digest-characters',
      'safe',
      address((url) => `${url}\ufeff`),
      restored,
    ),
    slip(
      'a bare address',
      'digest-entry-format',
      'none',
      written(({ url }) => url),
    ),
    slip(
      'an address in angle brackets',
      'digest-entry-format',
      'none',
      written(({ url }) => `<${url}>`),
    ),
    slip(
      'bold left open',
      'digest-entry-format',
      'unsafe',
      written(({ title, url }) => `**[${title}](${url})`),
      restored,
    ),
    slip(
      'the link in bold',
      'digest-entry-format',
      'unsafe',
      written(({ title, url }) => `**[${title}](${url})**`),
      restored,
    ),
    slip(
      'the same entry twice',
      'digest-entry-unique',
      'none',
      (line) => `${link(line)}${between}${link(line)}`,
    ),
    slip(
      'the same entry by its http address',
      'digest-entry-unique',
      'none',
      (line) =>
        `${link(line)}${between}${link({ ...line, url: line.url.replace('https:', 'http:') })}`,
    ),
    slip(
      'conflict markers',
      'digest-leftover',
      'none',
      (line) => `<<<<<<< HEAD\n${link(line)}\n=======\n>>>>>>> patch-1`,
    ),
    slip(
      'a placeholder for the address',
      'digest-leftover',
      'none',
      address(() => 'https://example.com/your-link'),
    ),
    slip(
      'a placeholder for the title',
      'digest-leftover',
      'none',
      titled(() => 'TODO'),
    ),
  ];
}

function insert(text: string, character: string): string {
  return `${text.slice(0, 5)}${character}${text.slice(5)}`;
}

/** The first half of a title, up to a letter. */
function firstWords(title: string): string {
  return title.slice(0, title.length / 2).replace(/[^a-z]+$/i, '');
}
