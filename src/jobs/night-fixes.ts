import { createHash } from 'node:crypto';
import type { Finding } from '../findings/finding.ts';
import { applyFixes } from '../findings/fix.ts';
import {
  commitMessage,
  type Declined,
  type FixKind,
  fixesBody,
  fixesTitle,
  isDeclined,
  noFixesBody,
  planOf,
  readFixesMarker,
} from '../nightly/fixes.ts';
import { substanceOf } from '../nightly/marker.ts';
import type { FixCommit, FixPullRequest, NightHost } from '../nightly/ports.ts';
import { encodeText } from '../text/decode.ts';
import { type DigestFile, lintFile, withText } from './lint-file.ts';
import type { Workspace } from './load.ts';
import type { Survey } from './survey.ts';

/** What became of the pull request with fixes. */
export interface PublishedFixes {
  /** Undefined where there is none. */
  url: string | undefined;
  notices: readonly string[];
}

/** The account of every workflow's own token, whose pull requests start no workflow. */
const workflowAccount = 'github-actions[bot]';

/**
 * Offers the proven fixes in one pull request, or brings the one that is open up to date. A branch
 * that somebody else committed to is left alone, and what was closed unmerged is not offered again.
 */
export async function publishFixes(
  host: NightHost,
  survey: Survey,
  workspace: Workspace,
): Promise<PublishedFixes> {
  const { account, head } = host.repository;
  const { branch, pulls } = await host.existingFixes();
  const open = pulls.find(({ state }) => state === 'open');
  if (branch?.foreign) {
    const notice =
      'Somebody else committed to the branch copydesk/fixes: it is left alone until it is merged or deleted.';
    return { url: open?.url, notices: [notice] };
  }
  const kinds = findFixes(survey, workspace, declinedIn(pulls));
  if (kinds.length === 0) {
    if (open) await host.updatePullRequest(open.number, { body: noFixesBody(), open: false });
    if (branch) await host.deleteFixes(branch.commit);
    return { url: undefined, notices: [] };
  }
  const { plan, commits } = commitsOf(kinds, head);
  if (!branch || planOf(branch.message) !== plan) {
    const written = await host.writeFixes({ base: head, before: branch?.commit, commits });
    if (written === 'raced') {
      const notice =
        'The branch copydesk/fixes was changed meanwhile: the fixes wait for the next night.';
      return { url: open?.url, notices: [notice] };
    }
  }
  const body = fixesBody(kinds, account !== workflowAccount);
  if (!open) {
    const opened = await host.openPullRequest({ title: fixesTitle, body });
    return { url: opened.url, notices: [] };
  }
  if (open.body.trim() !== body) await host.updatePullRequest(open.number, { body });
  return { url: open.url, notices: [] };
}

function declinedIn(pulls: readonly FixPullRequest[]): Declined {
  const closed = pulls.filter(({ state }) => state === 'closed');
  return new Set(closed.flatMap(({ body }) => readFixesMarker(body)?.keys ?? []));
}

/** The greatest number of rounds of one rule in one file, should two fixes undo each other. */
const maxRounds = 10;

/** The fixes of the archive, one rule after the other, each on top of those before it. */
function findFixes(
  { fixable, archive }: Survey,
  { today }: Workspace,
  declined: Declined,
): FixKind[] {
  const lint = (file: DigestFile) =>
    lintFile(file, { archive, today }).findings.filter(
      (finding) => finding.fix?.safe && !isDeclined(finding, declined),
    );
  const files = fixable.map((file) => ({ file, findings: lint(file) }));
  const rules = new Map(
    files.flatMap(({ findings }) => findings.map(({ rule, url }) => [rule, url] as const)),
  );
  const kinds: FixKind[] = [];
  for (const [rule, url] of [...rules].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const changed: { path: string; bytes: Uint8Array }[] = [];
    const fixed: Finding[] = [];
    for (const each of files) {
      const before = each.file.source.text;
      for (let round = 0; round < maxRounds; round++) {
        const own = each.findings.filter((finding) => finding.rule === rule);
        const { text, applied } = applyFixes(each.file.source.text, own, { unsafe: false });
        if (applied.length === 0) break;
        fixed.push(...applied);
        each.file = withText(each.file, text);
        each.findings = lint(each.file);
      }
      const { path, text } = each.file.source;
      if (text !== before) changed.push({ path, bytes: encodeText(text, each.file.bom) });
    }
    if (changed.length > 0) kinds.push({ rule, url, files: changed, fixed });
  }
  return kinds;
}

/** What one commit holds at most. */
const maxFiles = 100;
const maxBytes = 20_000_000;

/** The commits of all kinds, and what stands for them and the commit that they are made on. */
function commitsOf(
  kinds: readonly FixKind[],
  base: string,
): { plan: string; commits: FixCommit[] } {
  const plan = substanceOf([
    base,
    ...kinds.flatMap(({ rule, files }) => [
      rule,
      ...files.flatMap(({ path, bytes }) => [
        path,
        createHash('sha256').update(bytes).digest('hex'),
      ]),
    ]),
  ]);
  const commits = kinds.flatMap((kind) => {
    const parts = inParts(kind.files);
    return parts.map((files, at): FixCommit => {
      const part = parts.length > 1 ? ` (${at + 1} of ${parts.length})` : '';
      return { message: commitMessage(kind, part, plan), files };
    });
  });
  return { plan, commits };
}

function inParts<File extends { bytes: Uint8Array }>(files: readonly File[]): File[][] {
  const parts: File[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = parts.at(-1);
    bytes += file.bytes.length;
    if (last && last.length < maxFiles && bytes <= maxBytes) last.push(file);
    else {
      parts.push([file]);
      bytes = file.bytes.length;
    }
  }
  return parts;
}
