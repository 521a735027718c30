import type { Judgement } from '../../links/outcome.ts';

/** For each outcome its reasons in words, as they end a sentence about a link. */
type ReasonTexts = {
  [Outcome in Judgement['outcome']]: Record<
    Extract<Judgement, { outcome: Outcome }>['reason'],
    string
  >;
};

/** What each reason means; the table in docs/outcomes.md says the same. */
export const reasonTexts = {
  alive: {
    ok: 'the page is served',
  },
  moved: {
    'permanent-redirect': 'permanent redirects lead to another address',
  },
  dead: {
    'not-found': 'the server answers 404 Not Found',
    gone: 'the server answers 410 Gone',
    'name-not-found': 'the name of the host does not exist',
    'soft-not-found': 'the site answers as it does for an address that cannot exist',
  },
  unverified: {
    'bad-request': 'the server answers 400 Bad Request',
    unauthorized: 'the server answers 401 Unauthorized',
    forbidden: 'the server answers 403 Forbidden',
    'method-not-allowed': 'the server answers 405 Method Not Allowed',
    'not-acceptable': 'the server answers 406 Not Acceptable',
    'rate-limited': 'the server limits the rate of requests',
    legal: 'the server answers 451 Unavailable For Legal Reasons',
    'client-error': 'the server refuses the request',
    'server-error': 'the server has an error',
    'bot-wall': 'the site blocks programs',
    'redirect-loop': 'the redirects form a loop',
    'too-many-redirects': 'there are more than five redirects',
    'front-page': 'it leads to the front page of its site',
    'one-page': 'its site leads every address to the same page',
    'not-public': 'the site answers 404 Not Found for what it hides as well',
    login: 'it leads to a login or a consent page',
    timeout: 'the server does not answer in time',
    refused: 'the server refuses the connection',
    reset: 'the server closes the connection',
    unreachable: 'the server cannot be reached',
    'name-unresolved': 'the name of the host cannot be looked up now',
    'tls-expired': 'the certificate has expired',
    'tls-wrong-host': 'the certificate is for another host',
    'tls-self-signed': 'the certificate is self-signed',
    'tls-untrusted': 'the certificate is not from a trusted authority',
    'tls-too-old': 'the server knows only versions of TLS that are too old',
    'tls-other': 'no secure connection can be made',
    'broken-answer': 'the response cannot be read',
    'bad-redirect': 'the redirect has no usable target',
  },
  skipped: {
    scheme: 'it is not an http or https address',
    'private-address': 'the address is not public, or contains a password',
    excluded: 'the configuration leaves it out',
    'own-site': 'it is on the digest’s own site, where what is new is not deployed yet',
    budget: 'the time limit of the run was reached',
    offline: 'this run checks no links',
    cancelled: 'the run was cancelled',
  },
} as const satisfies ReasonTexts;

/** What the reason of an outcome means. */
export function reasonText({ outcome, reason }: Judgement): string {
  return (reasonTexts[outcome] as Record<string, string>)[reason] as string;
}
