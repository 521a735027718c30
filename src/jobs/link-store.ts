import { CopydeskError } from '../errors.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import { type LinkStore, remember } from '../links/store.ts';
import { asideName, parseStore, printStore } from '../links/store-file.ts';
import { decodeText } from '../text/decode.ts';
import type { Files } from './ports.ts';

/** The file of the store, unless another one is named; used where its folder exists. */
const defaultFolder = '.copydesk';
const defaultPath = `${defaultFolder}/links.ndjson`;

/** What earlier runs found out about links, ready to be updated. */
export interface OpenLinkStore {
  store: LinkStore;
  /** What the user should know, a sentence each. */
  notices: readonly string[];
  /** Adds what a run found, and writes the file if anything changed; returns why it could not. */
  save(outcomes: Iterable<LinkOutcome>): Promise<CopydeskError | undefined>;
}

/**
 * Opens the store at `path`, or the default one where its folder exists; without either, nothing is
 * stored. A file that cannot be used is renamed, with a notice, and the store starts empty.
 */
export async function openLinkStore(
  path: string | undefined,
  files: Files,
  today: string,
): Promise<OpenLinkStore> {
  const place = path ?? ((await files.kind(defaultFolder)) === 'folder' ? defaultPath : undefined);
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
      // An unusable file is still in its place and must be overwritten.
      if (text === printStore(store) && notices.length === 0) return undefined;
      try {
        await files.write(place, new TextEncoder().encode(text));
        return undefined;
      } catch (error) {
        if (!(error instanceof CopydeskError)) throw error;
        const message = `the link store is not written: ${error.message}`;
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
  const notice = `${place}: ${parsed.message}; it was kept as ${aside}, and the store starts empty.`;
  return { store: new Map(), notices: [notice] };
}

/** Empty for a file that is not text. */
function textOf(place: string, bytes: Uint8Array): string {
  try {
    return decodeText(place, bytes).text;
  } catch {
    return '';
  }
}

/** An unused name, so that a file kept earlier the same day is not overwritten. */
async function freeName(name: string, files: Files): Promise<string> {
  let free = name;
  for (let number = 2; (await files.kind(free)) !== undefined; number++) free = `${name}-${number}`;
  return free;
}
