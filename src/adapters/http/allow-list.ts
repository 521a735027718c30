/** The hosts that may be asked although their addresses are not public. */
export interface AllowList {
  /** `host` as a URL has it: IPv6 in brackets. */
  has(host: string, port: number): boolean;
}

/**
 * Reads entries of the forms `host` (any port) and `host:port`; an IPv6 address stands in brackets. Hosts are compared as
 * a URL has them: in lower case, in ASCII, and without a last dot. An entry of another form allows nothing.
 */
export function readAllowList(entries: readonly string[]): AllowList {
  const allowed = new Set<string>();
  for (const entry of entries) {
    const [, name, port] =
      /^(\[[\da-f:.]+\]|[^:/?#@\\\s]+)(?::(\d{1,5}))?$/i.exec(entry.trim()) ?? [];
    if (name === undefined || !URL.canParse(`http://${name}`)) continue;
    allowed.add(keyOf(new URL(`http://${name}`).hostname, port === undefined ? '*' : Number(port)));
  }
  return { has: (host, port) => allowed.has(keyOf(host, '*')) || allowed.has(keyOf(host, port)) };
}

function keyOf(host: string, port: number | '*'): string {
  return `${host.replace(/\.$/, '')}:${port}`;
}
