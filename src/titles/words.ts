import leven from 'leven';

/** Abbreviations in titles and their long forms, in which they are compared. */
const abbreviations: Readonly<Record<string, string>> = {
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
 * The words of a folded title in one of their spellings: number words and ordinals as digits,
 * `1.4 million` as `1.4m`, singulars, American spelling, common abbreviations in full.
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
  const long = Object.hasOwn(abbreviations, word) ? (abbreviations[word] as string) : word;
  const number = numbers.indexOf(long);
  if (number !== -1) return String(number);
  const ordinal = ordinals.indexOf(long);
  if (ordinal !== -1) return String(ordinal);
  if (/^(?:\d|v\d+\.)/.test(long)) return canonicalNumber(long.replace(/^v/, ''));
  return singular(american(long));
}

/** A number without an ordinal's ending and without zeros at its end. */
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

/** Whether two canonical words may be forms, misspellings or abbreviations of one. */
export function isSimilar(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (isNumeral(short, long) || isNumeral(long, short)) return true;
  if (short.length >= 3 && (long.startsWith(short) || (short.length >= 5 && long.includes(short))))
    return true;
  if (isNumeronym(short, long)) return true;
  const shared = sharedStart(short, long);
  if (shared >= 4 && shared * 5 >= long.length * 3) return true;
  return short.length >= 5 && leven(short, long, { maxDistance: 3 }) <= (short.length >= 9 ? 2 : 1);
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

/**
 * Function words, by which a language is recognised; a word of several languages is listed with
 * each. Some languages are here so that their titles are not taken for those of a related one.
 */
const lists = {
  en: 'a an the of and or for with without from to how why what when where who which is are was were be been do does did not no its it this that these those your you we our i my they their them he his she her in on at by as into about than via through using can will has have after before between over under against within all more most new',
  de: 'der die das den dem des ein eine einen einem einer eines und oder für mit ohne von vom zu zum zur wie warum was wann wo wer ist sind war nicht kein keine im in am an auf bei aus als über unter nach vor zwischen durch gegen es sie wir ich ihr sich auch noch nur so man wird werden kann',
  fr: 'le la les un une des du de et ou pour avec sans par dans sur sous entre comment pourquoi quoi quand que qui est sont ne pas au aux ce cette ces son sa ses leur nous vous il elle se plus en après avant chez vers d l',
  es: 'el la los las un una unos unas de del y o para con sin por en sobre entre como cómo por qué cuando que quien es son no al su sus se lo más hacia desde este esta muy ya',
  pt: 'o a os as um uma de do da dos das e ou para com sem por em no na nos nas sobre entre como que quem é são não ao à seu sua se mais pelo pela este esta já',
  it: 'il lo la i gli le un uno una di del della dei delle e o per con senza da dal in nel nella su sul tra fra come perché che chi è sono non al alla ai suo sua si più questo questa',
  nl: 'de het een en of voor met zonder van naar hoe waarom wat wanneer waar wie is zijn was niet geen in op aan bij uit als over onder na tussen door tegen te we ik je hun zich ook nog maar wordt worden kan',
  sv: 'en ett den det och eller för med utan från till hur varför vad när var vem är inte i på av som om under efter mellan genom mot vi jag du sig också',
  da: 'en et den det og eller for med uden fra til hvordan hvorfor hvad når hvor hvem er ikke i på af som om under efter mellem gennem mod vi jeg du sig også',
  no: 'en et ei den det og eller for med uten fra til hvordan hvorfor hva når hvor hvem er ikke i på av som om under etter mellom gjennom mot vi jeg du seg også å',
  ca: 'el la els les un una uns unes de del dels i o per amb sense sobre entre com què perquè quan que qui és són no al als seu seva es més cap des aquest aquesta molt ja',
  ro: 'un o și sau pentru cu fără în pe la din de ce cum când unde cine este sunt nu al ale ai cei cele mai le se să prin despre între după',
  cs: 'a i nebo pro s se z ze bez od do k jak proč co když kde kdo je jsou ne v ve na po u při přes pod nad mezi za to ten ta který jako si své',
  pl: 'i oraz lub dla z ze bez od do jak dlaczego co kiedy gdzie kto jest są nie w we na po o przy przez pod nad między za się to ten ta który jako',
  ru: 'и или для с без от до к как почему что когда где кто не нет в во на по о об при через под над между за это из его их мы вы так же',
  uk: 'і й та або для з із без від до як чому що коли де хто не ні в у на по про при через під над між за це його їх ми ви',
  be: 'і й ці або для з са без ад да к як чаму што калі дзе хто не ў у на па аб пры праз пад над між за гэта яго іх мы вы',
  bg: 'и или за с със без от до към как защо какво кога къде кой не в във на по при през под над между да се са е ще ги това този ние вие',
  sr: 'и или за са без од до ка како зашто шта када где ко не у на по о при кроз под над између да се су је то овај ми ви их',
} as const;

/** A language that can be recognised. */
export type Language = keyof typeof lists;

const wordsByLanguage: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([language, list]) => [
    language as Language,
    new Set(foldTitle(list).split(' ')),
  ]),
);

/** A title's words but for function words, which are English ones where the language is unknown. */
export function contentWords(title: readonly string[]): string[] {
  const functionWords = wordsByLanguage.get(languageOf(title) ?? 'en');
  return [...new Set(title)].filter((word) => !functionWords?.has(word));
}

/**
 * The language of a title's words (in lower case): the one with the most of their function words,
 * and for English also of typical endings; undefined where no language has the most.
 */
export function languageOf(title: readonly string[]): Language | undefined {
  const scores = [...wordsByLanguage]
    .map(([language, words]) => {
      const own = title.filter((word) => words.has(word)).length;
      return { language, score: own + (language === 'en' ? englishEndings(title) : 0) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  return best && second && best.score > second.score ? best.language : undefined;
}

/** Half a point for each word with an ending that hardly another language has. */
function englishEndings(title: readonly string[]): number {
  return title.filter((word) => /^[a-z]{3,}(?:ed|ing|ness|ful)$/.test(word)).length / 2;
}

/** Letters that Unicode does not decompose, and signs that are words. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  '&': ' and ',
  '%': ' percent ',
  '×': 'x',
};

/**
 * A title for comparing: in lower case, compatibility forms resolved, without marks on Latin, Greek
 * and Cyrillic letters, without apostrophes, `C++` and `C#` spelled out.
 */
export function foldTitle(title: string): string {
  return title
    .replace(/[™®©]/g, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßæœøđðłı&%×]/g, (character) => spelled[character] ?? '')
    .replace(/(?<=\p{L})['’‘ʼ`´](?=\p{L})/gu, '')
    .replace(/(?<=[a-z])\+{2}/g, 'plusplus')
    .replace(/(?<=\b[a-z])#/g, 'sharp');
}

/** The letters and digits of a folded title, joined. */
export function squashed(fold: string): string {
  return fold.replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/**
 * The words of a folded title. Numbers lose the separators of their digits, so that `1,000` is
 * `1000`; a version stays one word.
 */
export function wordsOf(fold: string): string[] {
  return fold
    .replace(/(?<=\d)[,'’ ](?=\d{3}(?!\d))/g, '')
    .split(/[^\p{L}\p{N}\p{M}.]+/u)
    .flatMap((piece) => (/^v?\d+(?:\.\d+)+[a-z]?$/.test(piece) ? [piece] : piece.split('.')))
    .filter((word) => word !== '');
}
