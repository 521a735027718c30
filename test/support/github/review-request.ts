import type { ChangedFile } from './changed-files.ts';
import { bodyProblem } from './comment-body.ts';
import type { NewComment } from './discussion.ts';
import { hunkAt, hunksOf } from './hunks.ts';

/** The body of `POST /pulls/{n}/reviews`, as far as reviews of this project use it. */
export interface ReviewRequest {
  commit_id?: string;
  body?: string;
  event?: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';
  comments?: {
    path: string;
    body: string;
    line?: number;
    side?: string;
    start_line?: number;
    start_side?: string;
    position?: number;
  }[];
}

/**
 * The texts with which GitHub refuses a review for its comments, none where it takes all of them.
 * One bad comment refuses all, and nothing says which one it was. The texts are those in public
 * issues: parkerbxyz/suggest-changes#28 and #64, danobi/prr#11, villesau/ai-codereviewer#34.
 */
export function refusals(request: ReviewRequest, files: readonly ChangedFile[]): string[] {
  const texts = new Set<string>();
  for (const comment of request.comments ?? []) {
    const found = problemsOf(comment, files);
    if (found.length > 0)
      texts.add(joined(found.map((text) => `Pull request review thread ${text}`)));
  }
  return [...texts];
}

type RequestedComment = NonNullable<ReviewRequest['comments']>[number];

function problemsOf(comment: RequestedComment, files: readonly ChangedFile[]): string[] {
  const { path, body, line, side = 'RIGHT', start_line: start } = comment;
  const bad = bodyProblem(body);
  if (bad) return [`comments ${bad}`];
  const file = files.find(({ filename }) => filename === path);
  if (!file) return ['path is invalid', "diff hunk can't be blank"];
  if (line === undefined || side !== 'RIGHT')
    throw new Error('this GitHub takes lines on the right');
  const hunks = hunksOf(file.patch ?? '');
  const hunk = hunkAt(hunks, line);
  const startsElsewhere = start !== undefined && hunkAt(hunks, start) !== hunk;
  if (!hunk) {
    return [
      'line must be part of the diff',
      ...(start === undefined ? [] : ['start line must be part of the same hunk as the line.']),
      "diff hunk can't be blank",
    ];
  }
  if (start !== undefined && start >= line) return ['start line must precede the end line.'];
  if (startsElsewhere) return ['start line must be part of the same hunk as the line.'];
  return [];
}

/** `a`, `a and b`, `a, b, and c`. */
function joined(texts: readonly string[]): string {
  if (texts.length < 3) return texts.join(' and ');
  return `${texts.slice(0, -1).join(', ')}, and ${texts.at(-1)}`;
}

/** The comments of a request that was not refused. */
export function commentsOf({ comments = [] }: ReviewRequest): NewComment[] {
  return comments.map(({ path, body, line = 0, start_line }) => ({
    path,
    body,
    line,
    ...(start_line === undefined ? {} : { startLine: start_line }),
  }));
}
