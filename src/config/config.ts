import type { Format } from '../digest/types.ts';
import type { RuleSetting } from '../rules/engine/rule.ts';
import type { LinkSettings, NightlySettings } from './run-settings.ts';

/**
 * One entry of `digests`: which files it describes, how they are written and how the rules are set
 * for them.
 */
export interface DigestConfig {
  /** The patterns of the files, relative to the root of the repository. */
  files: readonly string[];
  /** The patterns of files that are left out again. */
  exclude: readonly string[];
  /**
   * Whether a path (relative to the root of the repository, with `/` between folders) belongs to
   * the digest.
   */
  matches(path: string): boolean;
  format: Format;
  /** Every rule by its id, including those that are off. */
  rules: ReadonlyMap<string, RuleSetting>;
}

/** Where a repository has its configuration. */
export const defaultConfigPath = '.github/copydesk.yml';
/** The other spelling of the name, which is read with a notice. */
export const otherConfigPath = '.github/copydesk.yaml';
/** Where others have theirs, which are not read. */
export const unreadConfigPaths: readonly string[] = [
  ...['.github/copydesk.json', '.github/copydesk.toml', '.github/.copydesk.yml'],
  ...['copydesk.yml', 'copydesk.yaml', 'copydesk.json', '.copydesk.yml', '.copydesk.yaml'],
];
/** How many comments on lines a review makes at most; `action.yml` has the same. */
export const defaultMaxComments = 25;
/** The time that a review has for links, in seconds; `action.yml` has the same. */
export const defaultTimeBudget = 120;

/** A configuration, checked and compiled. */
export interface Config {
  /** At least one, in the order of the file; several may describe the same file. */
  digests: readonly DigestConfig[];
  links: LinkSettings;
  nightly: NightlySettings;
  /**
   * Whether the digests are the built-in ones because no configuration names any. A file then
   * counts as a digest only if it has a day heading with an entry under it.
   */
  assumed: boolean;
}
