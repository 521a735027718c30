import { isPlaceholderTitle } from '../page/placeholder.ts';
import { folded, wordsOf } from './fold.ts';
import { canonicalWords } from './words.ts';

/**
 * Words of pages that stand in for another: those that ask for a login, for consent, for another browser, for money or for
 * patience, and those of servers that have no page to show. In canonical form.
 */
const telling: ReadonlySet<string> = new Set(
  (
    'account apache available blocked browser captcha checking connexion consent cookie denied disabled enable error expired ' +
    'forbidden homepage iis inloggen javascript loading log login maintenance moved nginx newsletter offline parked ' +
    'password paywall privacy redirect redirected redirecting register registrieren request robot session shortly sign ' +
    'signin signup subscribe subscriber subscription suspended temporarily unavailable unsupported verification verify ' +
    'verifying wartung welcome anmelden anmeldung einloggen sesion acceder accedi aanmelden'
  ).split(' '),
);

/** More than one word that tells, in folded form. */
const phrases =
  /\b(?:for sale|index of|could not load|couldnt load|cant be found|not found|not exist|one moment|please wait|your (?:country|region))\b/;

/**
 * Whether a title may be that of a page in place of the one that was asked for. Says yes rather than no: a title that only
 * writes about logins is then not compared, which costs nothing.
 */
export function mayStandIn(title: string): boolean {
  const fold = folded(title);
  return (
    isPlaceholderTitle(title) ||
    canonicalWords(wordsOf(fold)).some((word) => telling.has(word)) ||
    phrases.test(fold)
  );
}
