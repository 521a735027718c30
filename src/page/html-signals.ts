/** The signals of a title, best first; the last two stand in the body. */
export const titleSignals = [
  'citation_title',
  'og:title',
  'twitter:title',
  'title',
  'headline',
  'h1',
] as const;
/** One of {@link titleSignals}. */
export type TitleSignal = (typeof titleSignals)[number];

/** The signals of the day of publication, best first; `headline-date` is linked data's. */
export const dateSignals = [
  'article:published_time',
  'og:article:published_time',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'headline-date',
  'datepublished',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.issued',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
  'time',
] as const;

/** The signals of the site's name, best first. */
export const siteNameSignals = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
] as const;

/** The signals of the language, best first. */
export const languageSignals = ['lang', 'content-language', 'og:locale'] as const;

/** All that a page may say of itself by a name. */
export type Signal =
  | TitleSignal
  | (typeof dateSignals)[number]
  | (typeof siteNameSignals)[number]
  | (typeof languageSignals)[number];

/** The names that `<meta>` may carry. */
export const metaNames: ReadonlySet<string> = new Set<Signal>([
  'citation_title',
  'og:title',
  'twitter:title',
  ...dateSignals.filter((signal) => signal !== 'time' && signal !== 'headline-date'),
  ...siteNameSignals,
  'content-language',
  'og:locale',
]);
