import type { DigestConfig } from '../../src/config/config.ts';
import { defaultConfig } from '../../src/config/load.ts';
import { createArchive } from '../../src/digest/archive/archive.ts';
import { parseDocument } from '../../src/digest/document.ts';
import { readDigest } from '../../src/digest/model/digest.ts';
import { createSource } from '../../src/text/source.ts';
import { type GeneratedFile, makeArchive } from '../support/digest-generator.ts';
import { cpuTimeOf, type Measurement, timeOf, written } from './measure.ts';

/** Looks links and labels up in a generated archive of 700 files and 20 MB, each time in a new one. */
export function benchArchive(): Measurement[] {
  const files = makeArchive();
  const { format } = defaultConfig().digests[0] as DigestConfig;
  const open = () => createArchive(files.map((file) => ({ ...file, format })));
  const middle = files[files.length >> 1] as GeneratedFile;
  const digest = readDigest(parseDocument(createSource('new.md', middle.text)), format);
  const first = digest.entries[0]?.url ?? '';
  // What any look-up without an index pays: one pass over all texts.
  const scan = timeOf(() => {
    for (const { text } of files) text.toLowerCase().includes('no such address');
  });
  const report = (what: string, task: () => void): Measurement => {
    const time = cpuTimeOf(task);
    return {
      what: `${what} in 700 files, 20 MB`,
      result: `${written(time)} of CPU, ${(time / scan).toFixed(1)} × a scan of the text`,
      budget: '≤ 1 s of CPU',
    };
  };
  const count = digest.entries.length;
  return [
    report('looking up one link', () => open().places(first)),
    report('looking up the labels of one site', () => open().labels(first)),
    report('counting the stars', () => open().stars()),
    report(`looking up the links and labels of ${count} entries`, () => {
      const archive = open();
      for (const { url } of digest.entries) {
        archive.places(url, digest);
        archive.labels(url);
      }
    }),
  ];
}
