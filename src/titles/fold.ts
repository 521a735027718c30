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
