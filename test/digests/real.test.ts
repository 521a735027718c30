import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keptOf, lossesOf } from '../support/kept.ts';
import { fix } from '../support/lint.ts';

const folder = new URL('../../../shared/digests/', import.meta.url);
const here = existsSync(folder);

/** How each digest writes its entries, as far as one template can say it. */
const configs: Record<string, Record<string, unknown>> = {
  'awesome-csirt': { entry: '- {source": "?}[{title}]({url}){": "description?}' },
  'awesome-nodejs': { entry: '- [{title}]({url}){" - "description?}' },
  'bxjs-weekly': { entry: '- [{title}]({url})' },
  'gocn-news': { day: '## GoCN每日新闻({date:YYYY-MM-DD})', entry: '1. [{title}]({url})' },
  haskellweekly: { entry: '- [{title}]({url}){" "description?}' },
  'ios-goodies': { entry: '* [{title}]({url}){", "description?}' },
  'ios-weekly': { entry: '### {star" "?}{tag" "*}[{title}]({url})', star: '🌟' },
  'ml-papers': { entry: '- [{title}]({url})' },
  'reading-log': { entry: '* [{title}]({url}){" - "description?}' },
  'ruanyf-weekly': { entry: '1. [{title}]({url}){"（"description?}' },
  'sorrycc-weekly': { entry: '- [{title}]({url}){" "description?}' },
};

/** A few files of each digest, spread over its years, and none so large that it would take all the time. */
function samplesOf(name: string): { path: string; text: string }[] {
  const archive = new URL(`${name}/archive/`, folder);
  if (!existsSync(archive)) return [];
  const paths = readdirSync(archive, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(md|markdown)$/.test(path))
    .sort();
  const step = Math.max(1, Math.floor(paths.length / 6));
  return paths
    .filter((_, index) => index % step === 0)
    .map((path) => ({
      path,
      text: readFileSync(new URL(encodeURIComponent(path).replaceAll('%2F', '/'), archive), 'utf8'),
    }))
    .filter(({ text }) => text.length < 100_000);
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
