import { describe, expect, it } from 'vitest';
import { cellsOf } from '../support/action/disturbance.ts';
import { archive, hasty, links, type Nights, startNights } from '../support/action/nights.ts';
import { sampled } from '../support/runs.ts';

/** The requests of a first night that tells of a death and offers a fix, in their order. */
const requests = [
  'graphql:NightRefs',
  'graphql:Texts',
  'issues/list-for-repo',
  'git/get-tree',
  'graphql:Texts',
  'git/create-blob',
  'git/create-tree',
  'git/create-commit',
  'graphql:UpdateRefs',
  'issues/list-for-repo',
  'issues/create',
  'graphql:NightRefs',
  'git/create-blob',
  'git/create-tree',
  'git/create-commit',
  'graphql:UpdateRefs',
  'graphql:NightRefs',
  'graphql:FixPulls',
  'graphql:NightRefs',
  'graphql:UpdateRefs',
  'graphql:CreateCommit',
  'graphql:UpdateRefs',
  'pulls/create',
];

const options = { inputs: { fix: 'safe' } };

/** A night on which a link dies, and a fix can be offered. */
async function ready(): Promise<Nights> {
  const text = archive.replace(links.go, `${links.go}?utm_source=feed`);
  const nights = await startNights({ files: { ...hasty, 'reading.md': text } });
  nights.web[links.rust] = { status: 404 };
  return nights;
}

/** What stands, without what was closed: a second issue cannot be deleted. */
async function standing({ github }: Nights): Promise<unknown> {
  const { issues, pulls, branches } = await github.nightDump();
  const open = <Item extends { state: string }>(items: readonly Item[]) =>
    items.filter(({ state }) => state === 'open').map(({ ...item }) => item);
  const text = JSON.stringify({ issues: open(issues), pulls: open(pulls), branches });
  // Whatever comes first has the number 1: the issue, or the pull request.
  const unnumbered = text.replaceAll(/"number":\d+,/g, '').replaceAll(/(issue\\":)\d+/g, '$1N');
  return JSON.parse(unnumbered);
}

let stands: Promise<unknown> | undefined;

/** What stands after two runs that nothing disturbs. */
function undisturbed(): Promise<unknown> {
  const make = async () => {
    const nights = await ready();
    await nights.night(options);
    await nights.again(undefined, options);
    return standing(nights);
  };
  stands ??= make();
  return stands;
}

const reads = /^(graphql:(NightRefs|Texts|FixPulls)|issues\/list-for-repo|git\/get-tree)$/;

/** Reads have no effect that could come late or twice, and no review is left pending. */
const cells = cellsOf(requests).filter(
  ({ operation, what }) =>
    what !== '422 with a pending review' &&
    !(reads.test(operation) && /effect|doubled|502/.test(what)),
);

describe('a night comes out the same at last', () => {
  it('whose requests are these', async () => {
    const nights = await ready();
    await nights.night(options);
    expect(nights.github.log.map(({ operation }) => operation)).toEqual(requests);
  });

  it.each(sampled(cells, 17))(
    'where request $request, $operation, has $what',
    async ({ request, operation, what }) => {
      const nights = await ready();
      const { github, night, again } = nights;
      github.fault({ nth: request, what });
      const { failures } = await night(options);
      expect(github.log[request - 1]?.operation).toBe(operation);
      for (const failure of failures) {
        expect(failure).toMatch(/GitHub/);
        expect(failure).not.toMatch(/fault of copydesk|\n|undefined|\[object/);
      }
      github.clearFaults();
      await again(undefined, options);
      expect(await standing(nights)).toEqual(await undisturbed());
      await again(undefined, options);
      expect(github.operations('write')).toEqual([]);
    },
  );
});
