import {
  greetings,
  localMeetings,
  type Meeting,
  notes,
  numbersTable,
  participation,
  quotes,
  virtualMeetings,
} from './newsletter-frame.ts';
import { createRandom, type Random } from './random.ts';
import { articles } from './works/articles.ts';
import { languagePapers, mediaPapers, methodPapers } from './works/papers.ts';
import { peps } from './works/peps.ts';
import { projects, releases } from './works/projects.ts';
import { comics, reference } from './works/reference.ts';
import { rfcs } from './works/rfcs.ts';
import { series } from './works/series.ts';
import { episodes, talks } from './works/talks.ts';
import { type Work, worksOf } from './works/work.ts';

/** The day on which the newsletter is checked: the last issue is out, the next one is being written. */
export const newsletterToday = '2024-07-31';

/** An entry as the newsletter prints it. */
export interface NewsletterEntry extends Work {
  tags: readonly string[];
  /** The headings above it, as plain texts. */
  section: readonly string[];
}

/** One issue: its file and what a reader should find in it. */
export interface Issue {
  path: string;
  date: string;
  text: string;
  entries: readonly NewsletterEntry[];
  /** How many meetings its events part announces. */
  events: number;
}

/** A heading that holds entries: where it stands, what is dealt out below it, a note for contributors. */
interface Topic {
  headings: readonly string[];
  works: readonly Work[];
  note?: string;
  /** Whether the works come out in time, one after the other. */
  inOrder?: true;
}

const topics: readonly Topic[] = [
  {
    headings: ['News', '[Project updates](https://github.com/trending)'],
    works: worksOf(projects),
    note: notes.projects,
  },
  {
    headings: ['News', 'Releases & the news around them'],
    works: worksOf(...releases),
    inOrder: true,
  },
  { headings: ['Reading', 'Papers', 'Language'], works: worksOf(languagePapers) },
  { headings: ['Reading', 'Papers', 'Pictures and sound'], works: worksOf(mediaPapers) },
  { headings: ['Reading', 'Papers', 'Methods'], works: worksOf(methodPapers) },
  { headings: ['Reading', 'Articles'], works: worksOf(...articles) },
  {
    headings: ['Reading', 'Standards corner', '`PEP`s'],
    works: worksOf(peps),
    note: notes.standards,
  },
  { headings: ['Reading', 'Standards corner', 'RFCs'], works: worksOf(rfcs) },
  {
    headings: ['Reading', '[From the shelf](https://developer.mozilla.org/)'],
    works: worksOf(...reference),
  },
  { headings: ['Watch and listen'], works: worksOf(talks, ...episodes) },
  { headings: ['Watch and listen', 'Series'], works: worksOf(...series) },
  { headings: ['Watch and listen', 'Small things'], works: worksOf(comics) },
];

/** Wednesdays from the first issue to the draft; there was none in the first week of May. */
const dates = Array.from({ length: 32 }, (_, week) => addDays('2024-01-03', 7 * week)).filter(
  (date) => date !== '2024-05-01',
);

/** All issues, oldest first: 30 that are out by {@link newsletterToday}, then the draft of the next. */
export function newsletterIssues(): Issue[] {
  const random = createRandom(2024);
  const hands = topics.map(({ works, inOrder }) =>
    inOrder
      ? deal(works, dates.length, 0)
      : deal(random.shuffle(works), dates.length, random.below(dates.length)),
  );
  return dates.map((date, issue) =>
    writeIssue(
      date,
      issue + 1,
      hands.map((hand) => hand[issue] ?? []),
      random,
    ),
  );
}

/** The issues as files, by path. */
export function newsletterFiles(): Map<string, string> {
  return new Map(newsletterIssues().map(({ path, text }) => [path, text]));
}

