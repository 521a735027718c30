/**
 * Where each `(` of a text is closed on its own line, by its offset; one that is not closed there is missing. Linear:
 * every character is looked at once. Escaped parentheses are no parentheses.
 */
export function closingParentheses(text: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  let open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '\n' || character === '\r') open = [];
    else if (character === '(') open.push(at);
    else if (character === ')') {
      const partner = open.pop();
      if (partner !== undefined) closing.set(partner, at);
    }
  }
  return closing;
}
