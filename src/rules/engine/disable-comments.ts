import type { Html, Nodes, Root } from 'mdast';
import { commentMarker } from 'mdast-comment-marker';
import { messageControl } from 'unified-message-control';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Document } from '../../digest/types.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Range } from '../../text/source.ts';
import { createLineMap, type LinePlace } from './line-map.ts';

/** A longer comment is no control comment, in characters: the parser of comments is not linear. */
const maxLength = 500;
const verbs = new Set(['enable', 'disable', 'ignore']);

/** A comment that controls rules. */
export interface ControlComment {
  path: string;
  range: Range;
  /** As it is written. */
  text: string;
}

/** A file before a change. */
export interface FileBefore {
  /** Undefined for a file that is new. */
  document: Document | undefined;
  /** Whether the change wrote this line of the head. */
  isAdded(line: number): boolean;
}

/** What the control comments of a file turn off. */
export interface DisableFilter {
  /** The control comments that a change added, which therefore hide nothing. */
  addedComments: readonly ControlComment[];
  /** The findings that no comment hides; to be given those of every source, links included. */
  apply(findings: readonly Finding[]): Finding[];
}

/**
 * Reads the control comments of a file: `<!--lint disable RULE…-->` hides findings from there on,
 * `<!--lint enable RULE…-->` shows them again, `<!--lint ignore RULE…-->` hides those of the next
 * node; without a rule, each means all of `rules`.
 *
 * In a changed file a finding is hidden only where base and head agree: by the head's comments,
 * and by the base's at the place where the finding's line was. An added comment so hides nothing
 * that was not hidden before, and one whose end was removed hides no more than before.
 */
export function createDisableFilter(
  document: Document,
  rules: ReadonlySet<string>,
  before?: FileBefore,
): DisableFilter {
  const controls = controlsIn(document, rules);
  const byHead = createMatcher(document, controls, ({ range }) => range.start);
  if (!before || controls.length === 0) return filterOf([byHead], []);
  if (!before.document) return filterOf([], commentsOf(controls, document));
  const lines = createLineMap(document.source, before.document.source, (line) =>
    before.isAdded(line),
  );
  const known = controlsIn(before.document, rules);
  const knownKeys = new Set(known.map((control) => keyOf(control, startOf(control))));
  const added = controls.filter((control) => {
    const place = lines.same(startOf(control));
    return place === undefined || !knownKeys.has(keyOf(control, place));
  });
  const byBase = createMatcher(before.document, known.map(fromNextNode), ({ range }) =>
    lines.nearest(range.start),
  );
  return filterOf([byHead, byBase], commentsOf(added, document));
}

/** Tells which findings are hidden. */
type Matcher = (findings: readonly Finding[]) => ReadonlySet<Finding>;

/** Hides what each of the matchers hides; nothing without a matcher. */
function filterOf(
  matchers: readonly Matcher[],
  addedComments: readonly ControlComment[],
): DisableFilter {
  return {
    addedComments,
    apply(findings) {
      const sets = matchers.map((matcher) => matcher(findings));
      return findings.filter(
        (finding) => sets.length === 0 || !sets.every((set) => set.has(finding)),
      );
    },
  };
}

/** A control comment in its tree. */
interface Control {
  node: Html;
  /** The node that it may ignore. */
  next: Nodes | undefined;
  /** The verb and the rules, as the marker's attributes. */
  attributes: string;
}

function controlsIn({ tree, source }: Document, rules: ReadonlySet<string>): Control[] {
  const controls: Control[] = [];
  // Most files have no comments, and need no walk.
  if (!source.text.includes('<!--')) return controls;
  visit(tree, 'html', (node, index, parent) => {
    if (!node.value.startsWith('<!--') || !node.value.includes('lint')) return;
    const attributes = attributesOf(node, rules);
    if (attributes === undefined || !parent || index === undefined || !node.position) return;
    controls.push({ node, next: parent.children[index + 1], attributes });
  });
  return controls;
}

/**
 * The verb and those of its rules that exist. messageControl throws on an unknown verb, and on a
 * rule that is named like a property of every object.
 */
function attributesOf(node: Html, rules: ReadonlySet<string>): string | undefined {
  if (node.value.length > maxLength) return undefined;
  const marker = commentMarker(node);
  const [verb, ...named] = marker?.attributes.split(/\s+/) ?? [];
  if (marker?.name !== 'lint' || verb === undefined || !verbs.has(verb)) return undefined;
  const known = named.filter((rule) => rules.has(rule));
  if (named.length > 0 && known.length === 0) return undefined;
  return [verb, ...known].join(' ');
}

function keyOf({ attributes }: Control, { line, column }: LinePlace): string {
  return `${line}:${column} ${attributes}`;
}

function startOf({ node }: Control): LinePlace {
  return node.position?.start ?? { line: 0, column: 1 };
}

/** What a change put between an ignoring comment and its node is not ignored. */
function fromNextNode(control: Control): Control {
  const { node, next, attributes } = control;
  if (!attributes.startsWith('ignore') || !next?.position) return control;
  const { start } = next.position;
  return { ...control, node: { ...node, position: { start, end: start } } };
}

function commentsOf(controls: readonly Control[], { source }: Document): ControlComment[] {
  return controls.map(({ node }) => ({
    path: source.path,
    range: source.range(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
    text: node.value,
  }));
}

/** Matches what the comments of a document hide; `placeOf` finds a finding's place in it. */
function createMatcher(
  { source }: Document,
  controls: readonly Control[],
  placeOf: (finding: Finding) => LinePlace,
): Matcher {
  if (controls.length === 0) return () => new Set();
  const tree = controlTree(controls);
  const attributes = new Map(controls.map((control) => [control.node, control.attributes]));
  return (findings) => {
    const file = new VFile({ value: source.text });
    const messages = findings.map((finding) => {
      const message = file.message(finding.message, placeOf(finding));
      return Object.assign(message, { ruleId: finding.rule, source: 'remark-lint' });
    });
    messageControl(tree, {
      file,
      name: 'lint',
      source: 'remark-lint',
      test: 'html',
      marker: (node) => {
        // A comment that follows another one is in the tree twice.
        const own = attributes.get(node as Html);
        return own === undefined ? undefined : { name: 'lint', attributes: own };
      },
    });
    const kept = new Set<unknown>(file.messages);
    return new Set(findings.filter((_, index) => !kept.has(messages[index])));
  };
}

/**
 * A tree of nothing but the control comments, each with the node after it. messageControl drops
 * messages that are in a gap of its tree, which the whole tree has around nodes without a position.
 */
function controlTree(controls: readonly Control[]): Root {
  const groups = controls.map(({ node, next }) => {
    const children = next?.position ? [node, { ...next, children: [] }] : [node];
    return { type: 'paragraph', children, position: node.position } as Nodes;
  });
  // With an end of its own, everything after the last comment would be a gap.
  const start = { line: 1, column: 1, offset: 0 };
  return { type: 'root', children: groups as Root['children'], position: { start, end: start } };
}
