import type { Archive } from '../digest/archive/archive.ts';
import { isHabit } from '../digest/habit.ts';
import type { Entry } from '../digest/types.ts';
import { isOneEdit } from '../text/edit-distance.ts';

/** A label as it should be written. */
export interface ExpectedLabel {
  label: string;
  /** How many entries have it; undefined where the configuration says so. */
  count: number | undefined;
  /** Whether the one found differs only in case and spaces. */
  safe: boolean;
}

/** How labels are used for one site, as an archive counts them. */
export type LabelCounts = readonly { label: string; count: number }[];

/** Labels that differ only in case and spaces, most used first. */
interface Spelling {
  plain: string;
  total: number;
  forms: { label: string; count: number }[];
}

/** Labels with fewer letters than this differ by one letter more often by right than by mistake. */
const minLetters = 6;
/** How much more often a label must be used for the other to be its misspelling. */
const minRatio = 10;

/** Learns how the labels of a site are written, and tells what a label was probably meant to be. */
export function createLabelHabits(
  counts: LabelCounts,
): (label: string) => ExpectedLabel | undefined {
  const spellings = new Map<string, Spelling>();
  for (const { label, count } of counts) {
    const plain = plainLabel(label);
    const spelling = spellings.get(plain) ?? { plain, total: 0, forms: [] };
    spellings.set(plain, spelling);
    spelling.total += count;
    spelling.forms.push({ label, count });
  }
  const common = [...spellings.values()].filter(({ plain, total }) => {
    return total >= minRatio && hasEnoughLetters(plain);
  });
  return (label) => {
    const plain = plainLabel(label);
    const own = spellings.get(plain);
    const form = own && habitualForm(own, label);
    if (form) return { ...form, safe: true };
    const meant = common.filter(
      (other) => other.total >= minRatio * (own?.total ?? 1) && isMisspelt(plain, other.plain),
    );
    const [only, second] = meant;
    const right = only && !second ? habitualForm(only, label) : undefined;
    return right && { ...right, safe: false };
  };
}

/** Compares two labels: equal, equal but for case and spaces, one letter apart, or different. */
export function compareLabels(
  label: string,
  right: string,
): 'same' | 'case' | 'spelling' | 'other' {
  if (visible(label) === visible(right)) return 'same';
  const [a, b] = [plainLabel(label), plainLabel(right)];
  if (a === b) return 'case';
  return hasEnoughLetters(b) && isMisspelt(a, b) ? 'spelling' : 'other';
}

/**
 * The form of a label that the other entries use; none without a habit, and none where the label
 * has it.
 */
function habitualForm({ forms, total }: Spelling, label: string) {
  const [first] = forms;
  const used = forms.find((form) => form.label === label)?.count ?? 0;
  // It is one of the uses, too, where only those before a change are counted: one against one is no
  // habit.
  if (!first || first.count <= Math.max(used, 1) || visible(first.label) === visible(label))
    return undefined;
  // The label under review does not count for itself.
  return isHabit(first.count, total - Math.min(used, 1)) ? first : undefined;
}

/** Numbers tell labels apart: `Part 1` is no misspelling of `Part 2`. */
function isMisspelt(a: string, b: string): boolean {
  return a.replace(/\P{N}/gu, '') === b.replace(/\P{N}/gu, '') && isOneEdit(a, b);
}

function hasEnoughLetters(plain: string): boolean {
  return plain.replace(/\P{L}/gu, '').length >= minLetters;
}

/** A label without invisible characters, which another rule reports. */
function visible(label: string): string {
  return label.normalize('NFC').replace(/[\u200b\u2060\ufeff]/g, '');
}

/** A label without case and spaces. */
function plainLabel(label: string): string {
  return visible(label).toLowerCase().replace(/\s/g, '');
}

/** How often a site must have its label for another site's to be a mistake. */
const minOwn = 3;
/** How often the other site must have it. */
const minOther = 2;

/**
 * The label of a site for an entry that has another site's: all other entries of the site have one,
 * and all with the entry's label lead to one other site, which has no other.
 */
export function otherSitesLabel(
  { source, url }: Pick<Entry, 'source' | 'url'>,
  site: string,
  archive: Pick<Archive, 'labels' | 'sitesOf'>,
): ExpectedLabel | undefined {
  if (!source) return undefined;
  const own = archive.labels(url);
  // One for the site and perhaps the entry's own: a site may have thousands.
  if (own.length > 2) return undefined;
  const [habit, ...others] = own.filter(({ label }) => label !== source.text);
  const uses = own.find(({ label }) => label === source.text)?.count ?? 0;
  if (!habit || habit.count < minOwn || others.length > 0 || uses > 1) return undefined;
  const [other, ...more] = [...archive.sitesOf(source.text)].filter(([host]) => host !== site);
  if (!other || other[1] < minOther || more.length > 0) return undefined;
  const isItsOnly = archive.labels(`https://${other[0]}/`).length === 1;
  return isItsOnly ? { ...habit, safe: false } : undefined;
}
