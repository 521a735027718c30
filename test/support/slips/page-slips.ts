import { makeDigest } from '../digest-generator.ts';
import { daySlips } from './day-slips.ts';
import { linkSlips } from './link-slips.ts';
import { change, changeEntry, type EntryLine, restored, type Slip } from './slip.ts';

/** A correct dated page that has a place for every slip. */
export function slipPage(): string {
  return makeDigest(30_000, 7);
}

/** An entry without a star whose title and address are plain. */
const entry =
  /^(?<lead>### The Index: )\[(?<title>[\w ,.:–-]{9,})\]\((?<url>https:\/\/[^()\s?#/]+\/[^()\s?#]*[^()\s?#/])\)(?<rest>)$/m;
const starred = /^### :star:(?=\w)/m;
const extra = /^\[\[paper\]\]\((\S+)\)/m;

/** Slips in a dated page of the default format. */
export const pageSlips: readonly Slip[] = [
  ...daySlips,
  ...linkSlips(entry, { between: '\n\n' }),
  entrySlip(
    'a heading too deep',
    'unsafe',
    ({ title, url }) => `#### The Index: [${title}](${url})`,
  ),
  entrySlip('no colon', 'safe', ({ title, url }) => `### The Index [${title}](${url})`),
  entrySlip(
    'no space behind the colon',
    'safe',
    ({ title, url }) => `### The Index:[${title}](${url})`,
  ),
  entrySlip('a full-width colon', 'safe', ({ title, url }) => `### The Index：[${title}](${url})`),
  entrySlip(
    'a space before the colon',
    'safe',
    ({ title, url }) => `### The Index : [${title}](${url})`,
  ),
  entrySlip(
    'a dash for the colon',
    'unsafe',
    ({ title, url }) => `### The Index - [${title}](${url})`,
  ),
  entrySlip(
    'no space behind the hashes',
    'safe',
    ({ title, url }) => `###The Index: [${title}](${url})`,
  ),
  entrySlip(
    'text behind the link',
    'unsafe',
    ({ title, url }) => `### The Index: [${title}](${url}) must read`,
  ),
  entrySlip(
    'a reference link',
    'unsafe',
    ({ title, url }) => `### The Index: [${title}][index]\n\n[index]: ${url}`,
    null,
  ),
  entrySlip('no source', 'none', ({ title, url }) => `### [${title}](${url})`, null),
  entrySlip(
    'the title beside a bare address',
    'unsafe',
    ({ title, url }) => `### The Index: ${title} ${url}`,
  ),
  entrySlip('no link at all', 'none', ({ title }) => `### The Index: ${title}`, null),
  sourceSlip('the source in small letters', 'safe', 'the index'),
  sourceSlip('the source without its space', 'safe', 'TheIndex'),
  sourceSlip('the source misspelt', 'unsafe', 'The Imdex'),
  entrySlip(
    'the source behind the title',
    'none',
    ({ title, url }) => `### The Index: [${title} - The Index](${url})`,
    null,
    'digest-title-text',
  ),
  starSlip('a space behind the star', () => '### :star: '),
  starSlip('a star as a character', () => '### ⭐'),
  starSlip('another star', () => '### :star2:'),
  starSlip('a star in capitals', () => '### :STAR:'),
  starSlip('a star behind the source', (source, rest) => `### ${source} :star:: ${rest}`, true),
  starSlip('a star behind the link', (source, rest) => `### ${source}: ${rest} :star:`, true),
  {
    name: 'an extra link without its inner brackets',
    rule: 'digest-extra-format',
    fixed: 'safe',
    apply: (text) => change(text, extra, (_, url) => `[paper](${url})`),
    after: restored,
  },
  {
    name: 'an extra link with the brackets outside',
    rule: 'digest-extra-format',
    fixed: 'safe',
    apply: (text) => change(text, extra, (_, url) => `[[paper](${url})]`),
    after: restored,
  },
  {
    name: 'an extra link with a space between the brackets',
    rule: 'digest-link-syntax',
    fixed: 'unsafe',
    apply: (text) => change(text, extra, (_, url) => `[[paper]] (${url})`),
    after: restored,
  },
  fieldSlip('a label in small letters', '**keywords**:'),
  fieldSlip('the colon inside the bold', '**Keywords:**'),
  fieldSlip('a label with underscores', '__Keywords__:'),
  fieldSlip('a label in italics', '*Keywords*:'),
  fieldSlip('a label without its colon', '**Keywords**'),
  {
    name: 'a field that stands twice',
    rule: 'digest-field-label',
    fixed: 'none',
    apply: (text) =>
      change(text, /^\*\*Keywords\*\*: .+$/m, (match) => `${match}\n\n**Keywords**: reading`),
  },
  {
    name: 'a picture without a text',
    rule: 'digest-image-alt',
    fixed: 'none',
    apply: (text) => change(text, /^!\[[^\]]+\]/m, () => '![]'),
  },
  {
    name: 'a picture with a placeholder text',
    rule: 'digest-image-alt',
    fixed: 'none',
    apply: (text) => change(text, /^!\[[^\]]+\]/m, () => '![img]'),
  },
  {
    name: 'no blank line above an entry',
    rule: 'digest-blank-lines',
    fixed: 'safe',
    apply: (text) =>
      change(text, /^(\*\*Keywords\*\*: .+)\n\n(?=### )/m, (_, above) => `${above}\n`),
    after: restored,
  },
  {
    name: 'no blank line below an entry',
    rule: 'digest-blank-lines',
    fixed: 'safe',
    apply: (text) => change(text, /^(### .+)\n\n(?=\*\*)/m, (_, above) => `${above}\n`),
    after: restored,
  },
  {
    name: 'a link whose text is another address',
    rule: 'digest-link-text',
    fixed: 'none',
    apply: (text) =>
      change(
        text,
        /^\*\*Comment\*\*: /m,
        (match) => `${match}[https://code.test/lab](https://code.test/another-lab) – `,
      ),
  },
  {
    name: 'a discussion heading that stands twice',
    rule: 'digest-section-unique',
    fixed: 'none',
    apply: (text) =>
      change(
        text,
        /^# Discussions$/m,
        (match) => `${match}

### Mailing list: [What next?](https://lists.test/t/next)

${match}`,
      ),
  },
];

function entrySlip(
  name: string,
  fixed: Slip['fixed'],
  rewrite: (line: EntryLine) => string,
  after: Slip['after'] | null = restored,
  rule = 'digest-entry-format',
): Slip {
  return {
    name,
    rule,
    fixed,
    apply: (text) => changeEntry(text, entry, rewrite),
    ...(after && { after }),
  };
}

function sourceSlip(name: string, fixed: Slip['fixed'], source: string): Slip {
  const rewrite = ({ title, url }: EntryLine) => `### ${source}: [${title}](${url})`;
  return entrySlip(name, fixed, rewrite, restored, 'digest-source-label');
}

/** A star written or placed otherwise; `moved` rewrites the whole line from its source and its link. */
function starSlip(
  name: string,
  write: (source: string, rest: string) => string,
  moved = false,
): Slip {
  const line = moved ? /^### :star:([\w /]+): (.+)$/m : starred;
  return {
    name,
    rule: 'digest-star-marker',
    fixed: 'safe',
    apply: (text) => change(text, line, (_, source = '', rest = '') => write(source, rest)),
    after: restored,
  };
}

function fieldSlip(name: string, label: string): Slip {
  return {
    name,
    rule: 'digest-field-label',
    fixed: 'safe',
    apply: (text) => change(text, /^\*\*Keywords\*\*:/m, () => label),
    after: restored,
  };
}
