import { posix } from 'node:path';
import type { Digest, Link } from '../../digest/types.ts';
import { checkableLinks } from '../../links/scope.ts';
import { inlineCode } from '../../text/code-span.ts';
import { type LinkProblem, placeOf } from './link-problem.ts';

/**
 * The findings about links and pictures of a digest that lead to files which the repository does not have. Where it does not
 * even have the first folder of the path, the path may be one that the site makes, and nothing is said. `exists` tells
 * whether there is a file or a folder of a path, from the root of the repository.
 */
export async function missingFiles(
  digest: Digest,
  exists: (path: string) => Promise<boolean>,
): Promise<LinkProblem[]> {
  const folder = posix.dirname(digest.document.source.path);
  const problems: LinkProblem[] = [];
  for (const link of checkableLinks(digest)) {
    const path = pathOf(link.url);
    if (path === undefined || (await isThere(path, folder, exists))) continue;
    problems.push({
      rule: 'digest-link-missing',
      message: `Unexpected ${nameOf(link)} ${inlineCode(path)}, which the repository does not have, expected a file that it has`,
      range: placeOf(link),
      subject: link.url,
    });
  }
  return problems;
}

function nameOf({ image }: Link): string {
  return image ? 'picture' : 'link to';
}

/** The path of a relative link, decoded, without query and fragment; undefined for every other link. */
function pathOf(url: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith('//')) return undefined;
  const written = url.split(/[?#]/, 1)[0] as string;
  // What a site generator fills in: https://jekyllrb.com/docs/liquid/, https://gohugo.io/content-management/shortcodes/
  if (written === '' || /\{\{|\{%/.test(written)) return undefined;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** Whether a path leads to something, or may do so on the site. */
async function isThere(
  path: string,
  folder: string,
  exists: (path: string) => Promise<boolean>,
): Promise<boolean> {
  const full = posix.normalize(path.startsWith('/') ? `.${path}` : posix.join(folder, path));
  const first = firstFolder(path, folder);
  if (full.startsWith('..') || first === undefined || !(await exists(first))) return true;
  for (const candidate of candidates(full)) {
    if (await exists(candidate)) return true;
  }
  return false;
}

/** The first folder that a path names, from the root of the repository; undefined where it names none. */
function firstFolder(path: string, folder: string): string | undefined {
  const absolute = path.startsWith('/');
  const segments = posix.normalize(absolute ? `.${path}` : path).split('/');
  const first = segments.findIndex((segment) => segment !== '..' && segment !== '.');
  if (first === -1 || first >= segments.length - 1) return undefined;
  const head = segments.slice(0, first + 1).join('/');
  return absolute ? head : posix.join(folder, head);
}

/** What a site makes pages of, or serves under a shorter name. */
function candidates(path: string): string[] {
  const plain = path.replace(/\/$/, '');
  const bare = plain.replace(/\.html?$/, '');
  return [plain, `${bare}.md`, `${bare}.html`];
}
