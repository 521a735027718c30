import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseConfig } from '../../src/config/load.ts';
import { createArchive } from '../../src/digest/archive/archive.ts';
import { lintFile } from '../../src/jobs/lint-file.ts';
import { createSource } from '../../src/text/source.ts';
import { makeDigest } from '../support/digest-generator.ts';
import { type Measurement, ratioOf, written } from './measure.ts';

const sizes = [
  { megabytes: 0.1, runs: 15 },
  { megabytes: 0.5, runs: 7 },
  { megabytes: 2, runs: 3 },
];

/** Other kinds of entries than headings: the template, and how it is written. */
const kinds: readonly { what: string; entry: string; head?: string; gap?: string }[] = [
  { what: 'items', entry: '- [{title}]({url}){" - "description?}' },
  {
    what: 'table rows',
    entry: '| {number}) **{title}** {text?} | [Paper]({url}){", "extra*} |',
    head: '| Paper | Links |\n|---|---|\n',
  },
  { what: 'paragraphs', entry: '{number}、[{title}]({url}){"（"description"）"?}', gap: '\n\n' },
  { what: 'bare addresses', entry: '1. {title} {url}' },
  { what: 'addresses below headings', entry: '### {title}\n{url}', gap: '\n\n' },
];

/** Lints digests as the check job does, against parsing them with remark and its GFM extension alone. */
export function benchLint(): Measurement[] {
  const dated = sizes.map(({ megabytes, runs }) =>
    measured(`a digest of ${megabytes} MB`, makeDigest(megabytes * 1e6), {}, runs),
  );
  const others = kinds.map(({ what, entry, head = '', gap = '\n' }) => {
    const entries = Array.from({ length: 5_000 }, (_, at) => writtenAs(entry, at));
    return measured(`5,000 ${what}`, `# Links\n\n${head}${entries.join(gap)}\n`, { entry }, 5);
  });
  return [...dated, ...others];
}

function writtenAs(entry: string, at: number): string {
  const values: Record<string, string> = {
    number: `${at + 1}`,
    title: `On the Criteria To Be Used in Decomposing System ${at}`,
    url: `https://dl.acm.org/doi/10.1145/${at}`,
  };
  return entry
    .replace(/\{(number|title|url)\}/g, (_, name: string) => values[name] ?? '')
    .replace(/\{text\?\}/, 'asks what makes a module')
    .replace(/\{"([^"]*)"description(?:"([^"]*)")?\?\}/, '$1what makes a module$2')
    .replace(/\{"([^"]*)"extra\*\}/, `$1[Notes](https://example.org/${at})`);
}

function measured(what: string, text: string, digest: object, runs: number): Measurement {
  const remark = unified().use(remarkParse).use(remarkGfm).freeze();
  const config = JSON.stringify({ digests: [{ files: ['**'], ...digest }] });
  const { digests } = parseConfig(config, 'bench');
  const lint = () => {
    const source = createSource('digest.md', text);
    const files = digests.map(({ format }) => ({ path: source.path, text, format }));
    const file = { source, bom: false, configs: digests, assumed: false };
    lintFile(file, { archive: createArchive(files), today: '2024-07-01' });
  };
  const { ratio, task, reference } = ratioOf(lint, () => remark.parse(text), runs);
  return {
    what: `lint of ${what}`,
    result: `${ratio.toFixed(2)} × parsing it (${written(task)} to ${written(reference)})`,
    budget: '≤ 1.5 ×',
  };
}
