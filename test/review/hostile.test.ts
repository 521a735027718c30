import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { previewHtml } from '../../scripts/preview.ts';
import { commentLimit } from '../../src/report/section.ts';
import { commentBody, doneBody } from '../../src/review/comment.ts';
import type { InlineComment } from '../../src/review/drafts.ts';
import type { SummaryInput } from '../../src/review/summary/input.ts';
import { summaryBody } from '../../src/review/summary/summary.ts';
import { showInvisible } from '../../src/text/invisible.ts';
import { createSource } from '../../src/text/source.ts';
import { cmark, hasCmark } from '../support/cmark.ts';
import { hostilePieces, hostileText } from '../support/hostile.ts';
import { outlineOf } from '../support/html-outline.ts';
import { emptyReview, newEntry, placed } from '../support/reviews.ts';
import { runs } from '../support/runs.ts';

/** Every place of a review that a stranger can write into, each with a harmless text. */
const harmless = {
  title: 'aTITLEz',
  url: 'https://example.org/aURLz',
  path: 'aPATHz',
  source: 'aSOURCEz',
  label: 'aLABELz',
  line: 'aLINEz',
  message: 'aMESSAGEz',
  quoted: 'aQUOTEDz',
  related: 'aRELATEDz',
  finalUrl: 'aFINALURLz',
  suppression: 'aSUPPRESSIONz',
  notice: 'aNOTICEz',
  command: 'aCOMMANDz',
  fix: 'aFIXz',
};
type Place = keyof typeof harmless;
const places = Object.keys(harmless) as Place[];

/** These stand on one line of a file; a suggestion can hold all but NUL and halves of characters. */
const ofOneLine: readonly Place[] = ['line', 'fix', 'suppression'];

/** The text with a character of its own for each half of one that lacks its other half. */
function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

function lineUrl(path: string, line: number): string {
  return `https://github.com/octo-org/reading/blob/main/${encodeURIComponent(wellFormed(path))}#L${line}`;
}

/** A review that holds these texts. */
function reviewOf(texts: typeof harmless): { input: SummaryInput; comment: InlineComment } {
  const source = createSource(`${texts.path}.md`, `${texts.line}\n`);
  const finding = {
    rule: 'digest-title-text',
    severity: 'error' as const,
    // As the rules do it, but that they take care of backticks.
    message: `Unexpected ${texts.message}, expected \`${texts.quoted.replaceAll('`', '')}\``,
    path: source.path,
    range: source.range(0, texts.line.length),
    subject: texts.title,
    url: 'https://github.com/copydesk/copydesk/blob/main/docs/rules.md#digest-title-text',
    fix: {
      safe: false,
      edits: [{ range: source.range(0, texts.line.length), text: `${texts.fix}!` }],
    },
    related: [{ path: `${texts.path}2.md`, range: source.range(0, 0), message: texts.related }],
  };
  const shared = {
    path: source.path,
    first: 7,
    last: 9,
    title: texts.title,
    url: texts.url,
    source: texts.source,
    match: 'different' as const,
  };
  const entry = (rest: Parameters<typeof newEntry>[0]) => newEntry({ ...shared, ...rest });
  const sources = [{ source: texts.label, total: 2, starred: 1 }];
  const counts = { total: 2, starred: 1, bySource: sources, byMonth: [] };
  const input = emptyReview({
    findings: [
      placed(finding),
      placed({
        ...finding,
        range: { start: { line: 8, column: 1, offset: 0 }, end: finding.range.end },
      }),
      placed({ ...finding, severity: 'info', rule: 'digest-link-unverified' }),
      placed({ ...finding, severity: 'info', rule: 'digest-image-alt' }),
    ],
    sources: () => source,
    entries: [
      entry({ starred: true, link: { outcome: 'dead', reason: 'gone' } }),
      entry({
        link: { outcome: 'moved', reason: 'permanent-redirect', finalUrl: texts.finalUrl },
      }),
      newEntry({ path: 'other.md' }),
    ],
    skippedLinks: [{ count: 1, reason: 'the time for the run was over' }],
    stars: { added: counts, archive: counts },
    addedSuppressions: [{ path: source.path, line: 3, text: texts.suppression }],
    notices: [texts.notice],
    commands: { review: texts.command, check: texts.command, fix: texts.command },
    lineUrl,
  });
  const comment = {
    path: source.path,
    lines: { first: 1, last: 1 },
    findings: [finding],
    suggestion: { lines: [`${texts.fix}!`], safe: false },
  };
  return { input, comment };
}

/** What this program and GitHub's parser make of a review. */
function renderings(texts: typeof harmless) {
  const { input, comment } = reviewOf(texts);
  const body = commentBody(comment, lineUrl);
  const words = commentBody({ ...comment, suggestion: undefined }, lineUrl);
  const bodies = { summary: summaryBody(input), words, done: doneBody(body) };
  const page = previewHtml({
    title: texts.title,
    summary: bodies.summary,
    comments: [
      { path: texts.path, line: 1, lines: [texts.line], body },
      { path: texts.path, line: 1, lines: [texts.line], body: bodies.done },
    ],
  });
  return {
    preview: outlineOf(page),
    ...(hasCmark
      ? Object.fromEntries(
          Object.entries(bodies).map(([name, text]) => [name, outlineOf(cmark(text))]),
        )
      : {}),
  };
}

