import { circles, readSources, sharedNames, usersOfExports } from './structure.ts';

// Prints the figures of the sources' structure, and where the aims are missed. `npm run figures` reads `src`;
// `npm run figures -- FOLDER` reads the sources of another checkout.

const files = readSources(process.argv[2] ?? 'src');
const lines = files.map((file) => file.lines).sort((a, b) => a - b);
const total = lines.reduce((sum, each) => sum + each, 0);
const users = [...usersOfExports(files).values()];
const oneUser = users.filter((count) => count === 1).length;
const types = files.reduce((sum, file) => sum + file.types, 0);
const over = (most: number) => files.filter((file) => file.lines > most);
const longComments = files.flatMap(({ path, longComments }) =>
  longComments.map((line) => `${path}:${line}`),
);
const rounds = circles(files);
const names = [...sharedNames(files)].map(([name, paths]) => `${name}: ${paths.join(', ')}`);

const rows: [string, string, string][] = [
  ['files', `${files.length}`, '≤ 260'],
  ['lines', `${total}`, ''],
  ['median lines of a file', `${lines[Math.floor(lines.length / 2)]}`, ''],
  ['files over 200 lines', `${over(200).length}`, ''],
  ['files over 300 lines', `${over(300).length}`, '0'],
  ['exports', `${users.length}`, ''],
  [
    'exports with one user',
    `${oneUser} (${((100 * oneUser) / users.length).toFixed(1)} %)`,
    '≤ 35 %',
  ],
  ['named types', `${types}`, ''],
  ['named types for 1,000 lines', ((1000 * types) / total).toFixed(1), '≤ 12'],
  ['comment lines over 100 columns', `${longComments.length}`, '0'],
  ['circles of files', `${rounds.length}`, '0'],
  ['names exported by two files', `${names.length}`, '0'],
];
for (const [what, figure, aim] of rows) {
  console.log(`${what.padEnd(32)} ${figure.padStart(14)}${aim && `   aim ${aim}`}`);
}

const where: [string, string[]][] = [
  ['Over 300 lines', over(300).map(({ path, lines }) => `${path}: ${lines}`)],
  ['Circles', rounds.map((round) => round.join(', '))],
  ['Exported by two files', names],
  ['Long comments', longComments],
];
for (const [title, places] of where) {
  if (places.length === 0) continue;
  console.log(`\n${title}`);
  for (const place of places.slice(0, 40)) console.log(`  ${place}`);
  if (places.length > 40) console.log(`  and ${places.length - 40} more`);
}
