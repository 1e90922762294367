import { beforeAll, describe, expect, it } from 'vitest';
import { decodePublished } from '../../src/casefile/statistics/published.ts';
import { encodePublicationAgreed } from '../../src/casefile/statistics/publishing-event.ts';
import { CallError } from '../../src/casework/call-error.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { currentPublication } from '../../src/protocol/publication.ts';
import { verifyPastRoster } from '../../src/protocol/roster.ts';
import { readPublication } from '../../src/services/read-publication.ts';
import { findCurrentRoster } from '../../src/storage/rosters.ts';
import { craftTeamEvent } from '../support/crafted-event.ts';
import { publishedYear } from '../support/published-year.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(3);
const year = publishedYear(2021);

/** What anybody is shown at the portal now. */
const shown = async () => {
  const roster = await findCurrentRoster(portal.db);
  if (roster === null) throw new Error('a roster');
  const trusted = verifyPastRoster(roster.signed, decodePin(portal.made.pin));
  const found = currentPublication(await readPublication(portal.db), trusted, Date.now());
  return typeof found === 'string' ? found : decodePublished(found.content);
};
const waiting = (desk: Desk): number => desk.publishing.state().proposal?.sequence ?? -1;

describe('publishing what was counted', () => {
  let [anna, ben, clara]: Desk[] = [];
  const all = (): readonly [Desk, Desk, Desk] => {
    if (!anna || !ben || !clara) throw new Error('three desks');
    return [anna, ben, clara];
  };
  const refreshAll = () => Promise.all(all().map((desk) => desk.refresh()));
  beforeAll(async () => {
    [anna, ben, clara] = await Promise.all(portal.reviewers.map((member) => portal.desk(member)));
    await refreshAll();
  });

  it('takes two: nobody is shown what one proposed, and they do not agree with themselves', async () => {
    const [first, second] = all();
    await first.publishing.propose([year]);
    await second.refresh();
    expect(second.publishing.state().proposal).toMatchObject({ by: first.me.id, number: 1, years: [year] });
    expect(await shown()).toBe('none');
    await expect(first.publishing.agree(waiting(first))).rejects.toMatchObject({ code: 'bad-argument' });
    expect(await shown()).toBe('none');
    await second.publishing.agree(waiting(second));
    expect(await shown()).toEqual([year]);
    await refreshAll();
    expect(all().map((desk) => desk.publishing.state())).toEqual(all().map(() => second.publishing.state()));
    expect(all().flatMap((desk) => desk.warnings())).toEqual([]);
  });

  it('never puts another number in the place of one, and takes no second proposal while one waits', async () => {
    const [first, second] = all();
    await expect(first.publishing.propose([{ ...year, total: 61 }])).rejects.toMatchObject({
      code: 'bad-argument',
    });
    await first.publishing.propose([year, publishedYear(2022)]);
    await second.refresh();
    await expect(second.publishing.propose([year])).rejects.toMatchObject({ code: 'bad-argument' });
    await second.publishing.refuse(waiting(second));
    await first.refresh();
    expect(first.publishing.state().proposal).toBeNull();
    await expect(second.publishing.agree(3)).rejects.toMatchObject({ code: 'bad-argument' });
    expect(await shown()).toEqual([year]);
  });

  it('is finished by a colleague where who agreed was cut off', async () => {
    const [first] = all();
    await first.refresh();
    await first.publishing.propose([year, publishedYear(2022)]);
    const cut = await portal.desk(portal.reviewers[1], {
      wrap: (api) => ({ ...api, publish: () => Promise.reject(new CallError('unreachable')) }),
    });
    await cut.refresh();
    await expect(cut.publishing.agree(waiting(cut))).rejects.toMatchObject({ code: 'unreachable' });
    expect(await shown()).toEqual([year]);
    await first.refresh();
    expect(await shown()).toEqual([year, publishedYear(2022)]);
  });

  it('is made of what its author signed: an agreement without a signature is told and has no effect', async () => {
    const [first, second, third] = all();
    await refreshAll();
    await first.publishing.propose([year, { year: 2022, state: 'withdrawn', on: '2024-12-01' }]);
    await third.refresh();
    const data = encodePublicationAgreed({
      proposal: waiting(third),
      signature: toBase64url(new Uint8Array(64)),
    });
    await craftTeamEvent(portal, portal.reviewers[1], { type: 'publication-agreed', data });
    await third.refresh();
    expect(third.warnings().map(({ code }) => code)).toContain('bad-signature');
    expect(third.publishing.state().standing?.number).toBe(2);
    expect(await shown()).toEqual([year, publishedYear(2022)]);
    await second.refresh();
    await second.publishing.agree(waiting(second));
    expect(await shown()).toMatchObject([{ year: 2021 }, { year: 2022, state: 'withdrawn' }]);
  });

  it('ends with either of the two who signed, until two sign the same again', async () => {
    const [first, second, third] = all();
    await portal.nextRoster(({ members }) => ({ members: members.filter(({ id }) => id !== second.me.id) }));
    expect(await shown()).toBe('lapsed');
    await first.refresh();
    expect(first.publishing.isInForce()).toBe(false);
    await first.publishing.propose(first.publishing.state().standing?.years ?? []);
    await third.refresh();
    await third.publishing.agree(waiting(third));
    expect(third.publishing.isInForce()).toBe(true);
    expect(await shown()).toMatchObject([
      { year: 2021, total: 60 },
      { year: 2022, state: 'withdrawn' },
    ]);
  });
});
