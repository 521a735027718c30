import type { Hosting, OpenPullRequest } from '../jobs/ports.ts';
import { authorAssociations } from '../rules/engine/rule.ts';
import type { ReviewSource } from './review.ts';

/** A pull request as that which is reviewed; what it changes is read here. */
export async function pullRequestSource(
  { pull, existing, repository, change }: OpenPullRequest,
  { lineUrl }: Pick<Hosting, 'lineUrl'>,
): Promise<ReviewSource> {
  return {
    change: await change(),
    repository,
    author: authorAssociations.find((each) => each === pull.authorAssociation),
    existing,
    blobUrl: (path, line) => lineUrl(pull.head, path, line),
  };
}
