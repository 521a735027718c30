/** A problem that the example digest (`examples/digest/reading.md`) holds on purpose. */
export interface ExampleProblem {
  rule: string;
  /** Text of the line that the finding begins on; stands on one line only. */
  on: string;
}

/** The problems of the example digest, in the order of the text; it has no other. */
export const exampleProblems: readonly ExampleProblem[] = [
  { rule: 'digest-link-tracking', on: '?utm_source=newsletter' },
  { rule: 'digest-blank-lines', on: '## 2024-05-27' },
  { rule: 'digest-field-label', on: '**keywords**' },
  { rule: 'digest-day-format', on: '## 2024.05.24' },
  { rule: 'digest-star-marker', on: ':star: Martin Fowler' },
  { rule: 'digest-day-order', on: '## 2024-05-22' },
  { rule: 'digest-link-syntax', on: 'Better Code] (https:' },
  { rule: 'digest-link-syntax', on: '"help wanted"' },
  { rule: 'digest-image-alt', on: '![](https:' },
  { rule: 'digest-source-label', on: '### arxiv:' },
  { rule: 'digest-extra-format', on: '[paper](https:' },
  { rule: 'digest-entry-unique', on: 'https://youtu.be/8pTEmbeENF4' },
];
