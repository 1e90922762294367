import { describe, expect, it } from 'vitest';
import { CallError } from '../../src/casework/call-error.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { REPORT } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const DAY_MS = 86_400_000;
const portal = teamPortalOfThisFile(3, 14);

/** The index of the key that reporters are shown, for each reviewer. */
const shown = async (): Promise<number[]> => {
  const { ready } = verifyRosterBundle(
    await portal.api().rosterBundle(),
    decodePin(portal.made.pin),
    Date.now(),
  );
  return portal.reviewers.map(({ entry }) => ready.find(({ member }) => member.id === entry.id)?.index ?? -1);
};

describe('intake keys', () => {
  it('are made anew at a sign-in after two weeks, and what was sealed to the old one still opens', async () => {
    const old = portal.reporter();
    await old.post(await old.seal());
    await portal.place();
    expect(await shown()).toEqual([0, 0, 0]);
    const desk = await portal.desk(portal.reviewers[0]);
    expect(await shown()).toEqual([1, 0, 0]);
    const fresh = portal.reporter();
    await fresh.post(await fresh.seal());
    await portal.place();
    await desk.refresh();
    expect(
      desk
        .cases()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([old.caseId, fresh.caseId].sort());
    await portal.desk(portal.reviewers[0]);
    expect(await shown()).toEqual([1, 0, 0]);
  });

  it('are never shown to reporters before they are kept: a crash in between costs nothing', async () => {
    const crash = portal.desk(portal.reviewers[1], {
      wrap: (api) => ({ ...api, publishIntakeKey: () => Promise.reject(new CallError('unreachable')) }),
    });
    await expect(crash).rejects.toMatchObject({ code: 'unreachable' });
    expect(await shown()).toEqual([1, 0, 0]);
    const unkept = portal.desk(portal.reviewers[2], {
      wrap: (api) => ({ ...api, replaceKeyFile: () => Promise.reject(new CallError('unreachable')) }),
    });
    await expect(unkept).rejects.toMatchObject({ code: 'unreachable' });
    expect(await shown()).toEqual([1, 0, 0]);
    await portal.desk(portal.reviewers[1]);
    expect(await shown()).toEqual([1, 1, 0]);
  });

  it('made at one device open reports at the other, which had signed in before', async () => {
    // The desk of yesterday does not know the key that is made today.
    const before = await portal.desk(portal.reviewers[2], { now: () => Date.now() - DAY_MS });
    await before.refresh();
    await portal.desk(portal.reviewers[2]);
    expect(await shown()).toEqual([1, 1, 1]);
    const reporter = portal.reporter();
    await reporter.post(
      await reporter.seal(REPORT, ({ ready }) => ready.filter(({ member }) => member.id === before.me.id)),
    );
    await portal.place();
    await before.refresh();
    expect(before.cases().some(({ id }) => id === reporter.caseId)).toBe(true);
  });

  it('are made once by two devices that sign in at the same time', async () => {
    await Promise.all([portal.desk(portal.reviewers[0]), portal.desk(portal.reviewers[0])]);
    expect(await shown()).toEqual([1, 1, 1]);
  });
});
