import { CopydeskError } from '../errors.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import { type LinkStore, remember } from '../links/store.ts';
import { asideName, parseStore, printStore } from '../links/store-file.ts';
import { decodeText } from '../text/decode.ts';
import type { Files } from './ports.ts';

/** Where links are remembered if its folder exists and nobody names another file. */
const usualFolder = '.copydesk';
const usualPath = `${usualFolder}/links.ndjson`;

/** What is remembered of links from run to run. */
export interface LinkMemory {
  store: LinkStore;
  /** What a user should know, one sentence each. */
  notices: readonly string[];
  /**
   * Puts in what a run found, and writes the file where anything changed; tells why it could not.
   */
  save(outcomes: Iterable<LinkOutcome>): Promise<CopydeskError | undefined>;
}

/**
 * Opens the memory at `path`, or at the usual place where its folder exists; without either nothing
 * is remembered. A file that cannot be used is set aside under another name with a notice, and the
 * memory begins anew.
 */
export async function openLinkMemory(
  path: string | undefined,
  files: Files,
  today: string,
): Promise<LinkMemory> {
  const place = path ?? ((await files.kind(usualFolder)) === 'folder' ? usualPath : undefined);
  if (place === undefined) return { store: new Map(), notices: [], save: async () => undefined };
  const known = (await files.kind(place)) === 'file';
  const { store, notices } = known
    ? await read(place, await files.read(place), files, today)
    : { store: new Map(), notices: [] };
  return {
    store,
    notices,
    async save(outcomes) {
      const text = printStore(remember(store, outcomes, today));
      // A file that was set aside still stands in its old place.
      if (text === printStore(store) && notices.length === 0) return undefined;
      try {
        await files.write(place, new TextEncoder().encode(text));
        return undefined;
      } catch (error) {
        if (!(error instanceof CopydeskError)) throw error;
        const message = `links are not remembered: ${error.message}`;
        return new CopydeskError(error.code, message, { cause: error });
      }
    },
  };
}

async function read(
  place: string,
  bytes: Uint8Array,
  files: Files,
  today: string,
): Promise<{ store: LinkStore; notices: string[] }> {
  const parsed = parseStore(textOf(place, bytes));
  if (parsed.ok) return { store: parsed.store, notices: [] };
  const aside = await freeName(asideName(place, parsed.fault, today), files);
  await files.write(aside, bytes);
  const notice = `${place}: ${parsed.message}; it was set aside as ${aside}, and links are remembered anew.`;
  return { store: new Map(), notices: [notice] };
}

/** What is no text is no store either. */
function textOf(place: string, bytes: Uint8Array): string {
  try {
    return decodeText(place, bytes).text;
  } catch {
    return '';
  }
}

/** A name that nothing has yet: what was set aside earlier the same day is not lost. */
async function freeName(name: string, files: Files): Promise<string> {
  let free = name;
  for (let number = 2; (await files.kind(free)) !== undefined; number++) free = `${name}-${number}`;
  return free;
}
