/**
 * Asks for `count` objects of a repository at once. What they are called comes in the variables `$e0`, `$e1`, … only, as
 * `commit:path` or as the id of a blob: git reads both as an expression.
 */
export function textsQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, number) => number);
  return `
query Texts($owner: String!, $name: String!, ${numbers.map((n) => `$e${n}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) {
    ${numbers.map((n) => `t${n}: object(expression: $e${n}) { ...text }`).join('\n    ')}
  }
}
fragment text on GitObject {
  ... on Blob { oid byteSize isBinary isTruncated text }
}`;
}

/** What {@link textsQuery} answers: null where there is nothing, empty where it is no file. */
export interface TextsAnswer {
  repository: Readonly<Record<string, BlobText | { oid?: never } | null>> | null;
}

export interface BlobText {
  oid: string;
  /** Of the whole file, whatever of its text is here. */
  byteSize: number;
  /** Null where the encoding is not known. */
  isBinary: boolean | null;
  isTruncated: boolean;
  /** Null for a binary file; in UTF-8 whatever the file's encoding is. */
  text: string | null;
}
