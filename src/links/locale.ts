/** Query parameters that choose a language. */
const localeParameters: readonly string[] = ['hl', 'lang', 'language', 'locale', 'lc', 'setlang'];

/** Whether a text names a language, with or without a region, as paths and host names write it: `de`, `en-us`, `pt_BR`. */
export function isLocale(text: string): boolean {
  return (
    /^[a-z]{2}(?:[-_][a-z]{2}|[-_](?:419|hans|hant))?$/i.test(text) &&
    languages.has(text.slice(0, 2).toLowerCase())
  );
}

/** The two-letter codes of ISO 639-1. */
const languages: ReadonlySet<string> = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo ' +
    'es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka ' +
    'kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng ' +
    'nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su ' +
    'sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
);

/** The languages that an address names, in its host, at the start of its path, and in its query. */
export function localeOf(url: URL): string {
  const inQuery = localeParameters.map((name) => url.searchParams.get(name) ?? '');
  return [hostLocale(url), pathLocale(url), ...inQuery].join(' ').toLowerCase();
}

/** The same address without any language. */
export function withoutLocale(url: URL): URL {
  const plain = new URL(url);
  const host = hostLocale(url);
  const path = pathLocale(url);
  if (host !== '') plain.hostname = url.hostname.slice(host.length + 1);
  else plain.hostname = url.hostname.replace(/^www\./, '');
  if (path !== '') plain.pathname = url.pathname.slice(path.length + 1) || '/';
  for (const name of localeParameters) plain.searchParams.delete(name);
  return plain;
}

/** The first label of a host, where it is a language of a site that has another name: `de.example.org`. */
function hostLocale({ hostname }: URL): string {
  const [first = '', ...rest] = hostname.split('.');
  return rest.length > 1 && isLocale(first) ? first : '';
}

function pathLocale({ pathname }: URL): string {
  const first = pathname.split('/', 2)[1] ?? '';
  return isLocale(first) ? first : '';
}
