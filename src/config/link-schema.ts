import * as z from 'zod';

/** How links are checked where the configuration does not say. Times are in the units of their keys. */
export const linkDefaults = {
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

function documented<Schema extends z.ZodType>(
  schema: Schema,
  key: keyof typeof linkDefaults,
  description: string,
) {
  return schema.optional().meta({ description, default: linkDefaults[key] });
}

/** The schema of `links`: which links are looked at, and how gently. */
export const linkSchema = z.strictObject({
  exclude: documented(
    z.array(address),
    'exclude',
    'Addresses that are not looked at: `example.org` for a whole host, `*.example.org` for what is below it, `example.org/drafts/` for a folder; `*` stands for any characters.',
  ),
  allow: documented(
    z.array(host),
    'allow',
    'Hosts, as `host` or `host:port`, that are asked although their addresses are not public, such as those of an intranet.',
  ),
  trivial: documented(
    z.boolean(),
    'trivial',
    'Whether a redirect that only adds or drops a slash at the end makes a link a moved one.',
  ),
  deadline: documented(
    z.number().min(1).max(120),
    'deadline',
    'The seconds that a link has, from its first request to the last byte.',
  ),
  'in-flight': documented(
    z.int().min(1).max(512),
    'in-flight',
    'Requests under way at the same time, over all hosts.',
  ),
  'per-host': documented(
    z.int().min(1).max(64),
    'per-host',
    'Requests under way at the same time at one host.',
  ),
  gap: documented(
    z.int().min(0).max(60_000),
    'gap',
    'Milliseconds from the start of one request to the next at one host.',
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
