import { CopydeskError } from '../errors.ts';
import { asideName, nothingStored, parseStore, printStore, type Stored } from '../links/store.ts';
import { mergeStored } from '../nightly/merge.ts';
import type { NightHost } from '../nightly/ports.ts';
import { decodeText } from '../text/decode.ts';
import { pluralize } from '../text/pluralize.ts';
import { openStoreFile } from './link-store.ts';
import type { Files } from './ports.ts';

/** What the nights before remember, ready to be brought up to date. */
export interface NightMemory {
  stored: Stored;
  /** What the user should know, a sentence each. */
  notices: readonly string[];
  /**
   * Keeps this in place of `stored`, unless nothing changed. Where another run was faster, what
   * both know is kept. Gives what is kept from then on.
   */
  save(stored: Stored): Promise<Stored>;
}

/** A run that loses so many races in a row leaves it to the next night. */
const maxRaces = 5;

/** What is remembered on the host's branch for it. Unusable text is set aside there, and said. */
export async function openBranchMemory(host: NightHost, today: string): Promise<NightMemory> {
  let kept = await host.readState();
  const { stored, fault, notices } = readState(kept?.text);
  let aside = fault && asideName('links.ndjson', fault, today);
  return {
    stored,
    notices: notices.map((text) => `The branch copydesk/state: ${text}; it was kept as ${aside}.`),
    async save(wanted) {
      let saved = wanted;
      for (let race = 0; race < maxRaces; race++) {
        const text = printStore(saved);
        if (aside === undefined && text === kept?.text) return saved;
        const written = await host.writeState(text, kept?.commit, aside);
        if (written !== 'raced') {
          kept = written;
          aside = undefined;
          return saved;
        }
        kept = await host.readState();
        const other = readState(kept?.text);
        aside = other.fault && asideName('links.ndjson', other.fault, today);
        saved = mergeStored(saved, other.stored);
      }
      throw new CopydeskError(
        'api-refused',
        `The branch copydesk/state was changed by others ${maxRaces} times while it was written. Let one night end before the next begins.`,
      );
    },
  };
}

/** What is remembered in a file, which the workflow keeps from night to night. */
export async function openFileMemory(
  path: string,
  files: Files,
  today: string,
): Promise<NightMemory> {
  const opened = await openStoreFile(path, files, today);
  return {
    stored: opened.stored,
    notices: opened.notices,
    async save(wanted) {
      let saved = wanted;
      const failure = await opened.save((now) => {
        saved = now === opened.stored ? wanted : mergeStored(wanted, now);
        return saved;
      });
      if (failure) throw failure;
      return saved;
    },
  };
}

function readState(text: string | undefined): {
  stored: Stored;
  fault: 'broken' | 'future' | undefined;
  notices: string[];
} {
  if (text === undefined) return { stored: nothingStored, fault: undefined, notices: [] };
  const read = parseStore(text);
  if (read.ok) return { stored: read.stored, fault: undefined, notices: [] };
  return { stored: nothingStored, fault: read.fault, notices: [read.message] };
}

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
