import { CopydeskError } from '../errors.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import { remember } from '../links/remember.ts';
import {
  asideName,
  type LinkStore,
  nothingStored,
  parseStore,
  printStore,
  type Stored,
} from '../links/store.ts';
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
 * Opens the store at `path`, or the default one where its folder exists and no symbolic link leads
 * there; without either, nothing is stored. A file that cannot be used is renamed, with a notice,
 * and the store starts empty.
 */
export async function openLinkStore(
  path: string | undefined,
  files: Files,
  today: string,
): Promise<OpenLinkStore> {
  const nothing = { store: new Map(), notices: [], save: async () => undefined };
  if (path === undefined) {
    if ((await files.kind(defaultFolder)) !== 'folder') return nothing;
    if (await files.isLinked(defaultPath)) {
      const notice = `${defaultPath}: a symbolic link leads there, so that no links are stored; name the file by --store.`;
      return { ...nothing, notices: [notice] };
    }
  }
  const place = path ?? defaultPath;
  const bytes = (await files.kind(place)) === 'file' ? await files.read(place) : undefined;
  let opened: Awaited<ReturnType<typeof openStore>>;
  try {
    opened = await openStore(place, bytes, files, today);
  } catch (error) {
    // A store that nobody asked for must not stop the run.
    if (path !== undefined || !(error instanceof CopydeskError)) throw error;
    return { ...nothing, notices: [`No links are stored: ${error.message}`] };
  }
  const { stored, notices } = opened;
  return {
    store: stored.links,
    notices,
    async save(found) {
      const outcomes = [...found];
      const text = (known: Stored) =>
        printStore({ ...known, links: remember(known.links, outcomes, today) });
      // An unusable file is still in its place and must be overwritten.
      if (notices.length === 0 && text(stored) === printStore(stored)) return undefined;
      try {
        await files.update(place, (now) => {
          // Another run may have written what it found in the meantime.
          const current = sameBytes(now, bytes) ? stored : parsed(place, now);
          return new TextEncoder().encode(text(current));
        });
        return undefined;
      } catch (error) {
        if (!(error instanceof CopydeskError)) throw error;
        const message = `the link store is not written: ${error.message}`;
        return new CopydeskError(error.code, message, { cause: error });
      }
    },
  };
}

function parsed(place: string, bytes: Uint8Array | undefined): Stored {
  if (!bytes) return nothingStored;
  const read = parseStore(textOf(place, bytes));
  if (read.ok) return read.stored;
  throw new CopydeskError('input-unreadable', `${place}: another run left what cannot be read`);
}

async function openStore(
  place: string,
  bytes: Uint8Array | undefined,
  files: Files,
  today: string,
): Promise<{ stored: Stored; notices: string[] }> {
  if (!bytes) return { stored: nothingStored, notices: [] };
  const parsed = parseStore(textOf(place, bytes));
  if (parsed.ok) return { stored: parsed.stored, notices: [] };
  const aside = await freeName(asideName(place, parsed.fault, today), files);
  await files.write(aside, bytes, null);
  const notice = `${place}: ${parsed.message}; it was kept as ${aside}, and the store starts empty.`;
  return { stored: nothingStored, notices: [notice] };
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === b || (a?.length === b?.length && !!a?.every((byte, at) => byte === b?.[at]));
}

/** Empty for a file that is not text. */
function textOf(place: string, bytes: Uint8Array): string {
  try {
    return decodeText(place, bytes).text;
  } catch {
    return '';
  }
}

/** The number of names that are tried; the last one is refused where it is in use too. */
const maxNames = 100;

/** An unused name, so that a file kept earlier the same day is not overwritten. */
async function freeName(name: string, files: Files): Promise<string> {
  let free = name;
  for (let number = 2; number <= maxNames && (await files.kind(free)) !== undefined; number++) {
    free = `${name}-${number}`;
  }
  return free;
}
