import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** A character reference as the HTML standard writes it, with its semicolon. */
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** A text that speaks of encoding may mean its references literally. */
const aboutEncoding = /\b(?:ampersand|encod|entit(?:y|ies)\b|escap|html|xml)/i;

/**
 * Decodes the character references that are left in a text which was decoded before: once, and what comes out once
 * more. A text that speaks of encoding stays as it is.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&') || aboutEncoding.test(text)) return text;
  return decodeOnce(decodeOnce(text));
}

function decodeOnce(text: string): string {
  return text.replace(reference, decodeOne);
}

/** The characters of one reference; an unknown name stays. */
function decodeOne(whole: string): string {
  let decoded = '';
  const tokenizer = new Tokenizer(
    {},
    {
      ...noCallbacks,
      ontext: (start, end) => {
        decoded += whole.slice(start, end);
      },
      ontextentity: (codePoint) => {
        decoded += String.fromCodePoint(codePoint);
      },
    },
  );
  tokenizer.write(whole);
  tokenizer.end();
  return decoded;
}

function nothing(): void {}

/** Callbacks that leave everything out. */
export const noCallbacks: TokenizerCallbacks = {
  onattribdata: nothing,
  onattribentity: nothing,
  onattribend: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};
