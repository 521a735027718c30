import * as z from 'zod';
import type { Severity } from '../../findings/finding.ts';

/** What can be found about a link once it was looked at, with its place in the documentation and the configuration. */
export interface LinkRule {
  id: string;
  /** The severity without a configuration. */
  severity: Severity;
  /** One line for tables: what it finds. */
  summary: string;
  /** Which of its findings come with a fix, in a few words; `–` for none. */
  fixes: string;
  /** The documentation, as markdown: what, why, when to turn it off. */
  description: string;
  /** None of them has options. */
  options: z.ZodType;
}

const options = z.strictObject({});

/** Every finding about a link or a title, in the order of the documentation. */
export const linkRules = [
  {
    id: 'digest-link-dead',
    severity: 'error',
    summary: 'a link that is proved to lead nowhere',
    fixes: '–',
    description:
      'A link whose page is gone: the server answers 404 or 410, the name of its host does not exist, or the site answers as it does for an address that nobody made. [Outcomes](outcomes.md) has the whole list; what is not on it is never called dead.\n\nReplace the link, by an archived copy for instance, or remove the entry.',
    options,
  },
  {
    id: 'digest-link-moved',
    severity: 'warning',
    summary: 'a link that permanent redirects lead away from',
    fixes:
      'the new address; safe where the page has the entry’s title, or only scheme and host differ',
    description:
      'A link whose server says that the page has moved for good (301 or 308). Redirects that only change a slash at the end (unless `links.trivial` is set), a language, a session or tracking are not reported, and temporary ones are not either.',
    options,
  },
  {
    id: 'digest-link-insecure',
    severity: 'warning',
    summary: 'an http link whose page https serves too',
    fixes: 'https, safe',
    description:
      'An http link for which https was tried and serves the same page: it has the same title or ends at the same address.',
    options,
  },
  {
    id: 'digest-link-missing',
    severity: 'warning',
    summary: 'a relative link or picture that leads to no file of the repository',
    fixes: '–',
    description:
      'A relative link or picture whose file the repository does not have. Where it does not even have the first folder of the path, the site may make the file, and nothing is said. It needs no network.',
    options,
  },
  {
    id: 'digest-link-unverified',
    severity: 'info',
    summary: 'a link that could not be verified',
    fixes: '–',
    description:
      'A link that may be right, but nobody could tell: the server refused, asked for a login, did not answer in time, lets no program in. It says nothing against the link.',
    options,
  },
  {
    id: 'digest-title-missing',
    severity: 'error',
    summary: 'an entry without a title, or with an address for one',
    fixes: 'the whole heading from the page’s title, unsafe',
    description:
      'An entry that has no title, or an address in its place. The fix writes the whole heading as the format has it: the star is kept, the title is the page’s, the source is the label that the archive has the habit to use for the site. Where no label is known, there is no fix. It is never a safe one, since nobody has read the page’s words yet.',
    options,
  },
  {
    id: 'digest-title-mismatch',
    severity: 'info',
    summary: 'a title that means something else than the page’s',
    fixes: 'the page’s title, unsafe',
    description:
      'An entry whose title and whose page’s title differ in meaning: a sign that the link or the title is that of another entry. Case, quotes, dashes, a dropped subtitle, the site’s name, a tag such as `[D]` and abbreviations make no difference, and in doubt nothing is said. A digest that has the habit to write titles of its own is left alone.',
    options,
  },
] as const satisfies readonly LinkRule[];

/** The id of one of {@link linkRules}. */
export type LinkRuleId = (typeof linkRules)[number]['id'];
