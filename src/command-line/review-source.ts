import { CopydeskError } from '../errors.ts';
import { visible } from '../inert.ts';
import type { PullRequestHost } from '../jobs/ports.ts';
import type { ReviewSource } from '../jobs/review/review.ts';
import { authorAssociations } from '../rules/author.ts';
import type { CommandOptions } from './options.ts';
import type { World } from './world.ts';

/** A change that is ready to be reviewed. */
export interface OpenedSource {
  source: ReviewSource;
  /** The command that reviews it. */
  command: string;
  /** Where the review can be written; undefined for a local change. */
  host: PullRequestHost | undefined;
}

/** The change between two commits of the git repository at hand, or up to its working tree. */
export async function localSource(
  { base, head, offline = false }: Pick<CommandOptions, 'base' | 'head' | 'offline'>,
  world: World,
): Promise<OpenedSource> {
  const repository = await world.openGit(offline);
  const change = await repository.change({ base, head });
  const command = [
    'npx copydesk review',
    ...(base === undefined ? [] : [`--base ${base}`]),
    ...(head === undefined ? [] : [`--head ${head}`]),
  ].join(' ');
  return {
    source: { change, repository, author: undefined, existing: undefined, blobUrl: undefined },
    command,
    host: undefined,
  };
}

/** A pull request on GitHub, named `OWNER/REPO#NUMBER` or by its address. */
export async function pullRequestSource(
  name: string,
  { base, head }: Pick<CommandOptions, 'base' | 'head'>,
  world: World,
): Promise<OpenedSource> {
  const place = parsePullRequest(name);
  if (base !== undefined || head !== undefined) {
    throw new CopydeskError(
      'usage',
      'a pull request has its own base and head; leave --base and --head out',
    );
  }
  const hosting = world.hosting(place);
  const opened = await hosting.pullRequest(place.number);
  const { pull, existing, repository, host } = opened;
  return {
    source: {
      change: await opened.change(),
      repository,
      author: authorAssociations.find((each) => each === pull.authorAssociation),
      existing,
      blobUrl: (path, line) => hosting.lineUrl(pull.head, path, line),
    },
    command: `npx copydesk review ${place.owner}/${place.repo}#${place.number}`,
    host,
  };
}

function parsePullRequest(name: string): { owner: string; repo: string; number: number } {
  const found = /^(?:https?:\/\/[^/]+\/)?([\w.-]+)\/([\w.-]+)(?:#|\/pull\/)([1-9]\d{0,8})\/?$/.exec(
    name,
  );
  if (!found) {
    throw new CopydeskError(
      'usage',
      `found \`${visible(name)}\`, expected a pull request such as \`octocat/digest#12\`, or nothing for the change at hand`,
    );
  }
  const [, owner = '', repo = '', number = ''] = found;
  return { owner, repo, number: Number(number) };
}
