/** More of a file is not looked at in search of where its front matter ends. */
const maxLength = 256 * 1024;

/**
 * Where the front matter of a file ends, its last line end not included: YAML between `---` and
 * `---` or `...`, TOML between lines of `+++`, JSON between lines of `;;;`, from a line `{` to a
 * line `}` or on one line. 0 for none. What is in it is data of a site generator and no text of the
 * page.
 */
export function endOfFrontMatter(text: string): number {
  const line = text.startsWith('{') ? text.slice(0, maxLength).split(/\r?\n/, 1)[0] : undefined;
  if (line?.trimEnd().endsWith('}') && isJson(line)) return line.length;
  const [first, end] = fences(text);
  if (first === undefined || end === undefined) return 0;
  const found = end.exec(text.slice(first, maxLength));
  if (!found) return 0;
  const length = first + found.index + found[0].length;
  return text.startsWith('{') && !isJson(text.slice(0, length)) ? 0 : length;
}

/** Where the second line begins, and the line that ends what the first one began. */
function fences(text: string): [number, RegExp] | [] {
  const [opening, mark] = /^(---|\+\+\+|;;;|\{)[ \t]*\r?\n/.exec(text) ?? [];
  if (opening === undefined) return [];
  // The line break before the last line is part of the first line where there is none between them.
  const from = opening.length - 1;
  if (mark === '---') return [from, /\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/];
  if (mark === '+++') return [from, /\n\+\+\+[ \t]*(?=\r?\n|$)/];
  if (mark === ';;;') return [from, /\n;;;[ \t]*(?=\r?\n|$)/];
  return [from, /\n\}[ \t]*(?=\r?\n|$)/];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
