import { CopydeskError } from '../errors.ts';
import { asideName, nothingStored, parseStore, printStore, type Stored } from '../links/store.ts';
import { mergeStored } from '../nightly/merge.ts';
import type { NightHost } from '../nightly/ports.ts';
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
