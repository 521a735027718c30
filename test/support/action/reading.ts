import { writeEntry } from './entry.ts';

/** A digest as it stands on the base: two days, one starred entry. */
export const base = `# Reading

## 2024-02-06

### Go Blog: [Go 1.22 is released!](https://go.dev/blog/go1.22)

## 2024-01-11

### :star:Go Blog: [Share your feedback about developing with Go](https://go.dev/blog/survey2024-h1)
`;

/** The same with text before its newest day. */
export function withNewest(text: string): string {
  return base.replace('## 2024-02-06\n', `${text}\n## 2024-02-06\n`);
}

/** A good entry of February 13. */
export const routing = {
  title: 'Routing Enhancements for Go 1.22',
  url: 'https://go.dev/blog/routing-enhancements',
};

/** Another one. */
export const slices = {
  title: 'Robust generic functions on slices',
  url: 'https://go.dev/blog/generic-slice-functions',
};

/** Nothing is wrong with it. */
export const clean = withNewest(`## 2024-02-13\n\n${writeEntry(routing)}`);

/** An error (the date, line 3) and a warning (the address, line 5). */
export const faulty = withNewest(
  `## 2024.02.13\n\n${writeEntry({ ...routing, url: `${routing.url}?utm_source=feed` })}`,
);

/** The date is right now, the address as it was (line 5), and a new address has the same problem (line 7). */
export const faultyOtherwise = withNewest(
  `## 2024-02-13\n\n${writeEntry({ ...routing, url: `${routing.url}?utm_source=feed` })}
${writeEntry({ ...slices, url: `${slices.url}?utm_medium=mail` })}`,
);
