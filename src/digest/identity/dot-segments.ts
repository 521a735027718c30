/**
 * Resolves the segments `.` and `..` of a path as a client does before it asks, and changes nothing else. A path is empty or
 * begins with a slash: https://url.spec.whatwg.org/#path-state
 */
export function withoutDotSegments(path: string): string {
  // A backslash parts segments too; an address with one is odd in more than its dots.
  if (path === '' || path.includes('\\')) return path;
  const kept: string[] = [];
  let open = false;
  for (const segment of path.slice(1).split('/')) {
    const up = /^(?:\.|%2e){2}$/i.test(segment);
    open = up || /^(?:\.|%2e)$/i.test(segment);
    if (up) kept.pop();
    else if (!open) kept.push(segment);
  }
  // A last segment of dots names a folder.
  return `/${kept.join('/')}${open && kept.length > 0 ? '/' : ''}`;
}
