/** What stands around the entries of a newsletter: prose, quotes, events, notes to contributors. */

/** First paragraphs of an issue. */
export const greetings: readonly string[] = [
  'Hello, and welcome to another issue of *This Week in Reading*! We collect what we read, watched and used\n' +
    'during the week. Is something missing? [Open a pull request](https://docs.github.com/en/pull-requests).',
  'Welcome back. The first warm days are here and the list is a little shorter than usual; the talks below make up\n' +
    'for it. As always, **nobody paid to be in this issue**.',
  'A quiet week, they said. Then three standards and a release landed on the same day.\n\n' +
    'New here? Read [how to write a good link text](https://www.w3.org/WAI/tips/writing/) before you send an entry.',
  'This issue was put together on a train, so forgive the order – «\u00a0tout vient à point à qui sait attendre\u00a0». Markdown is described on\n' +
    '<https://commonmark.org/help/>, which is all you need to know to contribute.',
  'Good morning! Two long papers, one short comic. Our numbers come from https://www.githubstatus.com/ and from counting.',
  'Welcome! Last week’s most clicked link was a manual page -- you never cease to surprise us :wave:',
];

/** Notes to contributors that stand in the source of every issue. */
export const notes = {
  top:
    '<!-- Contributors: add your link below the heading that fits, at the END of its list.\n' +
    '     One line each, like this:\n\n' +
    '* [Title](https://example.com/your-link)\n' +
    '* [video] [Title](https://example.com/your-link)\n\n' +
    '     No tracking parameters, please. -->',
  projects: '<!-- Project updates: one link per project and month. -->',
  standards: '<!-- Name the document as its authors do. -->',
  events: '<!-- * YYYY-MM-DD | [Title](https://example.com) | Town -->',
  end: '<!-- Nothing below this line. -->',
} as const;

/** A saying, in its language, and where it was said. */
export const quotes: readonly string[] = [
  '> Premature optimization is the root of all evil.\n>\n> – [Donald Knuth, 1974](https://dl.acm.org/doi/10.1145/356635.356640)',
  '> Alles Gescheite ist schon gedacht worden; man muß nur versuchen, es noch einmal zu denken.\n>\n' +
    '> – Goethe, *Maximen und Reflexionen*',
  '> «\u00a0Le mieux est l’ennemi du bien.\u00a0»\n> -- Voltaire',
  '> The purpose of computing is insight, not numbers.\n>\n> > And the purpose of a quote is to be short.\n>\n> – R. W. Hamming',
  '> En un lugar de la Mancha, de cuyo nombre no quiero acordarme...\n>\n> – [Don Quijote](https://www.gutenberg.org/ebooks/2000)',
  '> 古池や蛙飛びこむ水の音\n>\n> – 松尾芭蕉',
  '> Simplicity is prerequisite for reliability.\n\n– Edsger W. Dijkstra, [EWD498](https://www.cs.utexas.edu/~EWD/transcriptions/EWD04xx/EWD498.html)',
];

/** A regular meeting; its link is the same every time. */
export interface Meeting {
  place: string;
  title: string;
  url: string;
  host: string;
  hostUrl: string;
}

/** Meetings that anybody can join from home. */
export const virtualMeetings: readonly Meeting[] = [
  {
    place: 'Virtual (Berlin, DE)',
    title: 'Rust Hack and Learn',
    url: 'https://berline.rs/',
    host: 'Rust Berlin',
    hostUrl: 'https://www.meetup.com/rust-berlin/',
  },
  {
    place: 'Virtual',
    title: 'Papers We Love: *this month’s paper*',
    url: 'https://paperswelove.org/video/',
    host: 'Papers We Love',
    hostUrl: 'https://paperswelove.org/',
  },
  {
    place: 'Virtual (Charlottesville, VA, US)',
    title: 'Crafting Interpreters in Rust, collaboratively',
    url: 'https://www.meetup.com/charlottesville-rust-meetup/',
    host: 'Charlottesville Rust Meetup',
    hostUrl: 'https://www.meetup.com/charlottesville-rust-meetup/',
  },
];

/** Meetings in a town. */
export const localMeetings: readonly Meeting[] = [
  {
    place: 'London, GB',
    title: 'PyData London Meetup',
    url: 'https://www.meetup.com/pydata-london-meetup/',
    host: 'PyData London',
    hostUrl: 'https://pydata.org/london/',
  },
  {
    place: 'Zürich, CH',
    title: 'Rust Zürisee: Stammtisch',
    url: 'https://www.meetup.com/rust-zurich/',
    host: 'Rust Zürisee',
    hostUrl: 'https://www.meetup.com/rust-zurich/',
  },
  {
    place: 'München, DE',
    title: 'Münchner JavaScript-Treff [Deutsch/English]',
    url: 'https://munichjs.org/',
    host: 'MunichJS',
    hostUrl: 'https://munichjs.org/',
  },
];

/** Projects that look for help, with lists below lists; not entries. */
export const participation =
  'Always wanted to contribute but did not know where to start? Every week we list a few tasks.\n\n' +
  '* [CPython: issues marked “easy”](https://github.com/python/cpython/labels/easy)\n' +
  '    * Read the [developer’s guide](https://devguide.python.org/) first\n' +
  '    * Languages: Python, C, reStructuredText\n' +
  '        * no C? Documentation counts!\n' +
  '* MDN keeps [a board of good first issues](https://github.com/mdn/content/labels/good%20first%20issue)\n' +
  '* Debian: *packages that need a hand*\n' +
  '    * <https://www.debian.org/devel/wnpp/>\n' +
  '\nAre you a maintainer? Tell us, and we will list your task here.';

/** A table of what was counted in the week. */
export function numbersTable(merged: number, links: number): string {
  return [
    '| What | Count | Where |',
    '| :--- | ----: | ----- |',
    `| Pull requests merged | ${merged} | [python/cpython](https://github.com/python/cpython/pulls) |`,
    `| Links in this issue | ${links} | here |`,
    `| Ways to write \`a \\| b\` | 2 | [GFM](https://github.github.com/gfm/#tables-extension-) |`,
  ].join('\n');
}
