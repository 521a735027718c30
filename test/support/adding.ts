import { runWith } from './world.ts';

/** An address that no example has. */
const newAddress = 'https://www.gnu.org/philosophy/free-sw.html';

/** Runs `copydesk add` without the network, giving all that it asks for. */
export async function addTo(files: Record<string, string>, more: readonly string[] = []) {
  const options = ['--offline', '--title', 'What is Free Software?', ...more];
  let added = await runWith(files, ['add', newAddress, ...options]);
  for (let round = 0; round < 3 && added.code !== 0; round++) {
    const section = /choose with --section: `([^`]+)`/.exec(added.error)?.[1];
    const wanted = /give one with (--source|--description)/.exec(added.error)?.[1];
    if (section !== undefined) options.push('--section', section);
    else if (wanted !== undefined) options.push(wanted, 'GNU');
    else break;
    added = await runWith(files, ['add', newAddress, ...options]);
  }
  const path = /^Added 1 entry to (.*):$/m.exec(added.out)?.[1] ?? '';
  const after = { ...files, ...(path !== '' && { [path]: added.text(path) }) };
  return { ...added, path, after };
}

/** Whether the one text is the other with something put in. */
export function isGrown(before: string, after: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  return after.endsWith(before.slice(start)) && after.length > before.length;
}
