import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keptOf, lossesOf } from '../support/kept.ts';
import { fix } from '../support/lint.ts';

const folder = new URL('../../../shared/digests/', import.meta.url);
const here = existsSync(folder);

/** How each digest writes its entries and its dates. */
const configs: Record<string, Record<string, unknown>> = {
  'awesome-csirt': { entry: '- {source": "?}[{title}]({url}){": "description?}' },
  'awesome-nodejs': { entry: '- [{title}]({url}){" - "description?}' },
  'bxjs-weekly': { 'date-line': 'date: {date:YYYY-MM-DD}', entry: '- [{title}]({url})' },
  'gocn-news': {
    day: ['## GoCN每日新闻({date:YYYY-MM-DD})', '## GoCN 每日新闻({date:YYYY-MM-DD})'],
    order: 'oldest-first',
    entry: ['1. {title} {url}', '- {title}: {url}'],
  },
  haskellweekly: { entry: '- [{title}]({url}){" "description?}' },
  'ios-goodies': {
    section: '**{text}**',
    entry: ['* [{title}]({url}){", " | ": "description?}', '* {text?}[{title}]({url}){text?}'],
  },
  'ios-weekly': {
    'date-in': '*-{date:YYYY.MM.DD}.md',
    entry: '### {star" "?}{tag" "*}[{title}]({url})',
    star: '🌟',
  },
  'ml-papers': {
    day: '## Top ML Papers of the Week ({date:MMMM D - MMMM D}) - {date:YYYY}',
    entry: [
      '| {number}) **{title}**{" - "text?} | [Paper]({url}){", "extra*} |',
      '| {number}) {title} | [{text}]({url}){text?} |',
    ],
  },
  'reading-log': { entry: '* [{title}]({url}){" - "description?} - {date:Do MMMM YYYY}' },
  'ruanyf-weekly': { entry: '{number}、[{title}]({url}){"（"description"）"?}' },
  'sorrycc-weekly': {
    'date-line': 'publishedAt: {date:YYYY/MM/DD}',
    entry: ['- [{title}]({url}){"。" | " "description?}', '### {title}\n{url}'],
  },
};

/** A few files of each digest, spread over its years; of a large one the first sections. */
function samplesOf(name: string): { path: string; text: string }[] {
  const archive = new URL(`${name}/archive/`, folder);
  if (!existsSync(archive)) return [];
  const paths = readdirSync(archive, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(md|markdown)$/.test(path))
    .sort();
  const step = Math.max(1, Math.floor(paths.length / 6));
  return paths
    .filter((_, index) => index % step === 0)
    .map((path) => {
      const url = new URL(encodeURIComponent(path).replaceAll('%2F', '/'), archive);
      const text = readFileSync(url, 'utf8');
      return {
        path,
        text: text.length < 60_000 ? text : text.slice(0, text.lastIndexOf('\n## ', 60_000)),
      };
    });
}

describe.skipIf(!here)(
  'safe fixes of real digests (skipped where ../shared is not at hand)',
  () => {
    it.each(Object.keys(configs))('keep entries, words, HTML and code: %s', (name) => {
      for (const { path, text } of samplesOf(name)) {
        const setup = { path, config: configs[name], today: '2026-11-27' };
        const fixed = fix(text, setup);
        const lost = lossesOf(keptOf(text, setup), keptOf(fixed, setup));
        expect({ path, lost }).toEqual({ path, lost: [] });
        expect(fix(fixed, setup)).toBe(fixed);
      }
    });
  },
);
