import { arxiv } from './arxiv.ts';
import type { DoubleFamily } from './family.ts';
import { reddit } from './reddit.ts';
import { twitter } from './twitter.ts';
import { wikimedia } from './wikimedia.ts';
import { youtube } from './youtube.ts';

/** Every known family; a new one is a file beside this one and an entry here. */
export const families: readonly DoubleFamily[] = [arxiv, reddit, twitter, wikimedia, youtube];
