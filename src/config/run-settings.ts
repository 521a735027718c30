import * as z from 'zod';
import { addressPatternHelp } from '../text/address-pattern.ts';

/** Documents a key; `value` is what holds where the key is not given. */
export function documented<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  value?: unknown,
) {
  return schema.optional().meta({ description, ...(value !== undefined && { default: value }) });
}

/**
 * How links are checked where the configuration does not say. Times are in the units of their keys.
 */
const linkDefaults = {
  exclude: [],
  allow: [],
  trivial: false,
  deadline: 15,
  'in-flight': 64,
  'per-host': 3,
  gap: 200,
} as const;

const address = z.string().min(1).max(1000);
const host = z.string().regex(/^(\[[\da-f:.]+\]|[^:/?#@\\\s*]+)(:\d{1,5})?$/i, {
  error: 'expected a host such as `wiki.example.org` or `localhost:8080`',
});

/** The schema of `links`: which links are looked at, and how gently. */
export const linkSchema = z.strictObject({
  exclude: documented(
    z.array(address),
    `Addresses that are not checked. ${addressPatternHelp}`,
    linkDefaults.exclude,
  ),
  allow: documented(
    z.array(host),
    'Hosts, as `host` or `host:port`, that may be contacted although their addresses are not public, such as those of an intranet.',
    linkDefaults.allow,
  ),
  trivial: documented(
    z.boolean(),
    'Whether a redirect that only adds or removes a trailing slash counts as moved.',
    linkDefaults.trivial,
  ),
  deadline: documented(
    z.number().min(1).max(120),
    'The time limit for one link in seconds, from the first request to the last byte.',
    linkDefaults.deadline,
  ),
  'in-flight': documented(
    z.int().min(1).max(512),
    'The maximum number of concurrent requests.',
    linkDefaults['in-flight'],
  ),
  'per-host': documented(
    z.int().min(1).max(64),
    'The maximum number of concurrent requests to one host.',
    linkDefaults['per-host'],
  ),
  gap: documented(
    z.int().min(0).max(60_000),
    'The minimum time between the starts of two requests to one host, in milliseconds.',
    linkDefaults.gap,
  ),
});

/** How links are checked, defaults filled in, times in milliseconds. */
export interface LinkSettings {
  exclude: readonly string[];
  allow: readonly string[];
  trivial: boolean;
  deadline: number;
  inFlight: number;
  perHost: number;
  gap: number;
}

/** Fills in the defaults of `links`. */
export function linkSettings(written: z.output<typeof linkSchema> = {}): LinkSettings {
  return {
    exclude: written.exclude ?? linkDefaults.exclude,
    allow: written.allow ?? linkDefaults.allow,
    trivial: written.trivial ?? linkDefaults.trivial,
    deadline: (written.deadline ?? linkDefaults.deadline) * 1000,
    inFlight: written['in-flight'] ?? linkDefaults['in-flight'],
    perHost: written['per-host'] ?? linkDefaults['per-host'],
    gap: written.gap ?? linkDefaults.gap,
  };
}

/** What a night does where the configuration does not say. */
const nightlyDefaults = {
  fix: 'off',
  'dead-after': 3,
  links: 20_000,
  minutes: 60,
  labels: [],
  'archived-copies': true,
} as const;

/** The schema of `nightly`: the run that keeps the archive healthy. */
export const nightlySchema = z.strictObject({
  fix: documented(
    z.enum(['off', 'safe']),
    'Whether fixes that are proven are offered in a pull request, which is brought up to date every night.',
    nightlyDefaults.fix,
  ),
  'dead-after': documented(
    z.int().min(1).max(10),
    'After how many checks, each on another night, a link is reported as dead.',
    nightlyDefaults['dead-after'],
  ),
  links: documented(
    z.int().min(1).max(1_000_000),
    'How many links one night asks about at most; the most overdue come first.',
    nightlyDefaults.links,
  ),
  minutes: documented(
    z.number().min(1).max(300),
    'The time for the links of one night in minutes; what is left then waits for the next night.',
    nightlyDefaults.minutes,
  ),
  labels: documented(
    z.array(z.string().min(1).max(50)).max(10),
    'The labels of the tracking issue when it is opened; they are left alone afterwards.',
    nightlyDefaults.labels,
  ),
  'archived-copies': documented(
    z.boolean(),
    'Whether the Internet Archive is asked for copies of dead links.',
    nightlyDefaults['archived-copies'],
  ),
});

/** How a night runs, defaults filled in. */
export interface NightlySettings {
  fix: 'off' | 'safe';
  deadAfter: number;
  /** The greatest number of links that one night asks about. */
  links: number;
  /** In milliseconds. */
  time: number;
  labels: readonly string[];
  archivedCopies: boolean;
}

/** Fills in the defaults of `nightly`. */
export function nightlySettings(written: z.output<typeof nightlySchema> = {}): NightlySettings {
  return {
    fix: written.fix ?? nightlyDefaults.fix,
    deadAfter: written['dead-after'] ?? nightlyDefaults['dead-after'],
    links: written.links ?? nightlyDefaults.links,
    time: (written.minutes ?? nightlyDefaults.minutes) * 60_000,
    labels: written.labels ?? nightlyDefaults.labels,
    archivedCopies: written['archived-copies'] ?? nightlyDefaults['archived-copies'],
  };
}
