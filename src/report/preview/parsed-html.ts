import { Parser } from 'htmlparser2';
import { type Child, type Element, element, type Root } from './elements.ts';

/**
 * A tree of a piece of HTML, not sanitised. Of the attributes only `class` gets the name that trees have for it; what a
 * comment of a review needs has no other one of two words. The parser is the one that reads the titles of pages: one
 * that builds the tree as browsers do would take a seventh of a bundle, for pieces that this program wrote itself.
 */
export function parsedHtml(html: string): Root {
  const root: Root = { type: 'root', children: [] };
  const open: { children: Child[] }[] = [root as { children: Child[] }];
  const add = (child: Child) => open.at(-1)?.children.push(child);
  const parser = new Parser({
    onopentag(name, { class: names, ...attributes }) {
      // An attribute without a value is one that is set, such as `open`.
      const properties = Object.entries(attributes).map(([key, value]) => [key, value || true]);
      const child: Element = element(name, Object.fromEntries(properties));
      if (names !== undefined) child.properties.className = names.split(/\s+/);
      add(child);
      open.push(child as { children: Child[] });
    },
    onclosetag() {
      if (open.length > 1) open.pop();
    },
    ontext: (value) => add({ type: 'text', value }),
  });
  parser.end(html);
  return root;
}
