/**
 * Words, in lower case, that do not say what was not found: removed before a title is compared.
 * `404` is looked for by itself.
 */
const fillers: ReadonlySet<string> = new Set(
  (
    "404 error errors http status code oops ooops whoops uh oh hmm sorry we the this that a an you your you're are were " +
    'for is was be can could has have been may it its page pages fehler erreur errore erro virhe chyba ошибка'
  ).split(' '),
);

/** What such titles are without fillers and punctuation, in lower case. */
const phrases: ReadonlySet<string> = new Set([
  'not found',
  'not find',
  'cannot found',
  'cannot find',
  'cannot find looking',
  "can't found",
  "can't find",
  "can't find looking",
  "couldn't find",
  "couldn't find looking",
  'not find looking',
  'requested not found',
  'looking not found',
  'requested url not found',
  'requested url not found on server',
  'url not found',
  'file not found',
  'content not found',
  'article not found',
  'post not found',
  'document not found',
  'resource not found',
  'object not found',
  'item not found',
  'entry not found',
  'story not found',
  'video not found',
  'nothing found',
  'nothing here',
  'not exist',
  'does not exist',
  "doesn't exist",
  'do not exist',
  'no longer exists',
  'no longer available',
  'no longer here',
  'not available',
  "isn't available",
  "looking doesn't exist",
  'looking not exist',
  'looking does not exist',
  'unavailable',
  'missing',
  'gone',
  // German, Dutch, Swedish, Danish, Norwegian, Finnish
  'seite nicht gefunden',
  'die seite wurde nicht gefunden',
  'die seite konnte nicht gefunden werden',
  'seite wurde nicht gefunden',
  'diese seite existiert nicht',
  'nicht gefunden',
  'pagina niet gevonden',
  'niet gevonden',
  'sidan hittades inte',
  'sidan kunde inte hittas',
  'siden blev ikke fundet',
  'siden findes ikke',
  'siden finnes ikke',
  'fant ikke siden',
  'sivua ei löytynyt',
  // French, Spanish, Portuguese, Italian, Romanian, Catalan
  'introuvable',
  'non trouvée',
  "cette n'existe pas",
  'página no encontrada',
  'pagina no encontrada',
  'no encontrado',
  'no encontrada',
  'página não encontrada',
  'não encontrado',
  'não encontrada',
  'pagina non trovata',
  'non trovata',
  'pagina nu a fost găsită',
  "no s'ha trobat la pàgina",
  // Polish, Czech, Russian, Ukrainian, Turkish
  'nie znaleziono strony',
  'strona nie została znaleziona',
  'nie znaleziono',
  'stránka nenalezena',
  'stránka nebyla nalezena',
  'страница не найдена',
  'не найдено',
  'сторінку не знайдено',
  'sayfa bulunamadı',
  // Japanese, Chinese, Korean
  'ページが見つかりません',
  'ページが見つかりませんでした',
  'お探しのページは見つかりませんでした',
  'お探しのページは見つかりません',
  '页面不存在',
  '页面未找到',
  '找不到页面',
  '您访问的页面不存在',
  '找不到網頁',
  '找不到頁面',
  '페이지를 찾을 수 없습니다',
]);

/**
 * Whether a title says that its page was not found: one of its parts, between separators, says this
 * and nothing else. A title that says more (`How to fix 404 errors`) is that of a page.
 */
export function saysNotFound(title: string): boolean {
  return title
    .normalize('NFC')
    .toLowerCase()
    .split(/\s[-–—~]+\s|[|·•»«/]/)
    .some((part) => isNotFound(part) || saysOnlyThat(part.split(':')));
}

/** More words beside a colon are what an article says of it: `Page not found: how to …`. */
const maxWordsBeside = 3;

/** Whether one of the parts says it, and no other part says much else. */
function saysOnlyThat(parts: readonly string[]): boolean {
  const others = parts.filter((part) => !isNotFound(part));
  return (
    others.length < parts.length &&
    others.every((part) => part.trim().split(/\s+/).length <= maxWordsBeside)
  );
}

function isNotFound(part: string): boolean {
  const words = part
    .replaceAll('’', "'")
    .replace(/!+1+\s*$/, '')
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .filter((word) => word !== '');
  const left = words.filter((word) => !fillers.has(word)).join(' ');
  if (left === '') return words.includes('404');
  return phrases.has(left) && !(words.length === 1 && mayBeTitle.has(left));
}

/** Words that may be the whole title of a work. */
const mayBeTitle: ReadonlySet<string> = new Set(['gone', 'missing', 'unavailable']);

/** Whether an address is by its path that of an error page: `/404.html`, `/errors/not-found`. */
export function isNotFoundAddress(url: string): boolean {
  return new URL(url).pathname
    .toLowerCase()
    .split('/')
    .some((segment) =>
      /^(?:error[-_]?)?404(?:$|[-_.]|error)|^(?:page[-_]?)?not[-_]?found(?:$|\.)/.test(segment),
    );
}

/**
 * Whether an address is that of an article about pages that are not found: its last segment says so
 * in words, below an id. Sites that look at the id only serve such an article for any last segment.
 */
export function isAboutNotFound(url: string): boolean {
  const segments = new URL(url).pathname.split('/').filter((segment) => segment !== '');
  return (
    segments.length >= 3 && isNotFound((segments[segments.length - 1] as string).toLowerCase())
  );
}
