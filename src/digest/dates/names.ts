/** The English names of the months, January first. */
export const monthNames: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The number (1 to 12) of the month that a word names, in full or short (`Sep`, `Sept`), in any case. */
export function monthNamed(word: string): number | undefined {
  const wanted = word.toLowerCase();
  if (wanted === 'sept') return 9;
  const at = monthNames.findIndex((name) => isShortOrFull(wanted, name.toLowerCase(), 3));
  return at === -1 ? undefined : at + 1;
}

/** Whether a word names a day of the week, in full or short (`Thu`, `Thur`, `Thurs`), in any case. */
export function isWeekday(word: string): boolean {
  const wanted = word.toLowerCase();
  return weekdays.some((name) => isShortOrFull(wanted, name, 5));
}

/** Whether a word is a name, or its first three letters up to `longest`. */
function isShortOrFull(word: string, name: string, longest: number): boolean {
  if (word === name) return true;
  return word.length >= 3 && word.length <= longest && name.startsWith(word);
}
