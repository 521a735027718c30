/** The words of a format that its templates speak of but do not hold. */
export interface Vocabulary {
  /** The star marker as it is written; none where the format knows no stars. */
  star: string | undefined;
  /** The tags an entry may carry; empty where any short bracketed prefix is one. */
  tags: readonly string[];
  /** Other forms of the star that are taken for it; by default all that people use. */
  otherStars?: readonly string[];
}

/** Ways people write a star, longest first where one begins another. */
const stars = [':star2:', ':star:', ':glowing_star:', ':dizzy:', '⭐️', '⭐', '🌟', '★', '☆', '✨'];

/** A star in some form at the start of a text, or none. Stars that stand for something else (`:sparkles:`) are none. */
export function starAtStart(text: string, vocabulary: Vocabulary): string | undefined {
  const lower = text.toLowerCase();
  return findStar(vocabulary, (form) => lower.startsWith(form));
}

/** A star in some form at the end of a text, or none. */
export function starAtEnd(text: string, vocabulary: Vocabulary): string | undefined {
  const lower = text.toLowerCase();
  return findStar(vocabulary, (form) => lower.endsWith(form));
}

/** The first form of the star that fits; it is told in lower case. */
function findStar(
  { star, otherStars = stars }: Vocabulary,
  fits: (form: string) => boolean,
): string | undefined {
  if (star === undefined) return undefined;
  return fits(star.toLowerCase()) ? star : otherStars.find((form) => fits(form.toLowerCase()));
}

const bracketed = /^\[[^[\]\n]{1,40}\]/;

/** A tag at the start of a text: one of the format's in any case, or any bracketed prefix. The text as it stands. */
export function tagAtStart(text: string, { tags }: Vocabulary): string | undefined {
  const found = bracketed.exec(text)?.[0];
  const known = tags.find((tag) => text.slice(0, tag.length).toLowerCase() === tag.toLowerCase());
  return known === undefined ? found : text.slice(0, known.length);
}

/** How a tag is written by the format; undefined for a tag that it does not know. */
export function tagAsWritten(tag: string, { tags }: Vocabulary): string | undefined {
  if (tags.length === 0) return tag;
  const plain = (each: string) => each.toLowerCase().replace(/[\s[\]()]/g, '');
  return tags.find((each) => plain(each) === plain(tag));
}
