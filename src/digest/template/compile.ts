import type { Link, PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../markdown.ts';
import type { Block, Literal, Segment, Slot, SlotName, Template } from './template.ts';
import { TemplateError, type Token, tokenize } from './tokens.ts';

/** What a template describes; decides what it may hold. */
export type TemplateKind = 'day' | 'entry' | 'extra' | 'field' | 'section';

/** What each kind of template is made of. */
const kinds = {
  day: { blocks: ['heading'], needs: ['date'], may: ['text'], link: false },
  entry: {
    blocks: ['heading', 'item'],
    needs: ['title', 'url'],
    may: ['star', 'tag', 'source', 'description'],
    link: true,
  },
  extra: { blocks: ['paragraph'], needs: ['label', 'url'], may: [], link: true },
  field: { blocks: ['paragraph'], needs: ['label'], may: ['text'], link: false },
  section: { blocks: ['paragraph'], needs: ['text'], may: [], link: false },
} satisfies Record<
  TemplateKind,
  { blocks: Block['type'][]; needs: SlotName[]; may: SlotName[]; link: boolean }
>;

/** Slots whose value is any text, so that two of them need a literal between. */
const freeSlots: ReadonlySet<SlotName> = new Set([
  'source',
  'title',
  'label',
  'description',
  'text',
]);

/**
 * Placeholders stand as one private-use character each while the template is parsed as markdown.
 */
const firstMark = 0xe000;

/**
 * Parses a template as markdown: its block, its link and what stands around it. `locale` (BCP 47)
 * is the language of its dates. Throws a {@link TemplateError} that names the column and the reason
 * where the template cannot be used.
 */
export function compileTemplate(text: string, kind: TemplateKind, locale?: string): Template {
  const tokens = tokenize(text, locale);
  checkSlots(tokens, kind);
  const { marked, columnOf, segmentOf } = markSlots(text, tokens);
  const { block, content } = readBlock(marked, kind, columnOf);
  const link = readLink(content.nodes, marked, kind, columnOf);
  const template: Template = {
    text,
    block,
    before: segmentOf(content.start, link ? link.start : content.end),
    link: link && segmentOf(link.textStart, link.textEnd),
    after: link ? segmentOf(link.end, content.end) : [],
  };
  for (const segment of [template.before, template.link ?? [], template.after])
    checkNeighbours(segment, tokens);
  if (kind === 'section' && !template.before.some((part) => part.type === 'literal')) {
    throw new TemplateError(
      `every line would be a section; expected marks, as in ${examples.section}`,
      1,
    );
  }
  if (
    kind === 'entry' &&
    !template.link?.some((part) => part.type === 'slot' && part.name === 'title')
  ) {
    throw new TemplateError(
      '`{title}` must be the text of the link, as in `[{title}]({url})`',
      slotColumn(tokens, 'title'),
    );
  }
  return template;
}

function checkSlots(tokens: readonly Token[], kind: TemplateKind): void {
  const { needs, may } = kinds[kind];
  const seen = new Set<SlotName>();
  for (const token of tokens) {
    if (token.type === 'literal') {
      const mark = /[\uE000-\uF8FF\n\r]/.exec(token.markdown);
      if (mark)
        throw new TemplateError(
          'a template is one line without private-use characters',
          token.column + mark.index,
        );
      continue;
    }
    const { name, column } = token;
    if (![...needs, ...may].includes(name as never)) {
      throw new TemplateError(
        `\`{${name}}\` has no place in the template of ${withArticle(kind)}`,
        column,
      );
    }
    // A date may stand apart from its year.
    const isDate = kind === 'day' && name === 'date';
    if (seen.has(name) && !isDate) throw new TemplateError(`\`{${name}}\` stands twice`, column);
    seen.add(name);
    if (token.repeat && name !== 'tag')
      throw new TemplateError(`only \`{tag*}\` may repeat, not \`{${name}}\``, column);
    if (token.optional && needs.includes(name as never)) {
      throw new TemplateError(
        `\`{${name}}\` cannot be optional in the template of ${withArticle(kind)}`,
        column,
      );
    }
    if (!token.optional && name === 'star') {
      throw new TemplateError('not every entry is starred: write `{star?}`', column);
    }
  }
  const missing = needs.find((name) => !seen.has(name));
  if (missing)
    throw new TemplateError(
      `\`{${missing}}\` is missing from the template of ${withArticle(kind)}`,
      1,
    );
}

/**
 * Replaces each slot by a mark and remembers which slot and which column a place of the result
 * belongs to.
 */
function markSlots(text: string, tokens: readonly Token[]) {
  let marked = '';
  const columns: number[] = [];
  const slots = new Map<number, Slot>();
  for (const token of tokens) {
    const piece =
      token.type === 'literal' ? token.markdown : String.fromCharCode(firstMark + slots.size);
    if (token.type === 'slot') {
      const { column: _, ...slot } = token;
      slots.set(marked.length, slot);
    }
    for (let at = 0; at < piece.length; at++) columns.push(token.column + at);
    marked += piece;
  }
  const columnOf = (offset: number) => columns[offset] ?? text.length + 1;
  const segmentOf = (start: number, end: number): Segment => {
    const parts: (Literal | Slot)[] = [];
    let literal = '';
    const flush = () => {
      if (literal !== '') parts.push({ type: 'literal', markdown: literal });
      literal = '';
    };
    for (let at = start; at < end; at++) {
      const slot = slots.get(at);
      if (!slot) {
        literal += marked[at];
        continue;
      }
      flush();
      parts.push(slot);
    }
    flush();
    return parts;
  };
  return { marked, columnOf, segmentOf };
}

function readBlock(marked: string, kind: TemplateKind, columnOf: (offset: number) => number) {
  const [node, second] = parseMarkdown(marked).children;
  if (!node) throw new TemplateError('the template is empty', 1);
  if (second)
    throw new TemplateError(
      'a template is one heading, one list item or one paragraph',
      columnOf(offsetOf(second)),
    );
  const { block, holder } = blockOf(node, marked);
  if (!block || !(kinds[kind].blocks as string[]).includes(block.type)) {
    const wanted = kinds[kind].blocks.map((type) => blockNames[type]).join(' or ');
    throw new TemplateError(
      `the template of ${withArticle(kind)} must be ${wanted}, such as ${examples[kind]}`,
      1,
    );
  }
  const nodes = holder?.children ?? [];
  const first = nodes[0];
  const last = nodes[nodes.length - 1];
  return {
    block,
    content: { nodes, start: first ? offsetOf(first) : 0, end: last?.position?.end.offset ?? 0 },
  };
}

function blockOf(
  node: RootContent,
  marked: string,
): { block?: Block; holder?: { children: PhrasingContent[] } } {
  if (node.type === 'heading')
    return { block: { type: 'heading', depth: node.depth }, holder: node };
  if (node.type === 'paragraph') return { block: { type: 'paragraph' }, holder: node };
  const item = node.type === 'list' ? node.children[0] : undefined;
  const holder = item?.children[0];
  if (!item || holder?.type !== 'paragraph') return {};
  return {
    block: { type: 'item', marker: marked.slice(offsetOf(item), offsetOf(holder)).trim() },
    holder,
  };
}

function readLink(
  nodes: readonly PhrasingContent[],
  marked: string,
  kind: TemplateKind,
  columnOf: (offset: number) => number,
) {
  const links: Link[] = [];
  visit({ type: 'paragraph', children: [...nodes] }, 'link', (node) => {
    links.push(node);
  });
  const [link, second] = links;
  if (second) throw new TemplateError('a template has one link', columnOf(offsetOf(second)));
  if (!kinds[kind].link) {
    if (link)
      throw new TemplateError(
        `the template of ${withArticle(kind)} has no link`,
        columnOf(offsetOf(link)),
      );
    return undefined;
  }
  const last = link?.children[link.children.length - 1];
  if (!link || !last) {
    throw new TemplateError(
      `the template of ${withArticle(kind)} needs a link, as in ${examples[kind]}`,
      1,
    );
  }
  const textEnd = marked.indexOf('](', last.position?.end.offset);
  const end = link.position?.end.offset ?? 0;
  if (!/^\]\([\uE000-\uF8FF]\)$/.test(marked.slice(textEnd, end))) {
    throw new TemplateError('the address of the link must be `{url}` alone', columnOf(textEnd + 2));
  }
  return { start: offsetOf(link), textStart: offsetOf(link) + 1, textEnd, end };
}

