/** Longer texts are no language tags. */
const longest = 35;

/** A language tag in its canonical form (BCP 47), also from `en_US`; undefined for what is none. */
export function languageTag(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  if (tag === '' || tag.length > longest) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
