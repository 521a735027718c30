import { createRandom, type Random } from './random.ts';

/** A generated file. */
export interface GeneratedFile {
  path: string;
  text: string;
}

/**
 * A correct dated page in the default format, of about `bytes` bytes in UTF-8 (at least one entry in each part): a
 * section of days, newest first, with a few entries each, and a section of undated discussions. No link stands
 * twice. The same seed gives the same page.
 */
export function makeDigest(bytes: number, seed = 1): string {
  const random = createRandom(seed);
  const links = createLinks(seed * 1_000_000);
  const dated = writeDays(
    { bytes: bytes * 0.9, days: Math.ceil(bytes / 1_200) || 1, newest: '2024-06-28' },
    random,
    links,
  );
  const discussions = writeDiscussions(bytes * 0.1, random, links);
  return `---\nlayout: article\ntitle: Reading list\n---\n\n# Reading list\n\n${dated}# Discussions\n\n${discussions}`;
}

/**
 * An archive of correct pages, one a week, oldest first, of about `bytes` bytes in all. No link stands twice in it. A
 * file is some 28 KB with the defaults.
 */
export function makeArchive(files = 700, bytes = 20e6): GeneratedFile[] {
  const random = createRandom(files);
  const links = createLinks(0);
  return Array.from({ length: files }, (_, week) => {
    const newest = addDays('2011-01-09', 7 * week);
    const days = writeDays({ bytes: bytes / files, days: 7, newest }, random, links);
    return {
      path: `archive/${newest.slice(0, 4)}/${newest}.md`,
      text: `# Week of ${newest}\n\n${days}`,
    };
  });
}

/** Addresses that never come twice, each with the label of its site. */
interface Links {
  entry(title: string, random: Random): { label: string; url: string };
  extra(kind: 'paper' | 'code' | 'page' | 'thread'): string;
}

const adjectives = [
  'Sparse',
  'Recursive',
  'Typed',
  'Lazy',
  'Plain',
  'Durable',
  'Multilingual',
  'Robust',
  'Incremental',
];
const nouns = [
  'Parsers',
  'Indexes',
  'Transformers',
  'Ledgers',
  'Queues',
  'Embeddings',
  'Fonts',
  'Caches',
  'Archives',
];
const verbs = [
  'revisited',
  'explained',
  'at scale',
  'from scratch',
  'in practice',
  'without tears',
  'under load',
];
const keywords = [
  'information retrieval',
  'type systems',
  'typography',
  'storage',
  'evaluation',
  'self-supervision',
];
const sentences = [
  'The authors measure what others assume, and the result is smaller than the folklore has it.',
  'A clear *before and after*: the old design keeps everything in memory, the new one streams it.',
  'Section 4 is worth reading on its own; it shows where the `O(n²)` came from.',
  'Works on anything with 8 GB of memory, which is most of what people have.',
  'The comparison leaves out the year’s strongest baseline, so take **Table 2** with a grain of salt.',
  'Es lohnt sich, den Anhang zuerst zu lesen — dort stehen die Gegenbeispiele.',
];
const labels = [
  ['Field Notes', 'https://notes.reading.test/', '/'],
  ['The Index', 'https://www.index.test/articles/', '.html'],
  ['Systems Weekly', 'http://systems.reading.test/blog/2021/', ''],
  ['r/programming', 'https://forum.test/r/programming/comments/', '/'],
] as const;

function createLinks(first: number): Links {
  let last = first;
  const next = () => {
    last += 1;
    return last;
  };
  const arxiv = () => {
    const number = next();
    const month = 1 + (Math.floor(number / 90_000) % 12);
    return `${String(21 + (Math.floor(number / 1_080_000) % 70))}${pad(month, 2)}.${pad(10_000 + (number % 90_000), 5)}`;
  };
  return {
    entry(title, random) {
      const choice = random.below(10);
      if (choice === 0) return { label: 'arXiv', url: `https://arxiv.org/abs/${arxiv()}` };
      if (choice === 1)
        return { label: 'YouTube', url: `https://www.youtube.com/watch?v=${pad(next(), 11)}` };
      const [label, prefix, suffix] = random.pick(labels);
      return { label, url: `${prefix}${slug(title)}-${next()}${suffix}` };
    },
    extra(kind) {
      if (kind === 'paper') return `https://arxiv.org/pdf/${arxiv()}.pdf`;
      if (kind === 'code') return `https://code.test/lab/project-${next()}`;
      if (kind === 'thread') return `https://lists.test/t/${next()}`;
      return `https://projects.test/~lab/${next()}/index.html`;
    },
  };
}

