import { CopydeskError } from '../errors.ts';
import { visible } from '../escape.ts';
import type { PullRequestHost } from '../review/ports.ts';
import type { ReviewSource } from '../review/review.ts';
import { pullRequestSource } from '../review/review.ts';
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
  { base, head, post, offline = false }: Pick<CommandOptions, 'base' | 'head' | 'post' | 'offline'>,
  world: World,
): Promise<OpenedSource> {
  if (post) {
    throw new CopydeskError(
      'usage',
      '--post needs a pull request to write on; name it, such as `octocat/digest#12`',
    );
  }
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
export async function remoteSource(
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
  const asked = new URL(opened.pull.url).host;
  if (place.host !== undefined && place.host.toLowerCase() !== asked) {
    throw new CopydeskError(
      'usage',
      `found \`${visible(name)}\`, expected a pull request on ${asked}; for another host set GITHUB_API_URL, GITHUB_GRAPHQL_URL and GITHUB_SERVER_URL`,
    );
  }
  return {
    source: await pullRequestSource(opened, hosting),
    command: `npx copydesk review ${place.owner}/${place.repo}#${place.number}`,
    host: opened.host,
  };
}

interface PullRequestName {
  /** Undefined where only the repository is named. */
  host: string | undefined;
  owner: string;
  repo: string;
  number: number;
}

function parsePullRequest(name: string): PullRequestName {
  const found =
    /^(?:https?:\/\/([^/]+)\/)?([\w.-]+)\/([\w.-]+)(?:#|\/pull\/)([1-9]\d{0,8})\/?$/.exec(name);
  if (!found) {
    throw new CopydeskError(
      'usage',
      `found \`${visible(name)}\`, expected a pull request such as \`octocat/digest#12\`, or nothing for the change at hand`,
    );
  }
  const [, host, owner = '', repo = '', number = ''] = found;
  return { host, owner, repo, number: Number(number) };
}
