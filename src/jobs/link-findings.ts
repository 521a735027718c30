import type { Archive } from '../digest/archive.ts';
import type { Digest } from '../digest/types.ts';
import type { Finding } from '../findings/finding.ts';
import type { LinkProblem } from '../links/findings/link-problem.ts';
import { linkProblems } from '../links/findings/link-problems.ts';
import { missingFiles } from '../links/findings/missing.ts';
import type { LinkOutcome } from '../links/outcome.ts';
import { titleProblems } from '../links/title/title-problems.ts';
import { ruleUrl } from '../rules/rule.ts';
import type { DigestFile } from './lint-file.ts';

/** What became of links, and what it is held against. */
export interface LinkInput {
  /** By the address as the digest writes it. */
  outcomes: ReadonlyMap<string, LinkOutcome>;
  archive: Archive;
  /** Whether the repository has a file or a folder of this path. */
  exists(path: string): Promise<boolean>;
}

/** The findings about the links and titles of a file, for each of its digests as that one's settings have it. */
export async function linkFindings(
  file: DigestFile,
  digests: readonly Digest[],
  { outcomes, archive, exists }: LinkInput,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [index, digest] of digests.entries()) {
    const settings = file.configs[index]?.rules;
    const problems: readonly LinkProblem[] = [
      ...linkProblems(digest, outcomes),
      ...titleProblems(digest, outcomes, archive),
      ...(await missingFiles(digest, exists)),
    ];
    for (const problem of problems) {
      const { severity = 'off' } = settings?.get(problem.rule) ?? {};
      if (severity === 'off') continue;
      const url = ruleUrl({ id: problem.rule });
      findings.push({ ...problem, severity, path: file.source.path, url });
    }
  }
  return findings;
}
