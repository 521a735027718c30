/** The longest body of a comment, in characters. */
const bodyLimit = 65_536;

/** Why GitHub would not take this as the body of a comment. */
export function bodyProblem(body: string): string | undefined {
  if (body.trim() === '') return "body can't be blank";
  if (body.length > bodyLimit) return `body is too long (maximum is ${bodyLimit} characters)`;
  return undefined;
}
