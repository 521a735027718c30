import { showInvisible } from '../../text/invisible.ts';
import { box, type Element, element } from './elements.ts';

/** A suggestion as GitHub draws it: the lines it takes out and those it puts in. */
export function suggestion(before: readonly string[], after: readonly string[]): Element {
  return box(
    'suggestion',
    box('suggestion-title', 'Suggested change'),
    box('lines', ...before.map((text) => line('-', text)), ...after.map((text) => line('+', text))),
  );
}

function line(sign: '-' | '+', text: string): Element {
  const name = sign === '-' ? 'line removed' : 'line added';
  const mark = element('span', { className: 'sign', ariaHidden: 'true' }, sign);
  return element(sign === '-' ? 'del' : 'ins', { className: name }, mark, showInvisible(text));
}

/** The text of a `diff` block, its lines marked by their signs. */
export function changedLines(text: string): Element[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((each) => {
      const name = each.startsWith('-') ? 'removed' : each.startsWith('+') ? 'added' : 'kept';
      return element('span', { className: `line ${name}` }, `${each}\n`);
    });
}
