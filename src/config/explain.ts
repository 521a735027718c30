import type * as z from 'zod';
import type { ConfigProblem } from './problem.ts';
import { code, didYouMean, either, found } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** Finds the keys that the mapping at a path may have. */
export type KnownKeys = (path: readonly PropertyKey[]) => readonly string[];

/** Where a key may belong that is at the wrong level. */
const homes = [
  { path: ['digests', 0], name: 'an item of `digests`' },
  { path: ['rules'], name: '`rules`' },
];

/**
 * Describes each issue: what was found and what was expected. The issues must come
 * without zod's own messages (`error: () => ''`), so that one that is there is the schema's own and
 * goes before what is made up here.
 */
export function explain(
  issues: readonly Issue[],
  data: unknown,
  known: KnownKeys,
): ConfigProblem[] {
  return firstOfEachPlace(issues).flatMap((issue): ConfigProblem[] => {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...path, key],
        onKey: true,
        text: unknownKey(key, path, known),
      }));
    }
    const name = code(String(path.at(-1)));
    if (issue.code === 'invalid_key') {
      return issue.issues.map((each) => ({
        path,
        onKey: true,
        text: `found the key ${name}, ${reason(each, undefined)}`,
      }));
    }
    const branch = issue.code === 'invalid_union' ? issue.errors.find(isWithin) : undefined;
    if (branch) {
      const inner = branch.map((each) => ({ ...each, path: [...path, ...each.path] }));
      return explain(inner, data, known);
    }
    const value = valueAt(data, path);
    const text =
      value === undefined && path.length > 0
        ? `${name} is missing, expected ${expected(issue)}`
        : `${subject(path)}found ${found(value)}, ${reason(issue, value)}`;
    return [{ path, text }];
  });
}

/** Leaves one issue for each value: a check of zod also runs on a value of the wrong type. */
function firstOfEachPlace(issues: readonly Issue[]): Issue[] {
  const first = new Map<string, Issue>();
  for (const issue of issues) {
    const place = JSON.stringify(issue.path);
    const earlier = first.get(place);
    if (!earlier || earlier.code === 'custom') first.set(place, issue);
  }
  return [...first.values()];
}

/**
 * Whether a branch of a union is the one that was meant: it fits at the top and fails below.
 */
function isWithin(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.path.length > 0 || issue.code === 'unrecognized_keys');
}

function unknownKey(key: string, path: readonly PropertyKey[], known: KnownKeys): string {
  const home = homes.find(({ path }) => known(path).includes(key));
  if (home && !path.includes('rules'))
    return `found the key ${code(key)}, which belongs in ${home.name}`;
  const keys = known(path);
  const meant = didYouMean(key, keys);
  if (path.at(-1) === 'rules') {
    return `found the unknown rule ${code(key)}${meant || '; docs/rules.md lists the rules'}`;
  }
  const list = keys.length === 0 ? 'no keys' : either(keys.map(code));
  return `found the unknown key ${code(key)}, expected ${list}${meant}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) value = (value as Record<PropertyKey, unknown>)[key];
  return value;
}

/** Names the value for the start of a message; the whole file has no name. */
function subject(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return last === undefined ? '' : `${code(String(last))}: `;
  const list = path.findLast((key) => typeof key === 'string');
  return `item ${last + 1} of ${code(String(list))}: `;
}

function reason(issue: Issue, value: unknown): string {
  const message = issue.message || `expected ${expected(issue)}`;
  const type = issue.code === 'invalid_type' ? issue.expected : undefined;
  if (type === 'string' || (takesText(issue) && value === null))
    return `${message}; put it in quotes`;
  if (typeof value !== 'string') return message;
  if (type === 'array') return `${message}, such as ${code(`[${JSON.stringify(value)}]`)}`;
  return `${message}${didYouMean(value, choices(issue))}`;
}

function takesText(issue: Issue): boolean {
  const branches = issue.code === 'invalid_union' ? issue.errors.flat() : [];
  return branches.some((each) => each.code === 'invalid_type' && each.expected === 'string');
}

/** The texts that an issue would have taken. */
function choices(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(choices);
  return [];
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping',
  record: 'a mapping',
};

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeNames[issue.expected] ?? 'another value';
    case 'invalid_value':
      return either(issue.values.map((value) => code(String(value))));
    case 'invalid_union':
      return either([...new Set(issue.errors.flat().map(expected))]) || 'another value';
    case 'invalid_format':
      return `a text that matches ${code(issue.pattern ?? issue.format)}`;
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${amount(issue.minimum, issue.origin)}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${amount(issue.maximum, issue.origin)}`;
    default:
      return 'another value';
  }
}

function amount(count: number | bigint, origin: string): string {
  const unit = { string: 'character', array: 'item' }[origin];
  return unit === undefined ? String(count) : `${count} ${unit}${count === 1 ? '' : 's'}`;
}
