import type * as z from 'zod';
import type { Additions } from '../../digest/additions.ts';
import type { Archive } from '../../digest/archive/archive.ts';
import type { Digest, Link } from '../../digest/types.ts';
import type { FixChange, Problem, Severity } from '../../findings/finding.ts';
import type { Range } from '../../text/source.ts';
import type { CheckedLinks } from './checked-links.ts';

/** What a rule may look at. Everything in it is read-only. */
export interface RuleContext<Options> {
  /** The digest under review: one file, read with one format. */
  digest: Digest;
  /** The rule's options, defaults filled in. */
  options: Options;
  /** All files of the digest, the one under review included; empty in an editor. */
  archive: Archive;
  /** The day it is, as YYYY-MM-DD in UTC. */
  today: string;
  /**
   * Whether the rule with this id is on: what two rules could report is left to the more specific
   * one if it is on.
   */
  isOn(rule: string): boolean;
  /**
   * What the change under review added; undefined without a change, as in a check of files. Of
   * equal places the added one is reported: it is the one too many, or the one to move.
   */
  additions?: Additions | undefined;
  /** Whether the format is the built-in one, because no configuration names another. */
  assumed?: boolean | undefined;
  /** What is known of the links, for a rule that reads it; nothing for others. */
  checked: CheckedLinks;
  /** How the change's author is associated with the repository; undefined where that is unknown. */
  author?: AuthorAssociation | undefined;
}

/**
 * One rule: its identity, its options and its check. The file's doc comment is its documentation.
 */
export interface Rule<Options = unknown> {
  /** Starts with `digest-`; also the file's name. */
  id: string;
  /** The severity without a configuration; `off` for a rule that must be asked for. */
  severity: Severity | 'off';
  /** One line for tables: what it finds. */
  summary: string;
  /** Which of its findings come with a fix, in a few words; `–` for none. */
  fixes: string;
  /** Where it is documented, for a rule that is not this project's own. */
  url?: string;
  /**
   * Whether it reports findings in block quotes, which are other people's words; those of other
   * rules are dropped there.
   */
  readsQuotes?: boolean;
  /**
   * What it needs beside the text: what became of the links, or also what their pages say. Such a
   * rule runs once the links were checked.
   */
  reads?: 'links' | 'titles';
  /**
   * Whether its findings are about how places relate (an order, a duplicate): a change may then
   * introduce one on a line that it did not touch.
   */
  relates?: boolean;
  /** What its safe fixes may change besides spacing; they are proven to change nothing else. */
  changes?: readonly FixChange[];
  /** The schema of its options; parsing `{}` gives the defaults. */
  options: z.ZodType<Options>;
  /** Finds the problems, in any order. Pure: the same context gives the same problems. */
  check(context: RuleContext<Options>): Iterable<Problem>;
}

/** Types a rule by its options' schema; returns it as it is. */
export function defineRule<Schema extends z.ZodType>(
  rule: Omit<Rule<z.output<Schema>>, 'options'> & { options: Schema },
): Rule<z.output<Schema>> {
  return rule as Rule<z.output<Schema>>;
}

/** What others need to know of a rule: to set it, to list it. */
export type RuleInfo = Pick<Rule, 'id' | 'severity' | 'summary' | 'url' | 'options'>;

/** How one rule is set: its severity and its options, defaults filled in. */
export interface RuleSetting {
  severity: Severity | 'off';
  options: unknown;
}

/** Where the rules are documented. */
export const rulesPage = 'https://github.com/copydesk/copydesk/blob/main/docs/rules.md';

/** Where a rule of this project is documented. */
export function ruleUrl(rule: { id: string; url?: string | undefined }): string {
  return rule.url ?? `${rulesPage}#${rule.id}`;
}

/**
 * How the author of a change is associated with the repository, as GitHub says:
 * https://docs.github.com/en/graphql/reference/enums#commentauthorassociation
 */
export const authorAssociations = [
  'OWNER',
  'MEMBER',
  'COLLABORATOR',
  'CONTRIBUTOR',
  'FIRST_TIME_CONTRIBUTOR',
  'FIRST_TIMER',
  'MANNEQUIN',
  'NONE',
] as const;
/** One of {@link authorAssociations}. */
export type AuthorAssociation = (typeof authorAssociations)[number];

/**
 * The place of a link's address; for a reference, whose address is elsewhere, that of the whole
 * link.
 */
export function placeOf({ urlRange, range }: Link): Range {
  return urlRange ?? range;
}
