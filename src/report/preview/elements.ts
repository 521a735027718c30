import type rehypeSanitize from 'rehype-sanitize';

/** A tree of HTML, as the unified processors know it. */
export type Root = ReturnType<ReturnType<typeof rehypeSanitize>>;
/** What may stand in an element. */
export type Child = Exclude<Root['children'][number], { type: 'doctype' }>;
/** An element of HTML. */
export type Element = Extract<Child, { type: 'element' }>;

/** An element. Strings are text: nothing in them is read as HTML. Class names are parted by spaces. */
export function element(
  tagName: string,
  properties: Record<string, string | number | boolean>,
  ...children: readonly (Child | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

/** A `div` of a class. */
export function box(className: string, ...children: readonly (Child | string)[]): Element {
  return element('div', { className }, ...children);
}

/** The text in a tree. */
export function textOf(node: Child): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map((child) => textOf(child)).join('') : '';
}
