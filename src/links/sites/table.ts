import { arxiv } from './arxiv.ts';
import { doi } from './doi.ts';
import { createGitHub, type GitHubAccess } from './github.ts';
import { landing } from './landing.ts';
import { reddit } from './reddit.ts';
import type { Site } from './site.ts';
import { youtube } from './youtube.ts';

/** What the sites need that are not open to everyone. */
interface SiteAccess {
  /** Without it, links to GitHub are asked for as all others. */
  github?: GitHubAccess;
}

/** The sites that have a way of their own. Adding a site is a file and a line here. */
export function createSites({ github }: SiteAccess = {}): readonly Site[] {
  return [arxiv, youtube, reddit, doi, landing, ...(github ? [createGitHub(github)] : [])];
}

/**
 * The site that is to be asked about an address; undefined for one that is asked for as all others.
 */
export function siteFor(url: string, sites: readonly Site[]): Site | undefined {
  return sites.find((site) => site.matches(url));
}