const expected = renderings(harmless);

/** What GitHub links in rendered text: mentions, issues, commits, addresses, emoji. */
const linked =
  /(?:^|\W)@[a-z0-9]|#\d|\bgh-\d|\b(?=[0-9a-f]*\d)[0-9a-f]{7,40}\b|https?:\/\/|www\.|mailto:\w|:[\w+-]+:/i;

/** What nobody may get to see as it is; tabs and line ends are the page's own. */
const unseen = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

/** Texts in which a backtick begins code: messages of this program, which take care of what they quote. */
const withCode: readonly Place[] = ['message', 'quoted', 'related'];

/** Holds that a text changes nothing in these places but the text there. */
function expectInert(raw: string, where: readonly Place[]): void {
  const texts = { ...harmless };
  for (const place of where) {
    const text = ofOneLine.includes(place) ? raw.replace(/[\0\r\n\p{Cs}]/gu, '') : raw;
    texts[place] = `${place === 'url' ? 'https://example.org/' : ''}a${text}z`;
  }
  const loose = raw.includes('`') && where.some((place) => withCode.includes(place));
  for (const [name, outline] of Object.entries(renderings(texts))) {
    const wanted = expected[name as 'preview'];
    const elements = (all: readonly string[]) =>
      loose ? all.filter((each) => !each.startsWith('code')) : all;
    expect(elements(outline.elements), name).toEqual(elements(wanted.elements));
    expect(outline.comments.map(withoutFingerprint)).toEqual(
      wanted.comments.map(withoutFingerprint),
    );
    expect(outline.links.map(host), name).toEqual(wanted.links.map(host));
    for (const link of outline.links) {
      if (host(link) === 'example.org') expect(plainAddress(link)).toBe(plainAddress(texts.url));
    }
    if (!loose) {
      let text = wanted.text;
      for (const place of where)
        text = text.replaceAll(harmless[place], () => showInvisible(texts[place]));
      expect(words(outline.text), name).toBe(words(text));
    }
    // The page around a preview is no comment: nothing in it is linked.
    if (name !== 'preview') expect(outline.prose, name).not.toMatch(linked);
    expect(outline.text, name).not.toMatch(unseen);
  }
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function withoutFingerprint(comment: string): string {
  return comment.replace(/[0-9a-f]{32}/, '');
}

function host(link: string): string {
  return new URL(link).host;
}

/** An address with nothing encoded, to be compared. */
function plainAddress(link: string): string {
  return new URL(link).href.replace(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

describe('a text of a stranger', () => {
  it.skipIf(!hasCmark)('is read by GitHub’s own parser here (Debian’s package cmark-gfm)', () => {
    expect(Object.keys(expected)).toEqual(['preview', 'summary', 'words', 'done']);
  });

  it.each(hostilePieces)(
    'appears as text in every place, and changes nothing else: %j',
    (piece) => {
      const plain = piece.includes('`')
        ? places.filter((place) => !withCode.includes(place))
        : places;
      expectInert(piece, plain);
      if (plain !== places) for (const place of withCode) expectInert(piece, [place]);
    },
  );

  it('appears as text, whatever it is made of', () => {
    const short = hostileText.filter((text) => text.length < 50);
    fc.assert(
      fc.property(short, fc.constantFrom(...places), (text, place) => expectInert(text, [place])),
      runs(60),
    );
  });

  it('fills no comment, however long', () => {
    for (const text of ['x', '\u202e', '|', '`', '<', '@', '機', '👩‍💻']) {
      for (const place of places) {
        const { input, comment } = reviewOf({ ...harmless, [place]: text.repeat(100_000) });
        for (const body of [
          summaryBody(input),
          commentBody(comment),
          doneBody(commentBody(comment)),
        ])
          expect(body.length).toBeLessThanOrEqual(commentLimit.max);
      }
    }
  });
});

describe('a suggestion', () => {
  const lines = fc.array(
    hostileText.map((text) => wellFormed(text).replace(/[\r\n\0]/g, '')),
    { maxLength: 4 },
  );

  it.skipIf(!hasCmark)('holds exactly its text (cmark-gfm, Debian’s package)', () => {
    const { comment } = reviewOf(harmless);
    fc.assert(
      fc.property(lines, (suggested) => {
        const body = commentBody({ ...comment, suggestion: { lines: suggested, safe: true } });
        const html = cmark(body);
        const blocks = outlineOf(html).elements.filter((element) => element.startsWith('pre '));
        expect(blocks).toEqual(['pre {"lang":"suggestion"}']);
        const text = /<pre lang="suggestion"><code>([\s\S]*)<\/code><\/pre>/.exec(html)?.[1];
        const plain = outlineOf(`<code>${text}</code>`);
        const exact = suggested.map((line) => `${line}\n`).join('');
        expect(plain.elements).toEqual(['code {}']);
        expect(plain.text).toBe(exact.replaceAll('\u200B', ''));
      }),
      runs(100),
    );
  });
});
