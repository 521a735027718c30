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

/** Lints generated digests as the check job does, against parsing them with remark and its GFM extension alone. */
export function benchLint(): Measurement[] {
  const remark = unified().use(remarkParse).use(remarkGfm).freeze();
  const { digests } = parseConfig('digests: [{files: ["**"]}]', 'bench');
  return sizes.map(({ megabytes, runs }) => {
    const text = makeDigest(megabytes * 1e6);
    const lint = () => {
      const source = createSource('digest.md', text);
      const files = digests.map(({ format }) => ({ path: source.path, text, format }));
      const file = { source, bom: false, configs: digests, assumed: false };
      lintFile(file, { archive: createArchive(files), today: '2024-07-01' });
    };
    const { ratio, task, reference } = ratioOf(lint, () => remark.parse(text), runs);
    return {
      what: `lint of a digest of ${megabytes} MB`,
      result: `${ratio.toFixed(2)} × parsing it (${written(task)} to ${written(reference)})`,
      budget: '≤ 1.5 ×',
    };
  });
}
