import { hashOf } from '../../text/hash.ts';
import { type Identity, linkIdentity, siteOf } from '../identity/identity.ts';
import { plainText } from '../markdown.ts';
import type { Block } from '../template/template.ts';
import type { Format } from '../types.ts';
import { type HeadBlock, type RawAddress, scanAddresses, withoutBackslashes } from './addresses.ts';
import { type ArchiveText, memoize } from './archive-file.ts';
import { createHeadReader, type HeadReader } from './head-reader.ts';

/** How often a label is used. */
export interface LabelCount {
  label: string;
  count: number;
}

/** Tells where the links of a site may stand, before anything is parsed. */
export interface SiteIndex {
  /** The texts that seem to hold an entry with this link, in their order. */
  textsWith(identity: Identity): readonly ArchiveText[];
  /** The labels of the site of this address, most used first. */
  labels(url: string): readonly LabelCount[];
  /** How often a label is used for each site, by the site's host. */
  sitesOf(label: string): ReadonlyMap<string, number>;
}

/** How far before its address an entry begins at most, in characters, for its label to be found. */
const maxHead = 1_000;

/**
 * Addresses of one site, four numbers each: the text's place in the archive, line, start and end.
 */
type Postings = number[];

/**
 * Indexes texts by site: one scan of all texts at the first question, then the identities or labels
 * of a site at the first question about it. The texts stand in no other copy.
 */
export function createSiteIndex(texts: readonly ArchiveText[]): SiteIndex {
  const postings = once(() => scanTexts(texts));
  const readerOf = memoize(createHeadReader);
  const identities = new Map<string, ReadonlyMap<number, number | number[]>>();
  const labels = new Map<string, readonly LabelCount[]>();

  const identitiesOf = (site: string) => {
    const known = identities.get(site) ?? readIdentities(postings().get(site) ?? [], texts);
    identities.set(site, known);
    return known;
  };
  const labelsOf = (site: string) => {
    const known = labels.get(site) ?? readLabels(postings().get(site) ?? [], texts, readerOf);
    labels.set(site, known);
    return known;
  };
  return {
    textsWith({ site, key }) {
      const found = identitiesOf(site).get(hashOf(key)) ?? [];
      return [found].flat().map((index) => texts[index] as ArchiveText);
    },
    labels(url) {
      const site = siteOf(url);
      return site === undefined ? [] : labelsOf(site);
    },
    sitesOf(label) {
      const files = new Set(texts.flatMap(({ text }, at) => (text.includes(label) ? at : [])));
      const counts = new Map<string, number>();
      for (const [site, all] of files.size === 0 ? [] : postings()) {
        const near = [...addressesOf(all, texts)].filter(({ index, text, start }) => {
          return (
            files.has(index) && text.text.slice(Math.max(0, start - maxHead), start).includes(label)
          );
        });
        const count =
          near.length === 0
            ? undefined
            : labelsOf(site).find((each) => each.label === label)?.count;
        if (count !== undefined) counts.set(site, count);
      }
      return counts;
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function headBlockOf(block: Block): HeadBlock {
  if (block.type === 'heading') return block.below ? 'item' : 'heading';
  return block.type === 'row' ? 'row' : 'item';
}

function scanTexts(texts: readonly ArchiveText[]): ReadonlyMap<string, Postings> {
  const postings = new Map<string, Postings>();
  const sites = new Map<string, string | undefined>();
  for (const [index, { text, readings }] of texts.entries()) {
    const blocks = new Set(
      readings.flatMap(({ format }) => format.entries.map(({ block }) => headBlockOf(block))),
    );
    scanAddresses(text, blocks, ({ line, start, end }) => {
      // What stands before the path, the scheme included; few differ, so the sites are looked up
      // once.
      const origin =
        /^[^:]*:\/\/[^/?#]*/.exec(text.slice(start, Math.min(end, start + 300)))?.[0] ?? '';
      if (!sites.has(origin)) sites.set(origin, siteOf(withoutBackslashes(origin)));
      const site = sites.get(origin);
      if (site === undefined) return;
      const known = postings.get(site);
      if (known) known.push(index, line, start, end);
      else postings.set(site, [index, line, start, end]);
    });
  }
  return postings;
}

/**
 * The texts by the hash of an identity: the identities themselves would be as large as the archive,
 * and two of one hash cost a look into a text for nothing.
 */
function readIdentities(postings: Postings, texts: readonly ArchiveText[]) {
  const identities = new Map<number, number | number[]>();
  for (const { index, text, start, end } of addressesOf(postings, texts)) {
    const key = linkIdentity(withoutBackslashes(text.text.slice(start, end)))?.key;
    if (key === undefined) continue;
    const hash = hashOf(key);
    const known = identities.get(hash);
    if (known === undefined) identities.set(hash, index);
    else if (typeof known !== 'number') {
      if (known.at(-1) !== index) known.push(index);
    } else if (known !== index) identities.set(hash, [known, index]);
  }
  return identities;
}

function readLabels(
  postings: Postings,
  texts: readonly ArchiveText[],
  readerOf: (format: Format) => HeadReader,
): LabelCount[] {
  const counts = new Map<string, number>();
  for (const { text, ...address } of addressesOf(postings, texts)) {
    for (const { format } of text.readings) {
      const source = readerOf(format).around(text.text, address)?.source;
      if (!source) continue;
      const label = text.text.slice(source.start, source.end);
      counts.set(label, (counts.get(label) ?? 0) + 1);
      break;
    }
  }
  return asPlainText(counts);
}

/** Counts of markdown labels as counts of what they show. */
function asPlainText(counts: ReadonlyMap<string, number>): LabelCount[] {
  return sumLabels([...counts].map(([markdown, count]) => ({ label: plainText(markdown), count })));
}

/** Adds up what is said of the same label; most used first. */
export function sumLabels(counts: readonly LabelCount[]): LabelCount[] {
  const sums = new Map<string, number>();
  for (const { label, count } of counts) sums.set(label, (sums.get(label) ?? 0) + count);
  return [...sums]
    .map(([label, count]) => ({ label, count }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

function* addressesOf(
  postings: Postings,
  texts: readonly ArchiveText[],
): Generator<RawAddress & { index: number; text: ArchiveText }> {
  for (let at = 0; at < postings.length; at += 4) {
    const [index = 0, line = 0, start = 0, end = 0] = postings.slice(at, at + 4);
    yield { index, text: texts[index] as ArchiveText, line, start, end };
  }
}
