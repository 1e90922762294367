import { beforeAll, describe, expect, it } from 'vitest';
import { CallError, codeOf as codeIn } from '../../src/casework/call-error.ts';
import type { Desk } from '../../src/casework/desk.ts';
import type { MemberApi } from '../../src/casework/member-api.ts';
import type { ReceivedReferral } from '../../src/casework/referrals/focal/received.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { engineCipher } from '../../src/protocol/client/blob/chunk-cipher.ts';
import { fileAlong, sealAlong } from '../../src/protocol/client/referral/file-along.ts';
import { sealWithdrawal } from '../../src/protocol/client/seal-consent.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { BLOB_DAYS, BLOB_PART_BYTES } from '../../src/protocol/limits.ts';
import { dayAfter } from '../../src/protocol/times.ts';
import { breakingAfter } from '../support/broken-api.ts';
import { deskAtCase } from '../support/desks-at-case.ts';
import { sourceOf } from '../support/file-source.ts';
import { focalPointOf } from '../support/organisation.ts';
import { idOfSent, type PassedOn, passedOn, readyToPass } from '../support/passed-on.ts';
import { readersNow } from '../support/readers-now.ts';
import { seededBytes } from '../support/seeded-entropy.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const DESTINATION = 'un-focal-point';
const PHOTO = { name: 'photo', file: seededBytes('photo', 200_000), label: 'A photograph' };
const FILM = { name: 'film', file: seededBytes('film', 2 * BLOB_PART_BYTES + 300_000), label: 'A film' };
const portal = teamPortalOfThisFile(3);
const focalPoint = () => focalPointOf(portal.made);

beforeAll(async () => {
  const members = [focalPoint().entry.id];
  await portal.nextRoster(() => ({ destinations: [{ id: DESTINATION, name: 'Focal point', members }] }));
});

const given = (...along: readonly (typeof PHOTO)[]) => ({
  destination: DESTINATION,
  name: 'Focal point',
  choices: {
    switches: { C3: 'granted' as const, C11: 'granted' as const },
    destinations: [] as string[],
    files: along.map(idOfSent),
  },
  along,
});

const codeOf = (call: Promise<unknown>): Promise<string | null> => call.then(() => 'gave', codeIn);

const focalDesk = async (wrap?: (api: MemberApi) => MemberApi): Promise<Desk> => {
  const desk = await portal.desk(focalPoint(), wrap ? { wrap } : {});
  await desk.refresh();
  return desk;
};
const latest = (desk: Desk): ReceivedReferral => {
  const [found] = desk.focal.received();
  if (found === undefined) throw new Error('a referral');
  return found;
};
const filesIn = ({ verdict }: ReceivedReferral): readonly string[] => {
  if (verdict.kind !== 'stands') throw new Error(verdict.code);
  return verdict.proven.dossier.files.map(({ id, named }) => (id === named ? id : ''));
};
const blobs = () => portal.db.selectFrom('blob').select(['id', 'parts', 'expires_on']).execute();
/** A reviewer's desk of its own, at the case. */
const deskOf = (at: number, id: string, wrap?: (api: MemberApi) => MemberApi): Promise<Desk> =>
  deskAtCase(portal, id, at, wrap ? { wrap } : {});
const referralOf = (desk: Desk, id: string) => desk.caseView(id)?.state.referrals.at(-1);
const takeBack = async ({ reporter }: PassedOn): Promise<void> => {
  const { ready: readers, roster } = await readersNow(portal);
  const keys = { log: reporter.keys.caseId, epoch: 0, secret: reporter.keys.caseSecret };
  const post = { keys, readers, roster, language: 'en', now: Date.now(), entropy: systemEntropy };
  await reporter.post(sealWithdrawal(reporter.keys, post).envelope);
  await portal.place();
};

