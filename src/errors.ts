/** Stable codes of what can go wrong; a finding is never an error. */
export type ErrorCode =
  | 'config-invalid' // the configuration cannot be used
  | 'template-invalid' // a template in it cannot be used
  | 'input-unreadable' // a file is missing, a folder, or may not be read
  | 'input-not-text' // a file is not UTF-8 text
  | 'input-too-complex' // a file is over a limit that keeps the parser safe
  | 'no-input' // nothing to work on
  | 'api-unauthorized' // the host rejects the token
  | 'api-forbidden' // the token may not do this
  | 'api-missing' // the host has no such thing, or hides it from the token
  | 'api-refused' // the host refuses a request
  | 'api-unavailable' // the host does not answer, or asks to wait too long
  | 'usage'; // the arguments are wrong

/**
 * An error that the user can do something about; its message needs no stack trace.
 */
export class CopydeskError extends Error {
  readonly code: ErrorCode;

  /** `message` says what was found, what was expected and what to do. */
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CopydeskError';
    this.code = code;
  }
}
