import { linkSlips } from './link-slips.ts';
import { change, changeEntry, restored, type Slip } from './slip.ts';

/** An entry with a plain title and address. */
const entry =
  /^(?<lead>\* )\[(?<title>[\w ,.:–-]{9,})\]\((?<url>https:\/\/[^()\s?#/]+\/[^()\s?#]*[^()\s?#/])\)(?<rest>)$/m;
/** A plain entry below another one. */
const second = /^(\* .+\n)\* (\[[\w ,.:–-]+\]\(https:[^()\s]+\))$/m;
/** A tag before a link, not the one in the note to contributors. */
const tagged = /^\* \[(video|audio|series)\] (?=\[(?!Title\]))/m;
/** A list below a meeting. */
const nested = /^ {4}\* (?=\[\*\*)/m;

/** Slips in an issue of the newsletter. */
export const issueSlips: readonly Slip[] = [
  ...linkSlips(entry),
  {
    name: 'a missing bullet',
    rule: 'digest-list-item',
    fixed: 'safe',
    apply: (text) => change(text, second, (_, above, link) => `${above}${link}`),
    after: restored,
  },
  {
    name: 'a dash for an asterisk',
    rule: 'digest-list-item',
    fixed: 'safe',
    apply: (text) => change(text, second, (_, above, link) => `${above}- ${link}`),
    after: restored,
  },
  {
    name: 'a plus for an asterisk',
    rule: 'digest-list-item',
    fixed: 'safe',
    apply: (text) => change(text, second, (_, above, link) => `${above}+ ${link}`),
    after: restored,
  },
  {
    name: 'a doubled bullet',
    rule: 'digest-list-item',
    fixed: 'safe',
    apply: (text) => change(text, second, (_, above, link) => `${above}* * ${link}`),
    after: restored,
  },
  {
    name: 'no space behind the bullet',
    rule: 'digest-list-item',
    fixed: 'safe',
    apply: (text) => change(text, second, (_, above, link) => `${above}*${link}`),
    after: restored,
  },
  {
    name: 'an empty item',
    rule: 'digest-list-item',
    fixed: 'safe',
    apply: (text) => change(text, second, (match) => `${match}\n*`),
    after: restored,
  },
  {
    name: 'a tag with a capital',
    rule: 'digest-entry-format',
    fixed: 'safe',
    apply: (text) =>
      change(text, tagged, (_, tag) => `* [${tag.slice(0, 1).toUpperCase()}${tag.slice(1)}] `),
    after: restored,
  },
  {
    name: 'an unknown tag',
    rule: 'digest-entry-format',
    fixed: 'none',
    apply: (text) => change(text, tagged, () => '* [slides] '),
  },
  {
    name: 'a tag without its closing bracket',
    rule: 'digest-entry-format',
    fixed: 'unsafe',
    apply: (text) => change(text, tagged, (_, tag) => `* [${tag} `),
  },
  {
    name: 'a tag without its opening bracket',
    rule: 'digest-entry-format',
    fixed: 'unsafe',
    apply: (text) => change(text, tagged, (_, tag) => `* ${tag}] `),
  },
  {
    name: 'no space behind the tag',
    rule: 'digest-entry-format',
    fixed: 'safe',
    apply: (text) => change(text, tagged, (match) => match.trimEnd()),
    after: restored,
  },
  {
    name: 'two spaces behind the tag',
    rule: 'digest-entry-format',
    fixed: 'safe',
    apply: (text) => change(text, tagged, (match) => `${match} `),
    after: restored,
  },
  {
    name: 'a no-break space behind the tag',
    rule: 'digest-characters',
    fixed: 'safe',
    apply: (text) => change(text, tagged, (match) => `${match.trimEnd()}\u00a0`),
    after: restored,
  },
  {
    name: 'a tag behind the link',
    rule: 'digest-entry-format',
    fixed: 'unsafe',
    apply: (text) =>
      change(
        text,
        new RegExp(`${tagged.source}(.*)$`, 'm'),
        (_, tag, link) => `* ${link} [${tag}]`,
      ),
  },
  {
    name: 'text behind the link',
    rule: 'digest-entry-format',
    fixed: 'unsafe',
    apply: (text) =>
      changeEntry(
        text,
        entry,
        ({ title, url }) => `* [${title}](${url}) by the authors themselves`,
      ),
    after: restored,
  },
  {
    name: 'two links in one item',
    rule: 'digest-entry-format',
    fixed: 'unsafe',
    apply: (text) =>
      changeEntry(
        text,
        entry,
        ({ title, url }) => `* [${title}](${url}) ([slides](${url}/slides.pdf))`,
      ),
    after: restored,
  },
  {
    name: 'a section that stands twice',
    rule: 'digest-section-unique',
    fixed: 'none',
    apply: (text) =>
      change(
        text,
        /^## Watch and listen$/m,
        () =>
          '### Articles\n* [Arrow](https://en.wikipedia.org/wiki/Arrow_(symbol))\n## Watch and listen',
      ),
  },
  {
    name: 'an entry of last week',
    rule: 'digest-entry-unique',
    fixed: 'none',
    apply: (text, earlier) => {
      const line = entry.exec(earlier)?.[0];
      if (line === undefined) throw new Error('No entry in the earlier file');
      return change(text, entry, (match) => `${match}\n${line}`);
    },
  },
];

/** Slips in the meetings of an issue, which follow another format. */
export const meetingSlips: readonly Slip[] = [
  {
    name: 'a list below an item indented by two',
    rule: 'digest-list-item',
    fixed: 'safe',
    apply: (text) => change(text, nested, () => '  * '),
    after: restored,
  },
  {
    // To markdown it is an item beside the other one.
    name: 'a list below an item indented by one',
    rule: 'digest-entry-format',
    fixed: 'none',
    apply: (text) => change(text, nested, () => ' * '),
  },
];
