const variables = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [
  name,
  name.toLowerCase(),
]);

/**
 * What to tell, once a run, where the environment names a proxy: behind one nobody could check which addresses are
 * connected to, so links are asked directly. Undefined where it names none.
 */
export function proxyNotice(
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const name = variables.find((variable) => environment[variable]);
  return name && `Links are checked without the proxy that ${name} names: it serves the API only.`;
}
