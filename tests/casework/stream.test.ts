import { describe, expect, it } from 'vitest';
import { forgetfulDevice } from '../../src/casework/device-store.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { sealEnvelope } from '../../src/protocol/client/envelope.ts';
import { encodeFrames } from '../../src/protocol/encoding/frames.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { acceptEnvelope } from '../../src/services/accept-envelope.ts';
import { junkEnvelope } from '../support/junk-envelope.ts';
import { REPORT } from '../support/reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(2);

describe('the stream', () => {
  it('may bring a message before its report: it is filed once the case is there', async () => {
    const reporter = portal.reporter();
    await reporter.post(await reporter.sealMessage('text', 'Also my brother.'));
    await portal.place();
    const device = forgetfulDevice();
    const early = await portal.desk(portal.reviewers[0], { device });
    await early.refresh();
    expect(early.cases()).toEqual([]);
    await early.close('lock');

    await reporter.post(await reporter.seal());
    await portal.place();
    const desk = await portal.desk(portal.reviewers[0], { device });
    await desk.refresh();
    const { state } = await desk.openCase(reporter.caseId);
    expect(state.report).toEqual(REPORT);
    expect(state.conversation.map(({ text }) => text)).toEqual(['Also my brother.']);
    expect(desk.warnings()).toEqual([]);
  });

  it('shows a report to those whom the reporter chose and to nobody else', async () => {
    const reporter = portal.reporter();
    await reporter.post(await reporter.seal(REPORT, ({ ready }) => ready.slice(0, 1)));
    await reporter.post(await reporter.sealMessage('text', 'For one only.'));
    await portal.place();
    const [chosen, other] = await Promise.all(portal.reviewers.map((member) => portal.desk(member)));
    await chosen?.refresh();
    await other?.refresh();
    expect(chosen?.cases().some(({ id }) => id === reporter.caseId)).toBe(true);
    expect((await chosen?.openCase(reporter.caseId))?.state.conversation).toHaveLength(1);
    expect(other?.cases().some(({ id }) => id === reporter.caseId)).toBe(false);
    expect(other?.warnings()).toEqual([]);
    await expect(other?.openCase(reporter.caseId)).rejects.toMatchObject({ code: 'not-on-case' });
  });

  it('goes on over junk and over what is ours but broken, which is told', async () => {
    await acceptEnvelope(portal.db, junkEnvelope(systemEntropy));
    const api = portal.api();
    const readers = verifyRosterBundle(await api.rosterBundle(), decodePin(portal.made.pin), Date.now());
    const toAll = readers.ready.map(({ publicKey }) => publicKey);
    const nonsense = [encodeFrames(LABEL.consent, [])];
    await acceptEnvelope(
      portal.db,
      sealEnvelope(LABEL.firstReport, nonsense, toAll, readers.roster, systemEntropy),
    );
    await acceptEnvelope(portal.db, sealEnvelope(LABEL.consent, [], toAll, readers.roster, systemEntropy));
    const reporter = portal.reporter();
    await reporter.post(await reporter.seal());
    await portal.place();
    const desk = await portal.desk(portal.reviewers[0]);
    await desk.refresh();
    expect(
      desk
        .warnings()
        .map(({ code, place }) => `${place} ${code}`)
        .sort(),
    ).toEqual(['stream bad-encoding', 'stream wrong-label']);
    expect(desk.cases().some(({ id }) => id === reporter.caseId)).toBe(true);
  });

  it('refuses a message whose MAC for us does not stand', async () => {
    const [victim, forger] = [portal.reporter(), portal.reporter()];
    await victim.post(await victim.seal());
    await portal.place();
    // Someone who learned the case secret, as any reader does, without the reporter's phrase.
    const stolen = { ...forger.keys, caseId: victim.keys.caseId, caseSecret: victim.keys.caseSecret };
    Object.assign(forger.keys, stolen);
    await forger.post(await forger.sealMessage('text', 'All is well, close the case.'));
    await portal.place();
    const desk = await portal.desk(portal.reviewers[0]);
    await desk.refresh();
    expect((await desk.openCase(victim.caseId)).state.conversation).toEqual([]);
    expect(desk.warnings()).toContainEqual(expect.objectContaining({ code: 'bad-mac', place: 'stream' }));
  });

  it('is read once: the next sign-in starts where the last one stopped', async () => {
    const desk = await portal.desk(portal.reviewers[0]);
    await desk.refresh();
    await desk.close('lock');
    let asked: number[] = [];
    const again = await portal.desk(portal.reviewers[0], {
      wrap: (api) => ({
        ...api,
        entriesAfter: async (stream, position) => {
          const entries = await api.entriesAfter(stream, position);
          asked = [...asked, entries.length];
          return entries;
        },
      }),
    });
    await again.refresh();
    expect(asked).toEqual([0]);
    expect(again.warnings()).toEqual([]);
  });
});
