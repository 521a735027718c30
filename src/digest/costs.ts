/**
 * What things in a text cost to read, in nanoseconds: measured on the parser (micromark 4 with GFM,
 * Node 20, one core of 2023) and on what is done with its tree. Most grow with the text; the last
 * ones are looked for again and again up to the end of their paragraph.
 */
export const costs = {
  byte: 700,
  line: 30_000,
  blankLine: 4_000,
  loneReturn: 60_000,
  /** A cell of a table, an escaped character, and a character reference. */
  cell: 28_000,
  escape: 7_000,
  /** A sign of emphasis, `<`, and a run of backticks, for themselves. */
  sign: 6_000,
  angle: 12_000,
  backtick: 5_000,
  reference: 14_000,
  /** A line under a heading, which is read twice. */
  underline: 40_000,
  /** A list item or a quote that a line is in, by what opens it. */
  item: 30_000,
  quote: 8_000,
  bracket: 35_000,
  definition: 60_000,
  footnote: 250_000,
  /** A line that begins with a tag or a comment. */
  html: 30_000,
  tab: 3_000,
  parenthesis: 1_000,
  /** In a heading, whose end is looked for at each. */
  hash: 8_000,
  /** For each two of one run of lines. */
  bracketPair: 3,
  delimiterPair: 40,
  cellPair: 3,
  /** For each sign and each code unit of its run of lines: `<` and runs of backticks. */
  angleLength: 10,
  backtickLength: 12,
  /** For each `www.` and each code unit of its word: an underscore makes the address fail. */
  hostLength: 100,
  /** For each two of a row of punctuation that may end an address. */
  punctuationPair: 15,
} as const;

/** What a run of lines without a blank one holds. */
export interface Run {
  /** In nanoseconds, without what grows faster than the run. */
  cost: number;
  lines: number;
  length: number;
  brackets: number;
  delimiters: number;
  angles: number;
  backticks: number;
}

export const emptyRun: Run = {
  cost: 0,
  lines: 0,
  length: 0,
  brackets: 0,
  delimiters: 0,
  angles: 0,
  backticks: 0,
};

/** The cost of what grows faster than a run of lines does. */
export function costOfRun(run: Run): number {
  return (
    run.brackets ** 2 * costs.bracketPair +
    run.delimiters ** 2 * costs.delimiterPair +
    run.angles * run.length * costs.angleLength +
    run.backticks * run.length * costs.backtickLength
  );
}

/** Counts what a line adds to its run, and gives its own cost. */
export function countInto(run: Run, text: string, start: number, end: number): number {
  let cost = 0;
  let cells = 0;
  let hashes = 0;
  let parentheses = 0;
  let tabs = 0;
  let wordStart = start;
  let hosts = 0;
  let brackets = 0;
  let punctuation = 0;
  let escapes = 0;
  let references = 0;
  let signs = 0;
  const angles = run.angles;
  const backticks = run.backticks;
  let before = '';
  for (let at = start; at <= end; at++) {
    const character = at < end ? (text[at] as string) : '';
    if (character === '*' || character === '_' || character === '~') signs++;
    if (mayEndAddress(character)) punctuation++;
    else {
      cost += punctuation ** 2 * costs.punctuationPair;
      punctuation = 0;
    }
    if (character === '' || character === ' ' || character === '\t') {
      cost += hosts * (at - wordStart) * costs.hostLength;
      wordStart = at;
      hosts = 0;
    } else if (character === '.' && isWww(text, at)) hosts++;
    if (character === '[' || character === ']') brackets++;
    else if (character === '|') cells++;
    else if (character === '\\') escapes++;
    else if (character === '&') references++;
    else if (character === '<') run.angles++;
    else if (character === '\t') tabs++;
    else if (character === '(') parentheses++;
    else if (character === '#') hashes++;
    else if (character === '`' && before !== '`') run.backticks++;
    else if (character === '*' || character === '~') run.delimiters++;
    // An underscore within a word, as in addresses, is none.
    else if (character === '_' && !(isWord(before) && isWord(text[at + 1]))) run.delimiters++;
    before = character;
  }
  run.lines++;
  run.length += end - start;
  run.brackets += brackets;
  const isDefinition = brackets > 0 && /^ {0,3}\[[^\]\n]*\]:/.test(text.slice(start, start + 200));
  const defined = text.startsWith('[^', start) ? costs.footnote : costs.definition;
  cost += brackets * costs.bracket + cells ** 2 * costs.cellPair;
  cost += cells * costs.cell + escapes * costs.escape + references * costs.reference;
  cost += signs * costs.sign + (run.angles - angles) * costs.angle;
  cost += (run.backticks - backticks) * costs.backtick;
  cost += tabs * costs.tab + parentheses * costs.parenthesis;
  const first = text.slice(start, start + 4).trimStart();
  if (
    /^[=-]/.test(first) &&
    /^ *(?:=+|-+)[ \t]*$/.test(text.slice(start, Math.min(end, start + 200)))
  )
    cost += costs.underline;
  if (first.startsWith('#')) cost += hashes * costs.hash;
  if (first.startsWith('<')) cost += costs.html;
  return cost + (isDefinition ? defined : 0);
}

/** Whether the dot is that of `www.`, at which the parser looks for an address. */
function isWww(text: string, dot: number): boolean {
  return /^www$/i.test(text.slice(Math.max(0, dot - 3), dot));
}

function mayEndAddress(character: string): boolean {
  return character !== '' && '!"\'),.:;<?_*~]&'.includes(character);
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z0-9]/.test(character);
}
