import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultConfig, parseConfig } from '../../src/config/load.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../docs/configuration.md'), 'utf8');
const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);

describe('docs/configuration.md', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(3);
  });

  it.each(examples)('has a configuration that can be used: %s', (text) => {
    expect(parseConfig(text, 'copydesk.yml').digests.length).toBeGreaterThan(0);
  });

  it('writes out what holds without a file', () => {
    const [written] = parseConfig(examples[0] ?? '', 'copydesk.yml').digests;
    const [assumed] = defaultConfig().digests;
    // How a date is read and written is functions, which are alike if their formats are.
    expect(JSON.stringify(written?.format)).toBe(JSON.stringify(assumed?.format));
    expect(written?.files).toEqual(assumed?.files);
  });
});
