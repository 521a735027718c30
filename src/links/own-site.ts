import { parseAddress } from '../text/address.ts';

/** The files that may tell where a digest's own site stands. */
export const ownSiteFiles: readonly string[] = [
  'CNAME',
  'docs/CNAME',
  'static/CNAME',
  '_config.yml',
  '_config.yaml',
  'docs/_config.yml',
  'hugo.toml',
  'hugo.yaml',
  'hugo.json',
  'config.toml',
  'config.yaml',
  'config.json',
  'config/_default/hugo.toml',
  'config/_default/config.toml',
];

/**
 * The addresses below which the sites stand that the {@link ownSiteFiles} speak of, given their
 * texts in the same order.
 */
export function ownSitesOf(texts: readonly (string | undefined)[]): string[] {
  const sites = ownSiteFiles.map((path, index) => {
    const text = texts[index];
    return text === undefined ? undefined : ownSiteOf(path, text);
  });
  return sites.filter((site) => site !== undefined);
}

/**
 * The address below which the site stands that a file of {@link ownSiteFiles} speaks of: GitHub
 * Pages' CNAME, `url` with `baseurl` of Jekyll's configuration, `baseURL` of Hugo's. Undefined
 * where it does not say. Only simple values of one line are read, since no more is needed:
 * https://jekyllrb.com/docs/configuration/, https://gohugo.io/configuration/
 */
export function ownSiteOf(path: string, text: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'CNAME') return siteAt(`https://${text.trim().split(/\s/, 1)[0]}/`);
  if (name.startsWith('_config.')) {
    const url = settingOf(text, 'url');
    const folder = (settingOf(text, 'baseurl') ?? '').replace(/^\/+|\/+$/g, '');
    return siteAt(`${(url ?? '').replace(/\/+$/, '')}/${folder}`);
  }
  return siteAt(settingOf(text, 'baseurl') ?? '');
}

function siteAt(address: string): string | undefined {
  return parseAddress(address)?.href;
}

/** The value of a key at the top level of YAML, TOML or JSON, its name in any case. */
function settingOf(text: string, key: string): string | undefined {
  for (const line of text.split('\n')) {
    const found = /^(?:\s{0,8}")?([a-z]+)"?\s{0,8}[:=]\s{0,8}(.{0,500})/i.exec(line);
    if (found?.[1]?.toLowerCase() !== key) continue;
    return plainValue(found[2] as string);
  }
  return undefined;
}

/** A value without its quotes, or without a comment after it. */
function plainValue(written: string): string {
  const quoted = /^"([^"]*)"|^'([^']*)'/.exec(written);
  return quoted ? (quoted[1] ?? quoted[2] ?? '') : (written.split(/\s|,$/, 1)[0] as string);
}
