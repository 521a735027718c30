import { CopydeskError } from '../../errors.ts';

/** A template that cannot be used. */
export class TemplateError extends CopydeskError {
  /** Where in the template the trouble begins, counted from 1. */
  readonly column: number;

  /** `reason` says what was found and what was expected. */
  constructor(reason: string, column: number) {
    super('template-invalid', reason);
    this.name = 'TemplateError';
    this.column = column;
  }
}
