import { parseStore, type Stored } from '../links/store.ts';
import { decodeText } from '../text/decode.ts';
import { pluralize } from '../text/pluralize.ts';
import type { Files } from './ports.ts';

/**
 * Reads the parts of a night that several machines left in a folder. What is missing or cannot be
 * read is said, and its links wait for the next night.
 */
export async function readParts(
  folder: string,
  files: Files,
): Promise<{ parts: Stored[]; notices: string[] }> {
  const paths = await files.list([`${folder.replace(/\/+$/, '')}/**/*.ndjson`], []);
  const parts: Stored[] = [];
  const notices: string[] = [];
  const found = new Set<number>();
  let of = 0;
  for (const path of paths) {
    const read = parseStore(decodeText(path, await files.read(path)).text);
    if (!read.ok) {
      notices.push(`${path}: ${read.message}; this part of the night is left out.`);
      continue;
    }
    const [index, count] = (read.stored.shard ?? '').split('/').map(Number);
    found.add(index ?? 0);
    of = Math.max(of, count ?? 0);
    parts.push(read.stored);
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((each) => !found.has(each));
  if (parts.length === 0) {
    notices.push(`${folder}: there is no part of a night; nothing was asked.`);
  }
  if (missing.length > 0) {
    notices.push(
      `${pluralize(missing.length, 'part')} of ${of} is missing (${missing.join(', ')}); their links wait for the next night.`,
    );
  }
  return { parts, notices };
}
