import { GraphQLError } from 'graphql';

/** The arguments of a connection. */
export interface Paging {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
}

/** Something with a number that only grows, so that a cursor survives the removal of others. */
interface Numbered {
  id: number;
}

/**
 * A page of a list. Like GitHub's, it wants `first` or `last`, of at most 100
 * (docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api).
 */
export function connection<Item extends Numbered, Node>(
  field: string,
  items: readonly Item[],
  { first, last, after, before }: Paging,
  limit: number,
  nodeOf: (item: Item) => Node,
) {
  const size = first ?? last;
  if (size === null || size === undefined) {
    throw new GraphQLError(
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`,
      { extensions: { type: 'MISSING_PAGINATION_BOUNDARIES' } },
    );
  }
  if (size > 100) {
    throw new GraphQLError(
      `Requesting ${size} records on the \`${field}\` connection exceeds the limit of 100 records.`,
      { extensions: { type: 'EXCESSIVE_PAGINATION' } },
    );
  }
  const from = after ? idOf(after) : Number.NEGATIVE_INFINITY;
  const to = before ? idOf(before) : Number.POSITIVE_INFINITY;
  const range = items.filter(({ id }) => id > from && id < to);
  const count = Math.min(size, limit);
  const page = typeof first === 'number' ? range.slice(0, count) : range.slice(-count);
  const nodes = page.map(nodeOf);
  return {
    totalCount: items.length,
    nodes,
    edges: page.map((item, index) => ({ cursor: cursorOf(item), node: nodes[index] })),
    pageInfo: {
      hasNextPage: page.length > 0 && page.at(-1) !== items.at(-1),
      hasPreviousPage: page.length > 0 && page[0] !== items[0],
      startCursor: page[0] ? cursorOf(page[0]) : null,
      endCursor: cursorOfLast(page),
    },
  };
}

function cursorOfLast(page: readonly Numbered[]): string | null {
  const last = page.at(-1);
  return last ? cursorOf(last) : null;
}

function cursorOf({ id }: Numbered): string {
  return Buffer.from(`cursor:${id}`).toString('base64');
}

function idOf(cursor: string): number {
  const id = Number(Buffer.from(cursor, 'base64').toString().replace('cursor:', ''));
  if (Number.isNaN(id))
    throw new GraphQLError(`\`${cursor}\` does not appear to be a valid cursor.`);
  return id;
}
