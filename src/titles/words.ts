/** Words that titles shorten, and what they shorten; both sides are compared in the long form. */
const spelledOut: Readonly<Record<string, string>> = {
  approx: 'approximately',
  conf: 'conference',
  dev: 'developer',
  dept: 'department',
  intl: 'international',
  intro: 'introduction',
  u: 'university',
  univ: 'university',
  versus: 'vs',
  w: 'with',
  wo: 'without',
};

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(
  ' ',
);
const roman = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
const scales: Readonly<Record<string, string>> = {
  k: 'k',
  thousand: 'k',
  m: 'm',
  mn: 'm',
  million: 'm',
  b: 'b',
  bn: 'b',
  billion: 'b',
};

/**
 * The words of a folded title in the one form that stands for all ways to write them: number words and ordinals as
 * digits, `1.4 million` as `1.4m`, singulars, American spelling, usual abbreviations in full.
 */
export function canonicalWords(words: readonly string[]): string[] {
  const result: string[] = [];
  for (const word of words) {
    const last = result.at(-1);
    const scale = scales[word];
    if (scale !== undefined && last !== undefined && /^\d[\d.]*$/.test(last)) {
      result[result.length - 1] = last + scale;
    } else {
      result.push(canonical(word));
    }
  }
  return result;
}

function canonical(word: string): string {
  const long = Object.hasOwn(spelledOut, word) ? (spelledOut[word] as string) : word;
  const number = numbers.indexOf(long);
  if (number !== -1) return String(number);
  const ordinal = ordinals.indexOf(long);
  if (ordinal !== -1) return String(ordinal);
  if (/^(?:\d|v\d+\.)/.test(long)) return canonicalNumber(long.replace(/^v/, ''));
  return singular(american(long));
}

/** Without an ordinal's ending, and zeros behind. */
function canonicalNumber(word: string): string {
  return word.replace(/^(\d+)(?:st|nd|rd|th)$/, '$1').replace(/^(\d+)(?:\.0)+$/, '$1');
}

function american(word: string): string {
  return word
    .replace(/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/(?<=[a-z]{3})our(?=s?$|ed$|ing$|al$)/, 'or')
    .replace(/(?<=[a-z]{3})lling$/, 'ling')
    .replace(/(?<=[a-z]{3})lled$/, 'led')
    .replace(/(?<=[a-z]{3})tre(?=s?$)/, 'ter');
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether two canonical words may be forms, misspellings or abbreviations of one. Says yes rather than no. */
export function isSimilar(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isNumeral(short, long) || isNumeral(long, short)) return true;
  if (short.length >= 3 && (long.startsWith(short) || (short.length >= 5 && long.includes(short))))
    return true;
  if (isNumeronym(short, long)) return true;
  const shared = sharedStart(short, long);
  if (shared >= 4 && shared * 5 >= long.length * 3) return true;
  return short.length >= 5 && distance(short, long) <= (short.length >= 9 ? 2 : 1);
}

/** `ii` for `2`. */
function isNumeral(numeral: string, number: string): boolean {
  const at = roman.indexOf(numeral);
  return at !== -1 && String(at + 1) === number;
}

/** `k8s` for `kubernetes`, `i18n` for `internationalization`. */
function isNumeronym(short: string, long: string): boolean {
  const [, first, count, last] = /^([a-z])(\d+)([a-z])$/.exec(short) ?? [];
  if (first === undefined || last === undefined || !long.startsWith(first)) return false;
  // The singular of a word may have lost the letter at its end.
  return [long, `${long}s`].some(
    (word) => word.endsWith(last) && word.length === Number(count) + 2,
  );
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** The number of letters to insert, remove or change; 3 for all that is more. Words are cut at 40 letters. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const other = b.slice(0, 40);
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const letter of a.slice(0, 40)) {
    const next = [(row[0] as number) + 1];
    for (let at = 1; at <= other.length; at++) {
      const change = (row[at - 1] as number) + (letter === other[at - 1] ? 0 : 1);
      next.push(Math.min(change, (row[at] as number) + 1, (next[at - 1] as number) + 1));
    }
    row = next;
  }
  return Math.min(3, row.at(-1) as number);
}
