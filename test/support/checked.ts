import type { Finding } from '../../src/findings/finding.ts';
import type { LinkOutcome } from '../../src/links/outcome.ts';
import { linksOf } from '../../src/links/scope.ts';
import { checkedLinks } from '../../src/rules/engine/checked-links.ts';
import { checkOf } from './links/checking.ts';
import { page, redirect } from './links/fake-web.ts';
import { digestOf, type LintSetup, lintRead } from './lint.ts';

/** What a text is held against beside its rules. */
export interface CheckedSetup extends LintSetup {
  outcomes?: ReadonlyMap<string, LinkOutcome>;
  /** Files and folders of the repository; without it, those of the archive. */
  exists?: (path: string) => boolean;
}

/** Lints a text with the rules that read what became of its links. */
export async function lintChecked(text: string, setup: CheckedSetup = {}): Promise<Finding[]> {
  const digest = digestOf(text, setup);
  const paths = [setup.path ?? 'digest.md', ...Object.keys(setup.archive ?? {})];
  const { outcomes = new Map(), additions } = setup;
  const known = (path: string) => paths.some((each) => `${each}/`.startsWith(`${path}/`));
  const exists = async (path: string) => (setup.exists ?? known)(path);
  const checked = await checkedLinks(digest, { outcomes, additions, exists });
  return lintRead(digest, text, { ...setup, checked });
}

/** Looks at the links of a text on a web of which some lines tell what it answers. */
export async function outcomesOn(
  text: string,
  web: Record<string, { status: number; text: string }>,
  setup: LintSetup = {},
): Promise<ReadonlyMap<string, LinkOutcome>> {
  const answers = Object.entries(web).map(([url, { status, text: what }]) => [
    url,
    what.startsWith('http') ? redirect(what, status) : page(what, { status }),
  ]);
  const { outcomes } = await checkOf(linksOf(digestOf(text, setup)), Object.fromEntries(answers));
  return outcomes;
}
