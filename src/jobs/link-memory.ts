import { CopydeskError } from '../errors.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import { type LinkStore, remember } from '../links/store.ts';
import { asideName, parseStore, printStore } from '../links/store-file.ts';
import { decodeText } from '../text/decode.ts';
import type { Files } from './ports.ts';

/** Where links are remembered if its folder exists and nobody names another file. */
const defaultFolder = '.copydesk';
const defaultPath = `${defaultFolder}/links.ndjson`;

/** What is remembered of links from run to run. */
export interface LinkMemory {
  store: LinkStore;
  /** What a user should know, one sentence each. */
  notices: readonly string[];
  /** Puts in what a run found, and writes the file where anything changed; tells why it could not. */
  save(outcomes: Iterable<LinkOutcome>): Promise<CopydeskError | undefined>;
}

/**
 * Opens the memory at `path`, or at its default place if that folder exists and no link leads there;
 * without either nothing is remembered. A file that cannot be read is set aside under another name
 * with a notice, and the memory begins anew.
 */
export async function openLinkMemory(
  path: string | undefined,
  files: Files,
  today: string,
): Promise<LinkMemory> {
  const nothing = { store: new Map(), notices: [], save: async () => undefined };
  if (path === undefined) {
    if ((await files.kind(defaultFolder)) !== 'folder') return nothing;
    if (await files.isLinked(defaultPath)) {
      const notice = `${defaultPath}: a symbolic link leads there, so that links are not remembered; name the file by --store.`;
      return { ...nothing, notices: [notice] };
    }
  }
  const place = path ?? defaultPath;
  const bytes = (await files.kind(place)) === 'file' ? await files.read(place) : undefined;
  const { store, notices } = await openStore(place, bytes, files, today);
  return {
    store,
    notices,
    async save(found) {
      const outcomes = [...found];
      const text = (known: LinkStore) => printStore(remember(known, outcomes, today));
      // A file that was set aside is still in its old place.
      if (notices.length === 0 && text(store) === printStore(store)) return undefined;
      try {
        await files.update(place, (now) => {
          // Another run may have written what it found in the meantime.
          const current = sameBytes(now, bytes) ? store : parsed(place, now);
          return new TextEncoder().encode(text(current));
        });
        return undefined;
      } catch (error) {
        if (!(error instanceof CopydeskError)) throw error;
        const message = `links are not remembered: ${error.message}`;
        return new CopydeskError(error.code, message, { cause: error });
      }
    },
  };
}

function parsed(place: string, bytes: Uint8Array | undefined): LinkStore {
  if (!bytes) return new Map();
  const read = parseStore(textOf(place, bytes));
  if (read.ok) return read.store;
  throw new CopydeskError('input-unreadable', `${place}: another run left what cannot be read`);
}

async function openStore(
  place: string,
  bytes: Uint8Array | undefined,
  files: Files,
  today: string,
): Promise<{ store: LinkStore; notices: string[] }> {
  if (!bytes) return { store: new Map(), notices: [] };
  const parsed = parseStore(textOf(place, bytes));
  if (parsed.ok) return { store: parsed.store, notices: [] };
  const aside = await freeName(asideName(place, parsed.fault, today), files);
  await files.write(aside, bytes, null);
  const notice = `${place}: ${parsed.message}; it was set aside as ${aside}, and links are remembered anew.`;
  return { store: new Map(), notices: [notice] };
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === b || (a?.length === b?.length && !!a?.every((byte, at) => byte === b?.[at]));
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