function writeIssue(
  date: string,
  number: number,
  works: readonly (readonly Work[])[],
  random: Random,
): Issue {
  const draft = date > newsletterToday;
  const title = `This Week in Reading ${number}`;
  const entries: NewsletterEntry[] = [];
  const parts: Part[] = [
    { depth: 1, heading: title, body: `${random.pick(greetings)}\n\n${notes.top}` },
  ];
  let above: readonly string[] = [];
  for (const [index, topic] of topics.entries()) {
    const found = works[index] ?? [];
    if (found.length === 0) continue;
    for (const [level, heading] of topic.headings.entries()) {
      if (above[level] !== heading) parts.push({ depth: level + 2, heading, body: '' });
      if (above[level] !== heading) above = topic.headings.slice(0, level + 1);
    }
    above = topic.headings;
    const section = [title, ...topic.headings.map(plainText)];
    const added = found.map((work) => ({ ...work, tags: tagsOf(work), section }));
    entries.push(...added);
    const last = parts[parts.length - 1] as Part;
    last.body = [...(topic.note ? [topic.note, ''] : []), ...added.map(entryLine)].join('\n');
  }
  if (number % 5 === 0) (parts[parts.length - 1] as Part).body += `\n\n${notes.end}`;
  const meetings = eventParts(date, random);
  parts.push(...meetings.parts, {
    depth: 2,
    heading: 'Call for participation',
    body: participation,
  });
  if (number % 3 !== 0) {
    const body = numbersTable(60 + random.below(90), entries.length);
    parts.push({ depth: 2, heading: 'Numbers of the week', body });
  }
  parts.push({
    depth: 2,
    heading: 'Quote of the week',
    body: quotes[number % quotes.length] as string,
  });
  if (draft)
    parts.push({
      depth: 2,
      heading: 'Next week',
      body: '<!-- Leave this empty until Tuesday. -->',
    });
  const matter =
    draft || number % 2 === 0
      ? `---\ntitle: ${title}\ndate: ${date}\ndraft: ${draft}\n---\n\n`
      : '';
  return {
    path: `${date}-this-week.md`,
    date,
    text: `${matter}${writeParts(parts)}\n`,
    entries,
    events: meetings.count,
  };
}

/** A heading with what stands below it up to the next one; `body` has no line end at its end. */
interface Part {
  depth: number;
  heading: string;
  body: string;
}

/** Writes headings as several hands would: half of them without the blank line above or below. */
function writeParts(parts: readonly Part[]): string {
  return parts
    .map(({ depth, heading, body }, index) => {
      const above = index > 0 && index % 4 < 2 ? '\n' : '';
      const below = index % 2 === 0 ? '\n' : '';
      return `${above}${'#'.repeat(depth)} ${heading}${body === '' ? '' : `\n${below}${body}`}`;
    })
    .join('\n');
}

function entryLine({ tags, title, url }: NewsletterEntry): string {
  return `* ${tags.map((tag) => `${tag} `).join('')}[${title}](${url})`;
}

function tagsOf({ title, url }: Work): string[] {
  const lesson = /chapter \d/i.test(title);
  if (url.includes('youtube.com')) return lesson ? ['[series]', '[video]'] : ['[video]'];
  if (/darknetdiaries|99percentinvisible/.test(url)) return ['[audio]'];
  return /lsbasi|phil-opp|saminiir|db_tutorial/.test(url) ? ['[series]'] : [];
}

function eventParts(date: string, random: Random): { parts: Part[]; count: number } {
  const line = ({ place, title, url, host, hostUrl }: Meeting, index: number) =>
    `* ${addDays(date, 2 + 5 * index + random.below(4))} | [${title}](${url}) | ${place}\n    * [**${host}**](${hostUrl})`;
  const from = addDays(date, 1);
  const parts = [
    {
      depth: 2,
      heading: 'Events',
      body: `Meetings between ${from} and ${addDays(date, 28)} 📅\n\n${notes.events}`,
    },
    { depth: 3, heading: 'Virtual', body: virtualMeetings.map(line).join('\n') },
    { depth: 3, heading: 'In person', body: localMeetings.map(line).join('\n') },
  ];
  return { parts, count: virtualMeetings.length + localMeetings.length };
}

/** Deals items out to `count` hands, beginning with the hand `first`. */
function deal<Item>(items: readonly Item[], count: number, first: number): Item[][] {
  const hands: Item[][] = Array.from({ length: count }, () => []);
  for (const [index, item] of items.entries()) hands[(first + index) % count]?.push(item);
  return hands;
}

/** A heading's text without its link and its code marks. */
function plainText(markdown: string): string {
  return markdown.replace(/^\[(.*)\]\(.*\)$/, '$1').replaceAll('`', '');
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
