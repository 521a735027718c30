import { describe, expect, it } from 'vitest';
import { answerCases } from '../../support/hostile-web/answers.ts';
import { get, outcomeOf, webOf } from '../../support/hostile-web/ask.ts';
import { codingCases } from '../../support/hostile-web/codings.ts';
import { endlessCases } from '../../support/hostile-web/endless.ts';
import { garbageCases } from '../../support/hostile-web/garbage.ts';
import { lengthCases } from '../../support/hostile-web/lengths.ts';
import { listen, rawServer } from '../../support/hostile-web/listener.ts';
import { resetCases } from '../../support/hostile-web/resets.ts';
import { slowCases } from '../../support/hostile-web/slow.ts';

describe.each([
  ['a server that is slow', slowCases],
  ['a server that never ends', endlessCases],
  ['a server that hangs up', resetCases],
  ['a server that talks garbage', garbageCases],
  ['a server that announces a length', lengthCases],
  ['a server that codes its bodies', codingCases],
  ['a server whose answer is no page', answerCases],
])('%s', (_family, cases) => {
  it.each(cases)('$name', async ({ accepted, asked, request, expected }) => {
    const server = await listen(
      rawServer({ ...(accepted && { accepted }), ...(asked && { asked }) }),
    );
    const web = webOf({ allow: [server.authority] });

    const answer = await web.fetch(get(`http://${server.authority}/`, request));

    expect(outcomeOf(answer, expected)).toEqual(expected);
    await web.close();
    await expect.poll(() => server.open, { interval: 5 }).toBe(0);
  });
});
