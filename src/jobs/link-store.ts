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

/** What earlier runs remember, ready to be updated. */
export interface StoreFile {
  stored: Stored;
  /** What the user should know, a sentence each. */
  notices: readonly string[];
  /** Whether what a run finds is remembered at all. */
  kept: boolean;
  /**
   * Writes the file if the change makes it another one; returns why it could not. `change` is given
   * what the file holds now: `stored`, or what another run has written in the meantime.
   */
  save(change: (current: Stored) => Stored): Promise<CopydeskError | undefined>;
}

/** What earlier runs found out about links, ready to be updated. */
export interface OpenLinkStore extends Pick<StoreFile, 'notices'> {
  store: LinkStore;
  /** Adds what a run found, and writes the file if anything changed; returns why it could not. */
  save(outcomes: Iterable<LinkOutcome>): Promise<CopydeskError | undefined>;
}

/** Opens what earlier runs found out about links, as {@link openStoreFile} does. */
export async function openLinkStore(
  path: string | undefined,
  files: Files,
  today: string,
): Promise<OpenLinkStore> {
  const { stored, notices, save } = await openStoreFile(path, files, today);
  return {
    store: stored.links,
    notices,
    save(found) {
      const outcomes = [...found];
      return save((current) => ({
        ...current,
        links: remember(current.links, outcomes, today),
      }));
    },
  };
}

/**
 * Opens the store at `path`, or the default one where its folder exists and no symbolic link leads
 * there; without either, nothing is stored. A file that cannot be used is renamed, with a notice,
 * and the store starts empty.
 */
export async function openStoreFile(
  path: string | undefined,
  files: Files,
  today: string,
): Promise<StoreFile> {
  const save = async () => undefined;
  const nothing = { stored: nothingStored, notices: [], kept: false, save };
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
    stored,
    notices,
    kept: true,
    async save(change) {
      const wanted = new TextEncoder().encode(printStore(change(stored)));
      if (sameBytes(wanted, bytes)) return undefined;
      if (bytes === undefined && isEmpty(change(stored))) return undefined;
      try {
        await files.update(place, (now) => {
          // Another run may have written what it found in the meantime.
          if (sameBytes(now, bytes)) return wanted;
          return new TextEncoder().encode(printStore(change(parsed(place, now))));
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

function isEmpty({ links, hosts, nights }: Stored): boolean {
  return links.size + hosts.size + nights.length === 0;
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