/** Two values of any text side by side could not be told apart. */
function checkNeighbours(segment: Segment, tokens: readonly Token[]): void {
  let previous: Slot | undefined;
  for (const part of segment) {
    if (part.type === 'literal') {
      previous = undefined;
    } else if (freeSlots.has(part.name)) {
      if (previous && !previous.after && !part.before) {
        throw new TemplateError(
          `\`{${previous.name}}\` and \`{${part.name}}\` cannot be told apart; put text between them`,
          slotColumn(tokens, part.name),
        );
      }
      previous = part;
    }
  }
}

function slotColumn(tokens: readonly Token[], name: SlotName): number {
  return tokens.find((token) => token.type === 'slot' && token.name === name)?.column ?? 1;
}

function offsetOf(node: {
  position?: { start: { offset?: number | undefined } } | undefined;
}): number {
  return node.position?.start.offset ?? 0;
}

const blockNames: Record<Block['type'], string> = {
  heading: 'a heading',
  item: 'a list item',
  paragraph: 'a paragraph',
};

const examples: Record<TemplateKind, string> = {
  day: '`## {date:YYYY-MM-DD}`',
  entry: '`### {source}: [{title}]({url})`',
  extra: '`[[{label}]]({url})`',
  field: '`**{label}**: {text?}`',
  section: '`**{text}**`',
};

function withArticle(kind: TemplateKind): string {
  return kind === 'entry' || kind === 'extra' ? `an ${kind}` : `a ${kind}`;
}
