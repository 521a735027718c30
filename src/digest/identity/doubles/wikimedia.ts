import type { DoubleFamily } from './family.ts';

/** Wikipedia and its sisters: the site for phones has an `m.` behind the language. */
export const wikimedia: DoubleFamily = {
  shared: 'wik',
  site: (host) => {
    const [, language, project] = host.match(mobile) ?? [];
    return language === undefined ? undefined : `${language}.${project}.org`;
  },
};

const mobile =
  /^([a-z-]+)\.(?:m\.)?(wiki(?:pedia|media|books|news|quote|source|versity|voyage)|wiktionary)\.org$/;
