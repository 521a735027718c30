import type { Block, CellParts, Slot, SlotName } from './template.ts';
import { TemplateError, type Token } from './tokens.ts';

/** What a template describes; decides what it may hold. */
export type TemplateKind = 'day' | 'entry' | 'extra' | 'field' | 'section';

/** What each kind of template is made of. */
export const kinds: Record<
  TemplateKind,
  {
    /** Its name in messages. */
    of: string;
    blocks: Block['type'][];
    needs: SlotName[];
    may: SlotName[];
    link: boolean;
    example: string;
  }
> = {
  day: {
    of: 'the template of a day',
    blocks: ['heading'],
    needs: ['date'],
    may: ['text'],
    link: false,
    example: '`## {date:YYYY-MM-DD}`',
  },
  entry: {
    of: 'the template of an entry',
    blocks: ['heading', 'item', 'paragraph', 'row'],
    needs: ['title', 'url'],
    may: ['date', 'number', 'star', 'tag', 'source', 'description', 'extra', 'text'],
    link: true,
    example: '`### {source}: [{title}]({url})`',
  },
  extra: {
    of: 'the template of an extra',
    blocks: ['paragraph'],
    needs: ['label', 'url'],
    may: [],
    link: true,
    example: '`[[{label}]]({url})`',
  },
  field: {
    of: 'the template of a field',
    blocks: ['paragraph'],
    needs: ['label'],
    may: ['text'],
    link: false,
    example: '`**{label}**: {text?}`',
  },
  section: {
    of: 'the template of a section',
    blocks: ['paragraph'],
    needs: ['text'],
    may: [],
    link: false,
    example: '`**{text}**`',
  },
};

/** Slots whose value is any text, so that two of them need a literal between. */
const freeSlots: ReadonlySet<SlotName> = new Set([
  'source',
  'title',
  'label',
  'description',
  'text',
]);
/** Slots whose value is digits at its ends. */
const digitSlots: ReadonlySet<SlotName> = new Set(['date', 'number']);

/** Refuses placeholders that are missing, doubled or marked otherwise than they may be. */
export function checkSlots(tokens: readonly Token[], kind: TemplateKind): void {
  const { of, needs } = kinds[kind];
  const seen = new Set<SlotName>();
  for (const token of tokens) {
    if (token.type === 'literal') {
      const mark = /[\uE000-\uF8FF\r]/.exec(token.markdown);
      if (mark)
        throw new TemplateError(
          'a template is without private-use characters',
          token.column + mark.index,
        );
      continue;
    }
    const { name, column } = token;
    const refuse = (reason: string) => {
      throw new TemplateError(reason, column);
    };
    // A date may stand apart from its year.
    const isMany = name === 'text' || (kind === 'day' && name === 'date');
    if (seen.has(name) && !isMany) refuse(`\`{${name}}\` stands twice`);
    seen.add(name);
    if (token.repeat && name !== 'tag' && name !== 'extra')
      refuse(`only \`{tag*}\` and \`{extra*}\` may repeat, not \`{${name}}\``);
    if (token.optional && needs.includes(name)) refuse(`\`{${name}}\` cannot be optional in ${of}`);
    if (!token.optional && name === 'star') refuse('not every entry is starred: write `{star?}`');
  }
  const missing = needs.find((name) => !seen.has(name));
  if (missing) throw new TemplateError(`\`{${missing}}\` is missing from ${of}`, 1);
}

/** A value with what must stand behind it so far. */
interface OpenValue {
  slot: Slot;
  between: string;
}

/** Refuses values that could not be told apart, from each other or from an address. */
export function checkCell(cell: CellParts, columnOf: (slot: Slot) => number): void {
  let open: OpenValue[] = [];
  /** Whether a bare address stands right before, but for what need not be there. */
  let isBehindAddress = false;
  for (const part of cell) {
    if (part.type === 'literal') {
      if (isBehindAddress) checkBehindAddress(part.markdown);
      isBehindAddress = false;
      for (const value of open) value.between += part.markdown;
    } else if (part.type === 'link') {
      for (const value of open) checkBeforeLink(value, part.form === 'bare', columnOf(value.slot));
      checkCell(part.text, columnOf);
      open = [];
      isBehindAddress = part.form === 'bare';
    } else {
      for (const text of isBehindAddress ? part.before : [])
        checkBehindAddress(text, columnOf(part));
      isBehindAddress &&= part.optional;
      for (const value of open) checkPair(value, part, columnOf(part));
      if (!part.optional && digitSlots.has(part.name))
        for (const value of open) value.between += '0';
      open.push({ slot: part, between: '' });
    }
  }
}

/** What may stand between a value and what follows it. */
function textsBetween({ slot, between }: OpenValue, next: readonly string[]): string[] {
  return slot.after.flatMap((after) => next.map((before) => after + between + before));
}

function checkPair(value: OpenValue, next: Slot, column: number): void {
  const texts = textsBetween(value, next.before);
  const areFree = freeSlots.has(value.slot.name) && freeSlots.has(next.name);
  const areDigits = digitSlots.has(value.slot.name) && digitSlots.has(next.name);
  // Two blanks stand between no words of one value.
  const isBlank = areFree && texts.some((text) => /^\s?$/.test(text));
  if (isBlank || (areDigits && texts.includes(''))) {
    throw new TemplateError(
      `\`{${value.slot.name}}\` and \`{${next.name}}\` cannot be told apart; put text such as \` - \` between them`,
      column,
    );
  }
}

function checkBeforeLink(value: OpenValue, isBare: boolean, column: number): void {
  const texts = textsBetween(value, ['']);
  if (value.slot.name === 'extra' && texts.some((text) => text.trim() === '')) {
    throw new TemplateError(
      '`{extra}` and the link of the entry cannot be told apart; put `{extra*}` behind it',
      column,
    );
  }
  if (isBare && !value.slot.optional && texts.some((text) => !/[\s*_~(]$/.test(text))) {
    throw new TemplateError(
      'an address right behind a value is none; put a blank before `{url}`, or write `<{url}>`',
      column,
    );
  }
}

function checkBehindAddress(text: string, column = 1): void {
  if (/^[\s)<]/.test(text)) return;
  const found = text === '' ? 'a value' : `\`${text}\``;
  throw new TemplateError(
    `found ${found} right behind \`{url}\`, of which it would be a part; put a blank there, or write \`<{url}>\``,
    column,
  );
}
