import { parseAddress } from './address.ts';

/** How patterns of addresses are read, for the descriptions of options. */
export const addressPatternHelp =
  'A pattern is a host (`example.com`, its subdomains included) or a host and a path (`arxiv.org/pdf`, what is below it included); `*` stands for any characters, and a scheme counts where it is given (`http://*`).';

/**
 * Compiles patterns of http and https addresses; the function tells whether one of them stands for an address.
 * `example.com` is the host and its subdomains; with a path, that path and what is below it; `*` stands for any
 * characters; a scheme must be that of the address. Case and `www.` do not count in the host. Other addresses match no
 * pattern.
 */
export function compileAddressPatterns(patterns: readonly string[]): (url: string) => boolean {
  const compiled = patterns.map(compile);
  return (url) => {
    const address = parseAddress(url);
    return address !== undefined && compiled.some((isMeant) => isMeant(address));
  };
}

function compile(pattern: string): (address: URL) => boolean {
  const [, scheme = '', host = '', path = ''] =
    /^(?:([a-z]+):\/\/)?(?:www\.)?([^/?#]*)(.*)$/i.exec(pattern.trim()) ?? [];
  const hosts = host.toLowerCase();
  const tail = path.replace(/\/$/, '');
  return ({ protocol, hostname, pathname, search, hash }) => {
    if (scheme !== '' && protocol !== `${scheme.toLowerCase()}:`) return false;
    const name = hostname.replace(/^www\./, '');
    const isHost = matches(hosts, name) || (hosts.includes('.') && matches(`*.${hosts}`, name));
    return isHost && isBelow(tail, `${pathname}${search}${hash}`);
  };
}

function isBelow(pattern: string, path: string): boolean {
  return (
    pattern === '' ||
    matches(pattern, path) ||
    ['/', '?', '#'].some((boundary) => matches(`${pattern}${boundary}*`, path))
  );
}

/** Whether a text is as a pattern says, `*` standing for any characters. Takes at most one step for each pair of both. */
function matches(pattern: string, text: string): boolean {
  let at = 0;
  let star = -1;
  let retry = 0;
  let place = 0;
  while (place < text.length) {
    if (pattern[at] === '*') {
      star = at++;
      retry = place;
    } else if (pattern[at] === text[place]) {
      at++;
      place++;
    } else if (star === -1) return false;
    else {
      at = star + 1;
      place = ++retry;
    }
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