describe('files that the person let go', () => {
  it('go along sealed anew: the focal point reads them, and none of the reporter’s keys or places', async () => {
    const before = new Set((await blobs()).map(({ id }) => toBase64url(id)));
    const { anna, id } = await passedOn(portal, given(PHOTO, FILM));
    const focal = await focalDesk();
    const received = latest(focal);
    expect(filesIn(received)).toEqual([PHOTO, FILM].map(idOfSent));
    for (const each of [PHOTO, FILM]) {
      const shares: number[] = [];
      const file = await focal.focal.openFile(received.id, idOfSent(each), (share) => shares.push(share));
      expect(Buffer.compare(await file.read(0, file.bytes), each.file)).toBe(0);
      expect(shares.at(-1)).toBe(1);
    }
    const own = anna.caseView(id)?.state.files.held.map(({ item }) => item.blob.id) ?? [];
    const there = (await blobs())
      .map(({ id: blob }) => toBase64url(blob))
      .filter((blob) => !before.has(blob));
    expect([own.length, there.length]).toEqual([2, 4]);
    expect(own.every((blob) => there.includes(blob))).toBe(true);
    expect([...anna.warnings(), ...focal.warnings()]).toEqual([]);
  });

  it('go on where a desk died in the middle, in the octets that were begun; nothing is posted before', async () => {
    const ready = await readyToPass(portal, given(FILM));
    const { id, dossier, ben } = ready;
    const before = (await focalDesk()).focal.received().length;
    const dying = await deskOf(0, id, breakingAfter('putBlobPart', 2));
    expect(await codeOf(dying.referrals.send(id, dossier))).toBe('unreachable');
    await portal.place();
    await ben.refresh();
    expect([referralOf(ben, id)?.sending, (await focalDesk()).focal.received().length]).toEqual([
      null,
      before,
    ]);
    const put: number[] = [];
    const going = await deskOf(1, id, (api) => ({
      ...api,
      putBlobPart: (place, index, part) => {
        put.push(index);
        return api.putBlobPart(place, index, part);
      },
    }));
    await going.referrals.send(id, dossier);
    await portal.place();
    expect(put).toEqual([2]);
    const focal = await focalDesk();
    const file = await focal.focal.openFile(latest(focal).id, idOfSent(FILM), () => undefined);
    expect(
      Buffer.compare(
        await file.read(BLOB_PART_BYTES - 5, BLOB_PART_BYTES + 5),
        FILM.file.subarray(BLOB_PART_BYTES - 5, BLOB_PART_BYTES + 5),
      ),
    ).toBe(0);
  });

  it('are not put there, nor anything sent, once the person took back what they allowed', async () => {
    const ready = await readyToPass(portal, given(PHOTO));
    await takeBack(ready);
    await ready.ben.refresh();
    const before = (await blobs()).length;
    expect(await codeOf(ready.anna.referrals.send(ready.id, ready.dossier))).toBe('referral-altered');
    expect((await blobs()).length).toBe(before);
  });

  it('stop where their sender stops them: nothing is said to be sent, and nothing is', async () => {
    const { id, dossier, ben } = await readyToPass(portal, given(FILM));
    const before = (await focalDesk()).focal.received().length;
    const shares: number[] = [];
    const watch = {
      onProgress: ({ done, all }: { readonly done: number; readonly all: number }) => shares.push(done / all),
      isStopped: () => shares.length === 1,
    };
    const sender = await deskOf(0, id);
    expect(await codeOf(sender.referrals.send(id, dossier, watch))).toBe('stopped');
    await ben.refresh();
    expect([shares.length, referralOf(ben, id)?.sending]).toEqual([1, null]);
    expect((await focalDesk()).focal.received().length).toBe(before);
  });

  it('stop where the person takes it back while they are on their way', async () => {
    const ready = await readyToPass(portal, given(PHOTO, FILM));
    const before = (await focalDesk()).focal.received().length;
    let put = 0;
    const sending = await deskOf(0, ready.id, (api) => ({
      ...api,
      putBlobPart: async (...part) => {
        await api.putBlobPart(...part);
        put += 1;
        if (put > 1) return;
        await takeBack(ready);
        await ready.ben.refresh();
      },
    }));
    expect(await codeOf(sending.referrals.send(ready.id, ready.dossier))).toBe('referral-altered');
    await portal.place();
    expect([put, referralOf(ready.ben, ready.id)?.sending]).toEqual([1, null]);
    expect((await focalDesk()).focal.received().length).toBe(before);
  });

  it('are not sent without one that the server lost a part of', async () => {
    const ready = await readyToPass(portal, given(PHOTO));
    const losing = await deskOf(0, ready.id, (api) => ({
      ...api,
      blobPart: () => Promise.reject(new CallError('file-gone', 404)),
    }));
    expect(await codeOf(losing.referrals.send(ready.id, ready.dossier))).toBe('file-gone');
    const forgetful = await deskOf(0, ready.id, (api) => {
      let asked = 0;
      return {
        ...api,
        arrivedParts: async (place) => {
          const arrived = await api.arrivedParts(place);
          asked += 1;
          return asked === 1 ? arrived : new Uint8Array(arrived.length);
        },
      };
    });
    expect(await codeOf(forgetful.referrals.send(ready.id, ready.dossier))).toBe('file-gone');
    await ready.ben.refresh();
    expect(referralOf(ready.ben, ready.id)).toMatchObject({ sending: null, sent: null });
  });

  it('are refused as a whole where the server gives other octets, and never shown in part', async () => {
    const passed = await passedOn(portal, given(PHOTO, FILM));
    const open = async (wrap: (api: MemberApi) => MemberApi, id = idOfSent(FILM)): Promise<string | null> => {
      const focal = await focalDesk(wrap);
      return codeOf(focal.focal.openFile(latest(focal).id, id, () => undefined));
    };
    const plain = await focalDesk();
    const { id } = latest(plain);
    expect(await codeOf(plain.focal.openFile(id, idOfSent({ name: 'other' }), () => undefined))).toBe(
      'bad-argument',
    );
    expect(await codeOf(plain.focal.openFile('none', idOfSent(FILM), () => undefined))).toBe('bad-argument');
    const held = passed.anna.caseView(passed.id)?.state.files.held ?? [];
    const own = held.find(({ item }) => item.id === idOfSent(FILM))?.item.blob.id ?? '';
    // The reporter's blob of the same file in place of the copy.
    const swapped = await open((api) => ({
      ...api,
      blobPart: (_id, index) => api.blobPart(Buffer.from(own, 'base64url'), index),
    }));
    expect(swapped).toBe('cannot-decrypt');
    const altered = await open((api) => ({
      ...api,
      blobPart: async (blob, index) => {
        const part = await api.blobPart(blob, index);
        return index === 2 ? part.with(100, (part[100] ?? 0) ^ 1) : part;
      },
    }));
    expect(altered).toBe('age-bad-payload');
    const short = await open((api) => ({
      ...api,
      blobPart: async (blob, index) => (await api.blobPart(blob, index)).subarray(1),
    }));
    expect(short).toBe('bad-length');
    expect(
      await open((api) => ({ ...api, blobPart: () => Promise.reject(new CallError('file-gone')) })),
    ).toBe('file-gone');
  });

  it('stay while a desk of the team or of the focal point needs them, and no longer', async () => {
    const { anna, id } = await passedOn(portal, given(PHOTO));
    const age = () =>
      portal.db
        .updateTable('blob')
        .set({ expires_on: dayAfter(Date.now(), 3) })
        .execute();
    await age();
    const focal = await focalDesk();
    const { verdict } = latest(focal);
    if (verdict.kind !== 'stands') throw new Error(verdict.code);
    const copy = fileAlong(verdict.proven.dossier, Buffer.from(idOfSent(PHOTO), 'base64url')).place.id;
    const day = async () => (await blobs()).find((blob) => Buffer.compare(blob.id, copy) === 0)?.expires_on;
    const late = dayAfter(Date.now(), BLOB_DAYS);
    expect(await day()).toBe(late);
    await age();
    const ben = await deskOf(1, id);
    await ben.refresh();
    expect(await day()).toBe(late);
    await focal.focal.say(latest(focal).id, { status: 'closed', words: '' }).leaveForColleagues();
    await portal.place();
    await age();
    const again = await focalDesk();
    expect(latest(again).news.map(({ news }) => news.status)).toEqual(['closed']);
    expect(await day()).not.toBe(late);
    expect([...anna.warnings(), ...again.warnings()]).toEqual([]);
  });

  it('are refused where whoever sent them put another file there, under the right key', async () => {
    await passedOn(portal, given(PHOTO));
    const { verdict } = latest(await focalDesk());
    if (verdict.kind !== 'stands') throw new Error(verdict.code);
    const other = sourceOf(PHOTO.file.with(7, (PHOTO.file[7] ?? 0) ^ 1));
    const id = Buffer.from(idOfSent(PHOTO), 'base64url');
    const sealer = await sealAlong(verdict.proven.dossier, id, other, engineCipher);
    const focal = await focalDesk((api) => ({ ...api, blobPart: (_id, index) => sealer.part(index) }));
    const open = focal.focal.openFile(latest(focal).id, idOfSent(PHOTO), () => undefined);
    expect(await codeOf(open)).toBe('referral-altered');
  });

  it('are not fetched any more once the team told that the person took it back', async () => {
    const passed = await passedOn(portal, given(PHOTO));
    await takeBack(passed);
    await passed.ben.refresh();
    await passed.ben.referrals.tellConsentGone(passed.id, passed.dossier);
    await portal.place();
    const focal = await focalDesk();
    const open = focal.focal.openFile(latest(focal).id, idOfSent(PHOTO), () => undefined);
    expect(await codeOf(open)).toBe('referral-unconfirmed');
  });
});
