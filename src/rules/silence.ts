import type { Html, Nodes, Root } from 'mdast';
import { commentMarker } from 'mdast-comment-marker';
import { messageControl } from 'unified-message-control';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Document } from '../digest/types.ts';
import type { Finding } from '../findings/finding.ts';

/** Longer comments are no control comments; the parser of comments is not linear. */
const longest = 500;
const verbs = new Set(['enable', 'disable', 'ignore']);

/**
 * Drops the findings that a control comment of the file silences: `<!--lint disable RULE…-->` from there on,
 * `<!--lint enable RULE…-->` no longer, `<!--lint ignore RULE…-->` in the next node; without a rule, all of them.
 * `rules` are the ids that a comment may name. Works for findings of every source, links included.
 */
export function withoutSilenced(
  findings: readonly Finding[],
  { tree, source }: Document,
  rules: ReadonlySet<string>,
): Finding[] {
  // Most files have no comments, and need no walk.
  if (!source.text.includes('<!--')) return [...findings];
  const control = controlTree(tree);
  if (control.children.length === 0) return [...findings];
  const file = new VFile({ value: source.text });
  const messages = findings.map((finding) => {
    const message = file.message(finding.message, finding.range.start);
    return Object.assign(message, { ruleId: finding.rule, source: 'remark-lint' });
  });
  messageControl(control, {
    file,
    name: 'lint',
    source: 'remark-lint',
    test: 'html',
    marker: (node) => markerOf(node as Html, rules),
  });
  const kept = new Set(file.messages);
  return findings.filter((_, index) => kept.has(messages[index] as (typeof messages)[0]));
}

/**
 * A comment that controls rules, with the rules that exist: an unknown keyword would throw, and so would a rule named
 * like a property of every object.
 */
function markerOf(node: Html, rules: ReadonlySet<string>) {
  if (node.value.length > longest) return undefined;
  const marker = commentMarker(node);
  const [verb, ...named] = marker?.attributes.split(/\s+/) ?? [];
  if (marker?.name !== 'lint' || verb === undefined || !verbs.has(verb)) return undefined;
  const known = named.filter((rule) => rules.has(rule));
  if (named.length > 0 && known.length === 0) return undefined;
  return { name: 'lint', attributes: [verb, ...known].join(' ') };
}

/**
 * A tree of nothing but the comments that may control rules, each with the node behind it. On the whole tree, messages
 * beside nodes that a transform made without a position would be dropped.
 */
function controlTree(tree: Root): Root {
  const groups: Nodes[] = [];
  visit(tree, 'html', (node, index, parent) => {
    if (
      !node.value.startsWith('<!--') ||
      !node.value.includes('lint') ||
      !parent ||
      index === undefined
    )
      return;
    const next = parent.children[index + 1];
    const children = next?.position ? [node, { ...next, children: [] }] : [node];
    groups.push({ type: 'paragraph', children, position: node.position } as Nodes);
  });
  // An end of its own would make a gap of all that stands behind the last comment.
  const start = { line: 1, column: 1, offset: 0 };
  return { type: 'root', children: groups as Root['children'], position: { start, end: start } };
}
