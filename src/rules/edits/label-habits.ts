import { isHabit } from '../../digest/habit.ts';
import { isOneEdit } from '../../text/one-edit.ts';

/** A label as it should be written. */
export interface ExpectedLabel {
  label: string;
  /** How many entries have it; none where it is not the archive that says so. */
  count: number | undefined;
  /** Whether the one found differs in case and spaces alone. */
  safe: boolean;
}

/** How labels are used for one site, as an archive counts them. */
export type LabelCounts = readonly { label: string; count: number }[];

/** Labels that are one but for case and spaces, most used first. */
interface Spelling {
  plain: string;
  total: number;
  forms: { label: string; count: number }[];
}

/** Labels with fewer letters than this differ by one letter more often by right than by mistake. */
const enoughLetters = 6;
/** How much more often a label must be used for the other to be its misspelling. */
const enoughMore = 10;

/** Learns how the labels of a site are written, and tells of a label what it was probably meant to be. */
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
    return total >= enoughMore && hasEnoughLetters(plain);
  });
  return (label) => {
    const plain = plainLabel(label);
    const own = spellings.get(plain);
    const form = own && habitualForm(own, label);
    if (form) return { ...form, safe: true };
    const meant = common.filter(
      (other) => other.total >= enoughMore * (own?.total ?? 1) && isMisspelt(plain, other.plain),
    );
    const [only, second] = meant;
    const right = only && !second ? habitualForm(only, label) : undefined;
    return right && { ...right, safe: false };
  };
}

/** Whether a label is another one but for case and spaces, or but for one letter. */
export function compareLabels(
  label: string,
  right: string,
): 'same' | 'case' | 'spelling' | 'other' {
  if (visible(label) === visible(right)) return 'same';
  const [a, b] = [plainLabel(label), plainLabel(right)];
  if (a === b) return 'case';
  return hasEnoughLetters(b) && isMisspelt(a, b) ? 'spelling' : 'other';
}

/** The form of a label that the other entries use; none without a habit, and none where the label has it. */
function habitualForm({ forms, total }: Spelling, label: string) {
  const [most] = forms;
  const used = forms.find((form) => form.label === label)?.count ?? 0;
  // It is one of the uses, too, where only those before a change are counted: one against one is no habit.
  if (!most || most.count <= Math.max(used, 1) || visible(most.label) === visible(label))
    return undefined;
  // The label under review is no witness of its own.
  return isHabit(most.count, total - Math.min(used, 1)) ? most : undefined;
}

/** Numbers tell labels apart: `Part 1` is no misspelling of `Part 2`. */
function isMisspelt(a: string, b: string): boolean {
  return a.replace(/\P{N}/gu, '') === b.replace(/\P{N}/gu, '') && isOneEdit(a, b);
}

function hasEnoughLetters(plain: string): boolean {
  return plain.replace(/\P{L}/gu, '').length >= enoughLetters;
}

/** A label without what nobody sees, which another rule reports. */
function visible(label: string): string {
  return label.normalize('NFC').replace(/[\u200b\u2060\ufeff]/g, '');
}

/** A label without case and spaces. */
function plainLabel(label: string): string {
  return visible(label).toLowerCase().replace(/\s/g, '');
}
