import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Digest } from '../../digest/types.ts';
import type { Finding, Problem } from '../../findings/finding.ts';
import { partitionPoint } from '../../text/search.ts';
import type { Range, Span } from '../../text/source.ts';
import { rules as allRules } from '../table.ts';
import { type CheckedLinks, uncheckedLinks } from './checked-links.ts';
import { type Rule, type RuleContext, type RuleSetting, ruleUrl } from './rule.ts';

/** What a digest is linted with. */
export interface LintContext
  extends Pick<RuleContext<unknown>, 'archive' | 'today' | 'additions' | 'assumed' | 'author'> {
  /** How each rule is set, by its id; a rule that is not named is off. */
  settings: ReadonlyMap<string, RuleSetting>;
  /** What is known of the links: then the rules that read it run, and else all others. */
  checked?: CheckedLinks;
  /** The rules; the whole table unless a test brings its own. */
  rules?: readonly Rule[];
}

/**
 * Runs the rules that are on over a digest. Findings are in the order of the text; control comments
 * are not obeyed.
 */
export function lintDigest(digest: Digest, context: LintContext): Finding[] {
  const { settings, rules = allRules, checked, ...given } = context;
  const isOn = (rule: string) => (settings.get(rule)?.severity ?? 'off') !== 'off';
  const isQuoted = quotedPlaces(digest.document.tree);
  const places = digest.entries
    .flatMap(({ textPlaces }) => textPlaces)
    .sort((a, b) => a.start - b.start);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const { severity = 'off', options } = settings.get(rule.id) ?? {};
    if (severity === 'off' || (rule.reads !== undefined) !== (checked !== undefined)) continue;
    const found = rule.check({
      ...given,
      digest,
      checked: checked ?? uncheckedLinks,
      isOn,
      options,
    });
    for (const problem of found) {
      if (!rule.readsQuotes && isQuoted(problem.range.start.offset)) continue;
      findings.push(findingOf(withoutEditsIn(places, problem), rule, severity, digest));
    }
  }
  return findings.sort(byPlace);
}

/** A problem without its fix where that edits what a template takes for any text. */
function withoutEditsIn(places: readonly Span[], problem: Problem): Problem {
  const isIn = ({ start, end }: Range) => {
    const count = partitionPoint(places, (place) => place.start <= start.offset);
    return end.offset <= (places[count - 1]?.end ?? -1);
  };
  if (places.length === 0 || !problem.fix?.edits.some(({ range }) => isIn(range))) return problem;
  const { fix: _, ...rest } = problem;
  return rest;
}

function findingOf(
  problem: Problem,
  rule: Rule,
  severity: Finding['severity'],
  digest: Digest,
): Finding {
  return {
    ...problem,
    rule: rule.id,
    severity,
    path: digest.document.source.path,
    url: ruleUrl(rule),
  };
}

/** Orders findings by their place in the text; those at one place by rule. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start.offset - b.range.start.offset ||
    a.range.end.offset - b.range.end.offset ||
    (a.rule < b.rule ? -1 : 1)
  );
}

/** Tells whether a place is in a block quote. */
function quotedPlaces(tree: Root): (offset: number) => boolean {
  const quotes: { start: number; end: number }[] = [];
  visit(tree, ({ type, position }) => {
    if (type === 'paragraph' || type === 'heading') return 'skip';
    if (type !== 'blockquote') return true;
    quotes.push({ start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 });
    return 'skip';
  });
  return (offset) => {
    const count = partitionPoint(quotes, ({ start }) => start <= offset);
    return offset < (quotes[count - 1]?.end ?? 0);
  };
}
