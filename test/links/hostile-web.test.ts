import { describe, expect, it } from 'vitest';
import { answerCases } from '../support/hostile-web/answers.ts';
import { codingCases } from '../support/hostile-web/codings.ts';
import { endlessCases } from '../support/hostile-web/endless.ts';
import { expectedFate, fatesOf } from '../support/hostile-web/fates.ts';
import { garbageCases } from '../support/hostile-web/garbage.ts';
import type { HostileCase } from '../support/hostile-web/hostile-case.ts';
import { lengthCases } from '../support/hostile-web/lengths.ts';
import { nameCases } from '../support/hostile-web/names.ts';
import {
  challengeCases,
  charsetCases,
  mannersCases,
  softNotFoundCases,
} from '../support/hostile-web/pages.ts';
import { redirectCases } from '../support/hostile-web/redirects.ts';
import { resetCases } from '../support/hostile-web/resets.ts';
import { slowCases } from '../support/hostile-web/slow.ts';
import { tlsTroubles } from '../support/hostile-web/tls-troubles.ts';
import { type Trouble, troubleOf } from '../support/hostile-web/trouble.ts';

const troublesOf = (cases: readonly HostileCase[]) => cases.map(troubleOf);

/** The deadline of a link, in milliseconds: short where links come to it. */
const usual = 15_000;
const short = 2000;

describe('a link that leads to', () => {
  it.each<[string, readonly Trouble[], number]>([
    ['a server that is slow', troublesOf(slowCases), short],
    ['a server that never ends', troublesOf(endlessCases), short],
    ['a server that hangs up', troublesOf(resetCases), usual],
    ['a server that talks garbage', troublesOf(garbageCases), usual],
    ['a server that announces a length', troublesOf(lengthCases), usual],
    ['a server that codes its bodies', troublesOf(codingCases), usual],
    ['a server whose answer is no page', troublesOf(answerCases), usual],
    ['a server with its own manners', mannersCases, short],
    ['redirects', redirectCases, usual],
    ['a name', nameCases, short],
    ['encryption', tlsTroubles, short],
    ['a wall', challengeCases, usual],
    ['what is not found', softNotFoundCases, usual],
    ['letters of all kinds', charsetCases, usual],
  ])('%s has its outcome', async (_family, troubles, deadline) => {
    const fates = await fatesOf(troubles, deadline);

    expect(fates).toEqual(troubles.map(expectedFate));
  });
});
