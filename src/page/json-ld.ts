/** What linked data says of the page. */
export interface LinkedData {
  headline?: string;
  /** As it is written. */
  published?: string;
}

/** Objects that are looked at; those of a page come first. */
const mostObjects = 200;

/** Where an object holds the one that the page is about. */
const inner = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;

/**
 * Reads schema.org's linked data (JSON-LD): headline and date of the first object that has a headline, else the first
 * date. Text that is no JSON says nothing. Members of lists are not the page's own and are left out.
 */
export function readLinkedData(json: string): LinkedData {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return {};
  }
  let dated: string | undefined;
  const queue: unknown[] = [parsed];
  for (let at = 0; at < queue.length && at < mostObjects; at++) {
    const node = queue[at];
    if (Array.isArray(node)) {
      queue.push(...node.slice(0, mostObjects));
      continue;
    }
    if (!isObject(node)) continue;
    const headline = textOf(node.headline);
    const published = textOf(node.datePublished);
    if (headline !== undefined) return { headline, ...(published !== undefined && { published }) };
    dated ??= published;
    for (const key of inner) queue.push(node[key]);
  }
  return dated === undefined ? {} : { published: dated };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A text, or the first of several. */
function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}