/** Writes days, newest first, until about `bytes` bytes stand there; each day has at least one entry. */
function writeDays(
  { bytes, days, newest }: { bytes: number; days: number; newest: string },
  random: Random,
  links: Links,
): string {
  const parts: string[] = [];
  let size = 0;
  const add = (part: string) => {
    parts.push(part);
    size += byteLength(part);
  };
  for (let day = 0; day < days; day++) {
    add(`## ${addDays(newest, -day)}\n\n`);
    do add(writeEntry(random, links));
    while (size < (bytes * (day + 1)) / days);
  }
  return parts.join('');
}

function writeEntry(random: Random, links: Links): string {
  const title = makeTitle(random);
  const { label, url } = links.entry(title, random);
  const star = random.below(4) === 0 ? ':star:' : '';
  return [`### ${star}${label}: [${title}](${url})`, ...writeBody(random, links)]
    .map((block) => `${block}\n\n`)
    .join('');
}

function makeTitle(random: Random): string {
  const plain = `${random.pick(adjectives)} ${random.pick(nouns)} ${random.pick(verbs)}`;
  const other = random.shuffle(nouns).slice(0, 2).join(' and ');
  switch (random.below(9)) {
    case 0:
      return `[D] What do you use for ${other}?`;
    case 1:
      return `\`${slug(plain)}\`: a library for ${other}`;
    case 2:
      return `“${plain}”: ${other} — part ${1 + random.below(9)}`;
    case 3:
      return `${plain} (${1990 + random.below(30)}), or why ${100 + random.below(300)}% & more is not enough`;
    case 4:
      return `${other}: \\_\\_init\\_\\_ \\< main`;
    default:
      return `${plain}: ${other}`;
  }
}

function writeBody(random: Random, links: Links): string[] {
  const blocks: string[] = [];
  const chance = (percent: number) => random.below(100) < percent;
  if (chance(40)) {
    const extras = [`[[paper]](${links.extra('paper')})`];
    if (chance(50)) extras.push(`[[code]](${links.extra('code')})`);
    if (chance(20)) extras.push(`[[project page]](${links.extra('page')})`);
    blocks.push(extras.join(' '));
  }
  if (chance(30)) blocks.push(`**Keywords**: ${random.shuffle(keywords).slice(0, 2).join('; ')}`);
  if (chance(25)) {
    blocks.push('**Summary**:', paragraph(random));
    if (chance(40)) {
      const [first, second] = random.shuffle(sentences);
      blocks.push(`- ${first}\n- ${second}\n  - ${random.pick(keywords)}`);
    }
    if (chance(15))
      blocks.push(
        `![The ${random.pick(keywords)} diagram](${links.extra('page').replace(/html$/, 'png')})`,
      );
  }
  if (chance(20)) blocks.push(`**Comment**: ${random.pick(sentences)}`);
  if (chance(5)) blocks.push(quote(random, links));
  return blocks;
}

function writeDiscussions(bytes: number, random: Random, links: Links): string {
  let text = '';
  do {
    text += `### Mailing list: [${makeTitle(random)}](${links.extra('thread')})\n\n${quote(random, links)}\n\n`;
  } while (byteLength(text) < bytes);
  return `${text.trimEnd()}\n`;
}

function quote(random: Random, links: Links): string {
  const answer = [
    `> Asked on [a mailing list](${links.extra('page')})`,
    '>',
    `> ${paragraph(random)}`,
    '>',
    `> > ${random.pick(sentences)}`,
    '> >',
    `> > 1. ${random.pick(sentences)}`,
    `> > 2. see ${links.extra('code')}`,
  ];
  return answer.join('\n');
}

function paragraph(random: Random): string {
  return random
    .shuffle(sentences)
    .slice(0, 1 + random.below(5))
    .join(' ');
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
