import type { SamplePage } from './files.ts';

/** A section whose links come again from issue to issue. */
interface RepeatedSection {
  name: string;
  /** How many pages have it. */
  pages: number;
}

/** Fewer pages than this tell nothing about what comes again. */
const fewPages = 5;
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
  if (pages.length < fewPages) return { repeated: [], of: pages.length };
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
