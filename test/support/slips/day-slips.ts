import { change, restored, type Slip } from './slip.ts';

/** A day that a page of 30 KB reaches. */
const middleOfJune = /^## 2024-06-14$/m;
/** Two days that follow each other, with all that belongs to them. */
const twoDays = /^(## 2024-06-21\n[\s\S]*?)(## 2024-06-20\n[\s\S]*?)(?=^## 2024-06-19$)/m;

/** Slips in the days of a dated page, newest first, in the default format. */
export const daySlips: readonly Slip[] = [
  dateSlip('a date with dots', '## 2024.06.14'),
  dateSlip('a date with slashes', '## 2024/06/14'),
  dateSlip('a date without its zero', '## 2024-6-14'),
  dateSlip('a date in words', '## June 14, 2024'),
  dateSlip('a date in words, day first', '## 14 June 2024'),
  dateSlip('a date in bold', '## **2024-06-14**'),
  dateSlip('a date as a heading too deep', '### 2024-06-14'),
  dateSlip('a date as a heading too high', '# 2024-06-14'),
  dateSlip('a date without a space behind the hashes', '##2024-06-14'),
  {
    name: 'a day that the calendar does not have',
    rule: 'digest-day-date',
    fixed: 'none',
    apply: (text) => change(text, middleOfJune, () => '## 2024-06-32'),
  },
  {
    name: 'a day in the future',
    rule: 'digest-day-date',
    fixed: 'none',
    apply: (text) => change(text, /^## 2024-06-28$/m, () => '## 2099-06-28'),
  },
  {
    name: 'two days in the wrong order',
    rule: 'digest-day-order',
    fixed: 'safe',
    apply: (text) => change(text, twoDays, (_, newer, older) => `${older}${newer}`),
    after: restored,
  },
  {
    name: 'an old day at the top',
    rule: 'digest-day-order',
    fixed: 'safe',
    apply: (text) => {
      const older = twoDays.exec(text)?.[2] ?? '';
      const without = change(text, twoDays, (_, newer) => newer);
      return change(without, /^## 2024-06-28$/m, (match) => `${older}${match}`);
    },
    after: restored,
  },
  {
    name: 'the same day twice',
    rule: 'digest-day-unique',
    fixed: 'safe',
    apply: (text) =>
      change(text, /^(## \S+)(\n\n### .+\n\n)(?=### )/m, (match, day) => `${match}${day}\n\n`),
    after: restored,
  },
  {
    name: 'a day without an entry',
    rule: 'digest-day-empty',
    fixed: 'safe',
    apply: (text) => change(text, /^## 2024-06-28$/m, (match) => `## 2024-06-29\n\n${match}`),
    after: restored,
  },
];

function dateSlip(name: string, heading: string): Slip {
  return {
    name,
    rule: 'digest-day-format',
    fixed: 'safe',
    apply: (text) => change(text, middleOfJune, () => heading),
    after: restored,
  };
}
