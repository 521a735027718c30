import type { Html, Nodes, Root } from 'mdast';
import { commentMarker } from 'mdast-comment-marker';
import { messageControl } from 'unified-message-control';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Document } from '../../digest/types.ts';
import type { Finding } from '../../findings/finding.ts';
import type { Range } from '../../text/source.ts';
import { createBasePlaces, type LinePlace } from './line-map.ts';

/** Longer comments are no control comments; the parser of comments is not linear. */
const longest = 500;
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
  /** Undefined where there was none. */
  document: Document | undefined;
  /** Whether the change wrote this line of the head. */
  isAdded(line: number): boolean;
}

/** What the control comments of a file come to. */
export interface Silence {
  /** The control comments that the change brought, which therefore hide nothing; none where there is no change. */
  added: readonly ControlComment[];
  /** Takes the findings out that are silenced; those of every source, links included. */
  apply(findings: readonly Finding[]): { kept: Finding[]; hidden: Finding[] };
}

/**
 * Reads the control comments of a file: `<!--lint disable RULE…-->` silences from there on, `<!--lint enable RULE…-->` no
 * longer, `<!--lint ignore RULE…-->` in the next node; without a rule, all of them. `rules` are the ids that a comment may
 * name.
 *
 * Of a changed file only what base and head agree on is silenced: what the head's comments silence, and the base's did at the
 * place where the finding's line stood. So an added comment hides nothing that was not hidden before, and one whose end was
 * taken away no more than before.
 */
export function createSilence(
  document: Document,
  rules: ReadonlySet<string>,
  before?: FileBefore,
): Silence {
  const controls = controlsIn(document, rules);
  const own = createSilencer(document, controls, ({ range }) => range.start);
  if (!before || controls.length === 0) return silenceOf([own]);
  if (!before.document) return silenceOf([], commentsOf(controls, document));
  const places = createBasePlaces(document.source, before.document.source, (line) =>
    before.isAdded(line),
  );
  const known = controlsIn(before.document, rules);
  const isKnown = among(known);
  const added = controls.filter((control) => {
    const place = places.same(startOf(control));
    return place === undefined || !isKnown(control, place);
  });
  const base = createSilencer(before.document, known.map(fromNextNode), ({ range }) =>
    places.nearest(range.start),
  );
  return silenceOf([own, base], commentsOf(added, document));
}

/** Tells which findings are silenced. */
type Silencer = (findings: readonly Finding[]) => ReadonlySet<Finding>;

/** Hidden is what each of the silencers hides. */
function silenceOf(silencers: readonly Silencer[], added: readonly ControlComment[] = []): Silence {
  return {
    added,
    apply(findings) {
      const sets = silencers.map((silencer) => silencer(findings));
      const isHidden = (finding: Finding) =>
        sets.length > 0 && sets.every((set) => set.has(finding));
      return {
        kept: findings.filter((finding) => !isHidden(finding)),
        hidden: findings.filter(isHidden),
      };
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
 * What a comment says with the rules that exist: an unknown keyword would throw, and so would a rule named like a property
 * of every object.
 */
function attributesOf(node: Html, rules: ReadonlySet<string>): string | undefined {
  if (node.value.length > longest) return undefined;
  const marker = commentMarker(node);
  const [verb, ...named] = marker?.attributes.split(/\s+/) ?? [];
  if (marker?.name !== 'lint' || verb === undefined || !verbs.has(verb)) return undefined;
  const known = named.filter((rule) => rules.has(rule));
  if (named.length > 0 && known.length === 0) return undefined;
  return [verb, ...known].join(' ');
}

/** Tells whether one of these comments says the same at a place. */
function among(controls: readonly Control[]): (control: Control, place: LinePlace) => boolean {
  const key = ({ attributes }: Control, { line, column }: LinePlace) =>
    `${line}:${column} ${attributes}`;
  const keys = new Set(controls.map((control) => key(control, startOf(control))));
  return (control, place) => keys.has(key(control, place));
}

function startOf({ node }: Control): LinePlace {
  return node.position?.start ?? { line: 0, column: 1 };
}

/** What is put between an ignoring comment and its node is not ignored. */
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

/** Silences by some comments of a document; `placeOf` tells where a finding stands in it. */
function createSilencer(
  { source }: Document,
  controls: readonly Control[],
  placeOf: (finding: Finding) => LinePlace,
): Silencer {
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
        // A comment that stands behind another one is in the tree twice.
        const own = attributes.get(node as Html);
        return own === undefined ? undefined : { name: 'lint', attributes: own };
      },
    });
    const kept = new Set<unknown>(file.messages);
    return new Set(findings.filter((_, index) => !kept.has(messages[index])));
  };
}

/**
 * A tree of nothing but the comments that control rules, each with the node behind it. On the whole tree, messages beside
 * nodes that a transform made without a position would be dropped.
 */
function controlTree(controls: readonly Control[]): Root {
  const groups = controls.map(({ node, next }) => {
    const children = next?.position ? [node, { ...next, children: [] }] : [node];
    return { type: 'paragraph', children, position: node.position } as Nodes;
  });
  // An end of its own would make a gap of all that stands behind the last comment.
  const start = { line: 1, column: 1, offset: 0 };
  return { type: 'root', children: groups as Root['children'], position: { start, end: start } };
}
