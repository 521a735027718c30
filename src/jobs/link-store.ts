import { createHash } from 'node:crypto';
import { CopydeskError } from '../errors.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import { forgetFuture, remember } from '../links/remember.ts';
import {
  type LinkStore,
  nothingStored,
  parseStore,
  type Stored,
  storeLines,
} from '../links/store.ts';
import { pluralize } from '../text/pluralize.ts';
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
 * there; without either, nothing is stored. Writes nothing: a file that cannot be used is a notice,
 * the store starts empty, and what the file holds is kept under another name once it is replaced.
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
  try {
    return await openAt(path ?? defaultPath, files, today);
  } catch (error) {
    // A store that nobody asked for must not stop the run.
    if (path !== undefined || !(error instanceof CopydeskError)) throw error;
    return { ...nothing, notices: [`No links are stored: ${error.message}`] };
  }
}

async function openAt(place: string, files: Files, today: string): Promise<StoreFile> {
  const bytes = (await files.kind(place)) === 'file' ? await files.read(place) : undefined;
  // Of the bytes no more than this is kept: of a large archive they are as large as its pages.
  const opened = digestOf(bytes && [bytes]);
  const { stored, notice, fault } = readStored(bytes, today);
  const aside = fault && (await freeName(asideName(place, fault, today), files));
  const kept = aside === undefined ? '' : `; it is kept as ${aside} when it is written anew`;
  return {
    stored,
    notices: notice === undefined ? [] : [`${place}: ${notice}${kept}.`],
    kept: true,
    async save(change) {
      const wanted = change(stored);
      if (isEmpty(wanted) && (opened === undefined || aside !== undefined)) return undefined;
      if (digestOf(chunksOf(wanted)) === opened) return undefined;
      try {
        if (aside !== undefined) await setAside(place, aside, opened, files);
        await files.update(place, ({ digest, read }) => {
          if (digest === opened) return chunksOf(wanted);
          // Another run has written what it found in the meantime.
          const now = digest === undefined ? undefined : read();
          return chunksOf(change(parsed(place, now, today)));
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

/**
 * What a store's bytes hold, as far as it can be used on a day; `notice` says what cannot. Without
 * bytes nothing is stored.
 */
export function readStored(
  bytes: Uint8Array | undefined,
  today: string,
): { stored: Stored; notice?: string; fault?: 'broken' | 'future' } {
  if (!bytes) return { stored: nothingStored };
  const read = parseStore(bytes);
  if (!read.ok) {
    const notice = `${read.message}; the store starts empty`;
    return { stored: nothingStored, notice, fault: read.fault };
  }
  const { stored, forgotten } = forgetFuture(read.stored, today);
  if (forgotten === 0) return { stored };
  const notice = `${pluralize(forgotten, 'record')} of days to come ${forgotten === 1 ? 'is' : 'are'} forgotten`;
  return { stored, notice };
}

/** Stands for the bytes of a store; undefined for none. */
export function digestOf(chunks: Iterable<Uint8Array> | undefined): string | undefined {
  if (!chunks) return undefined;
  const hash = createHash('sha256');
  for (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

/** The bytes of a store's file, in pieces. */
export function* chunksOf(stored: Stored): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for (const line of storeLines(stored)) {
    text += line;
    if (text.length < chunkLength) continue;
    yield encoder.encode(text);
    text = '';
  }
  yield encoder.encode(text);
}

const chunkLength = 65_536;

function isEmpty({ links, hosts, nights }: Stored): boolean {
  return links.size + hosts.size + nights.length === 0;
}

function parsed(place: string, bytes: Uint8Array | undefined, today: string): Stored {
  const { stored, fault } = readStored(bytes, today);
  if (!fault) return stored;
  throw new CopydeskError('input-unreadable', `${place}: another run left what cannot be read`);
}

/** Keeps a file that cannot be used, unless another run has done so or has written it anew. */
async function setAside(
  place: string,
  aside: string,
  opened: string | undefined,
  files: Files,
): Promise<void> {
  const digestAt = async (path: string) =>
    (await files.kind(path)) === 'file' ? digestOf([await files.read(path)]) : undefined;
  if ((await digestAt(place)) !== opened || (await digestAt(aside)) === opened) return;
  await files.write(aside, await files.read(place), null);
}

/** The number of names that are tried. */
const maxNames = 100;

/** An unused name, so that a file kept earlier the same day is not overwritten. */
async function freeName(name: string, files: Files): Promise<string> {
  for (let number = 1; number <= maxNames; number++) {
    const free = number === 1 ? name : `${name}-${number}`;
    if ((await files.kind(free)) === undefined) return free;
  }
  throw new CopydeskError(
    'input-unreadable',
    `${name}: this name and ${maxNames - 1} like it are in use; remove them`,
  );
}

/** The name under which a file that cannot be used is kept, on the day `today` (YYYY-MM-DD). */
export function asideName(path: string, fault: 'broken' | 'future', today: string): string {
  return `${path}.${fault}-${today}`;
}
