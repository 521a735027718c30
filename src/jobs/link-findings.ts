import type { Additions } from '../digest/additions.ts';
import type { Archive } from '../digest/archive/archive.ts';
import type { Digest, Entry } from '../digest/types.ts';
import type { Finding } from '../findings/finding.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import { ruleUrl } from '../rules/engine/rule.ts';
import type { LinkProblem } from '../rules/links/link-problem.ts';
import { linkProblems } from '../rules/links/link-problems.ts';
import { missingFiles } from '../rules/links/missing.ts';
import { titleProblems } from '../rules/links/title-problems.ts';
import type { DigestFile } from './lint-file.ts';

/** What became of links, and what it is held against. */
export interface LinkInput {
  /** By the address as the digest writes it. */
  outcomes: ReadonlyMap<string, LinkOutcome>;
  archive: Archive;
  /** What a change added: only its links and titles are held against the pages. Undefined where there is no change. */
  additions?: Additions;
  /** Whether the repository has a file or a folder of this path. */
  exists(path: string): Promise<boolean>;
}

/** The findings about the links and titles of a file, for each of its digests as that one's settings have it. */
export async function linkFindings(
  file: DigestFile,
  digests: readonly Digest[],
  input: LinkInput,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [index, digest] of digests.entries()) {
    const settings = file.configs[index]?.rules;
    for (const problem of await problemsOf(digest, input)) {
      const { severity = 'off' } = settings?.get(problem.rule) ?? {};
      if (severity === 'off') continue;
      const url = ruleUrl({ id: problem.rule });
      findings.push({ ...problem, severity, path: file.source.path, url });
    }
  }
  return findings;
}

async function problemsOf(
  digest: Digest,
  { outcomes, archive, additions, exists }: LinkInput,
): Promise<LinkProblem[]> {
  const { path } = digest.document.source;
  const isNew = (entry: Entry) => additions?.bringsLink(path, entry.head) ?? true;
  const brought = {
    ...digest,
    links: digest.links.filter(({ range }) => additions?.isNewLink(path, range) ?? true),
    entries: digest.entries.filter(isNew),
  };
  // Whether an entry has a title at all can be told without its page.
  const others = { ...digest, entries: digest.entries.filter((entry) => !isNew(entry)) };
  return [
    ...linkProblems(brought, outcomes),
    ...titleProblems(brought, outcomes, archive),
    ...titleProblems(others, new Map(), archive),
    ...(await missingFiles(digest, exists)),
  ];
}
