import { ownSiteFiles, ownSiteOf } from '../links/own-site.ts';

/**
 * The addresses below which the digest's own site stands, as the files that may tell say. `read` gives a file's text, or
 * undefined where there is none.
 */
export async function ownSites(
  read: (path: string) => Promise<string | undefined>,
): Promise<string[]> {
  const texts = await Promise.all(ownSiteFiles.map(read));
  const sites = ownSiteFiles.map((path, index) => {
    const text = texts[index];
    return text === undefined ? undefined : ownSiteOf(path, text);
  });
  return sites.filter((site) => site !== undefined);
}
