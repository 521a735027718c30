import type { Answer } from './emulator.ts';

export function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: Buffer.from(JSON.stringify(value)),
  };
}

export const noContent: Answer = { status: 204, headers: {}, body: Buffer.alloc(0) };

const documentation_url = 'https://docs.github.com/rest';

/** A refusal in the form that GitHub gives it. */
export function refusal(status: number, message: string, errors?: readonly unknown[]): Answer {
  return json(status, {
    message,
    ...(errors ? { errors } : {}),
    documentation_url,
    status: `${status}`,
  });
}

export const notFound = refusal(404, 'Not Found');
export const badCredentials = refusal(401, 'Bad credentials');
/** What a token without the right gets; the most frequent complaint about comment actions. */
export const notAccessible = refusal(403, 'Resource not accessible by integration');

/** A page of a list, with the `Link` header that leads on. */
export function pageOf<Item, Shown>(
  items: readonly Item[],
  url: URL,
  show: (item: Item) => Shown,
): Answer {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
  const page = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (number: number, rel: string) => {
    const to = new URL(url);
    to.searchParams.set('page', `${number}`);
    return `<${to}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];
  return json(
    200,
    items.slice((page - 1) * size, page * size).map(show),
    links.length > 0 ? { link: links.join(', ') } : {},
  );
}
