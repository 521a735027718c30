import type { SamplePage } from './files.ts';

/** A section whose links come again from issue to issue. */
interface RepeatedSection {
  name: string;
  /** How many pages have it. */
  pages: number;
}

/** Fewer pages than this tell nothing about what comes again. */
const tooFewToRepeat = 5;
/** A section that fewer pages have is no part of every issue. */
const fewest = 1 / 5;
/** So many of its links stand on other pages too. */
const repeated = 0.4;

/**
 * Finds sections that come again in many pages with the same links, such as jobs, sponsors and
 * contributors.
 */
export function repeatedSections(pages: readonly SamplePage[]): {
  repeated: readonly RepeatedSection[];
  of: number;
} {
  if (pages.length < tooFewToRepeat) return { repeated: [], of: pages.length };
  const sections = new Map<string, Map<string, Set<SamplePage>>>();
  for (const page of pages) {
    for (const { section, links } of page.places) {
      const name = section.at(-1);
      const url = links[0]?.url;
      if (name === undefined || url === undefined) continue;
      const urls = sections.get(name) ?? new Map<string, Set<SamplePage>>();
      sections.set(name, urls);
      urls.set(url, (urls.get(url) ?? new Set()).add(page));
    }
  }
  const found = [...sections].flatMap(([name, urls]) => {
    const on = new Set([...urls.values()].flatMap((each) => [...each]));
    const places = [...urls.values()].map((each) => each.size);
    const all = places.reduce((sum, each) => sum + each, 0);
    const again = places.reduce((sum, each) => sum + (each > 1 ? each : 0), 0);
    const comes = on.size >= Math.max(3, pages.length * fewest) && again >= all * repeated;
    return comes ? [{ name, pages: on.size }] : [];
  });
  return { repeated: found.sort((a, b) => b.pages - a.pages).slice(0, 10), of: pages.length };
}

/**
 * The addresses that stand in many pages, outside of the sections that come again as a whole: the
 * digest's own, of its newsletter and the like.
 */
export function repeatedAddresses(
  pages: readonly SamplePage[],
  sections: readonly string[],
): string[] {
  if (pages.length < tooFewToRepeat) return [];
  const on = new Map<string, Set<SamplePage>>();
  for (const page of pages) {
    for (const { section, links } of page.places) {
      const url = links[0]?.url ?? '';
      if (!URL.canParse(url) || section.some((name) => sections.includes(name))) continue;
      on.set(url, (on.get(url) ?? new Set()).add(page));
    }
  }
  const least = Math.max(3, pages.length * fewest);
  const found = [...on].filter(([, of]) => of.size >= least);
  return found
    .sort(([, a], [, b]) => b.size - a.size)
    .slice(0, 20)
    .map(([url]) => `=${new URL(url).host}${new URL(url).pathname.replace(/^\/$/, '')}`);
}
