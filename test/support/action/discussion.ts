import type { LocalGitHub } from '../github/start-github.ts';

/** The summary, and where the inline comments stand with their first words: enough to see a review by. */
export async function standing(github: LocalGitHub, number: number) {
  const { comments, threads } = await github.dump(number);
  return {
    summaries: comments.map(({ body }) => body.split('\n')[0]),
    inline: threads.map(
      ({ path, line, comments: [first] }) =>
        `${path}:${line} ${first?.body.split('\n')[0]?.replace(/ \(\[`.*/, '')}`,
    ),
  };
}

/** The thread whose first comment has such a text. */
export function threadAbout(github: LocalGitHub, number: number, words: string) {
  const found = github.threads(number).find(({ comments }) => comments[0]?.body.includes(words));
  if (!found) throw new Error(`there is no comment with '${words}'`);
  return found;
}
