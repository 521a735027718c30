/** What can go wrong, as stable codes; a finding is never an error. */
export type ErrorCode =
  | 'config-invalid' // the configuration cannot be used
  | 'template-invalid' // a template in it cannot be used
  | 'input-unreadable' // a file is missing, a folder, or may not be read
  | 'input-not-text' // a file is not UTF-8 text
  | 'input-too-complex' // a file is over a limit that keeps the parser safe
  | 'no-input' // nothing to work on
  | 'usage'; // the arguments are wrong

/** A failure that the user can do something about; its message stands alone and needs no stack trace. */
export class CopydeskError extends Error {
  readonly code: ErrorCode;

  /** `message` says what was found, what was expected and what to do. */
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CopydeskError';
    this.code = code;
  }
}
