import { type ShapeKind, shapeProblems } from '../../src/digest/identity/shape.ts';

/** An address after one repair after the other, of all kinds of oddities or of those given. */
export function shaped(url: string, kinds?: readonly ShapeKind[]): string {
  const problem = shapeProblems(url).find(({ kind }) => kinds?.includes(kind) ?? true);
  return problem ? shaped(problem.expected, kinds) : url;
}
