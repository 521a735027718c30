import { linkSlips } from './link-slips.ts';
import { change, restored, type Slip } from './slip.ts';

const entry =
  /^(?<lead>- )\[(?<title>[\w .]{9,})\]\((?<url>https:\/\/[^()\s?#/]+\/[^()\s?#]*[^()\s?#/])\)(?<rest> - .+)$/m;
/** An entry with a description below another one, outside the nested categories. */
const second = /^(- \[.+\n)- (\[[\w .+-]+\]\(https:[^()\s]+\)) - (.+)$/m;

/** Slips in the curated list. */
export const listSlips: readonly Slip[] = [
  ...linkSlips(entry, { endsLine: false }),
  {
    name: 'a missing bullet',
    rule: 'digest-list-item',
    fixed: 'safe',
    apply: (text) => change(text, second, (_, above, link, words) => `${above}${link} - ${words}`),
    after: restored,
  },
  {
    name: 'an asterisk for a dash',
    rule: 'digest-list-item',
    fixed: 'safe',
    apply: (text) =>
      change(text, second, (_, above, link, words) => `${above}* ${link} - ${words}`),
    after: restored,
  },
  {
    name: 'a doubled bullet',
    rule: 'digest-list-item',
    fixed: 'safe',
    apply: (text) =>
      change(text, second, (_, above, link, words) => `${above}- - ${link} - ${words}`),
    after: restored,
  },
  {
    name: 'an empty item',
    rule: 'digest-list-item',
    fixed: 'safe',
    apply: (text) => change(text, second, (match) => `${match}\n-`),
    after: restored,
  },
  {
    name: 'no space before the dash',
    rule: 'digest-entry-format',
    fixed: 'safe',
    apply: (text) => change(text, second, (_, above, link, words) => `${above}- ${link}- ${words}`),
    after: restored,
  },
  {
    name: 'no space behind the dash',
    rule: 'digest-entry-format',
    fixed: 'safe',
    apply: (text) => change(text, second, (_, above, link, words) => `${above}- ${link} -${words}`),
    after: restored,
  },
  {
    name: 'a long dash for a short one',
    rule: 'digest-entry-format',
    fixed: 'unsafe',
    apply: (text) =>
      change(text, second, (_, above, link, words) => `${above}- ${link} – ${words}`),
    after: restored,
  },
  {
    name: 'a colon for the dash',
    rule: 'digest-entry-format',
    fixed: 'unsafe',
    apply: (text) => change(text, second, (_, above, link, words) => `${above}- ${link}: ${words}`),
    after: restored,
  },
  {
    name: 'no dash at all',
    rule: 'digest-entry-format',
    fixed: 'unsafe',
    apply: (text) => change(text, second, (_, above, link, words) => `${above}- ${link} ${words}`),
    after: restored,
  },
  {
    name: 'a dash without a description',
    rule: 'digest-entry-format',
    fixed: 'unsafe',
    apply: (text) => change(text, second, (_, above, link) => `${above}- ${link} -`),
  },
  {
    name: 'a tool that another category has',
    rule: 'digest-entry-unique',
    fixed: 'none',
    apply: (text) =>
      change(
        text,
        /^## Publishing\n\n/m,
        (match) => `${match}- [Vim](https://vim.org) - Publishes, too.\n`,
      ),
  },
  {
    name: 'a category that stands twice',
    rule: 'digest-section-unique',
    fixed: 'none',
    apply: (text) =>
      change(
        text,
        /^### Comparing$/m,
        () =>
          '### Searching\n\n- [pdfgrep](https://pdfgrep.org/) - Searches PDF files.\n\n### Comparing',
      ),
  },
];
