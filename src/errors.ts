/** What can go wrong, as stable codes; a finding is never an error. */
export type ErrorCode =
  | 'config-invalid' // the configuration cannot be used
  | 'template-invalid' // a template in it cannot be used
  | 'input-unreadable' // a file is missing, a folder, or may not be read
  | 'input-not-text' // a file is not UTF-8 text
  | 'input-too-complex' // a file is over a limit that keeps the parser safe
  | 'no-input' // nothing to work on
  | 'api-unauthorized' // the host does not know the token
  | 'api-forbidden' // the token may not do this
  | 'api-missing' // the host has no such thing, or does not show it to the token
  | 'api-refused' // the host does not take a request as it is
  | 'api-unavailable' // the host does not answer, or asks to wait for longer than there is time
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
