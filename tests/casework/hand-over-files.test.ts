import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { encodeWritten } from '../../src/casefile/case-event.ts';
import type { Destination } from '../../src/casefile/routing/destination.ts';
import { CallError, codeOf as codeIn } from '../../src/casework/call-error.ts';
import type { Desk } from '../../src/casework/desk.ts';
import type { MemberApi } from '../../src/casework/member-api.ts';
import { refuseTooLarge } from '../../src/casework/referrals/outside/files-to-hand-over.ts';
import type { FilesToHandOver, HandOverFilesWish } from '../../src/casework/referrals/referral-calls.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { sealWithdrawal } from '../../src/protocol/client/seal-consent.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { concat } from '../../src/protocol/encoding/bytes.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { BLOB_PART_BYTES, LARGEST_FILE_BYTES } from '../../src/protocol/limits.ts';
import { craftEvent } from '../support/crafted-event.ts';
import { idOfSent, type PassedOn, readyToPass, withFilesFor } from '../support/passed-on.ts';
import { readersNow } from '../support/readers-now.ts';
import { sampleFileItem } from '../support/sample-file-item.ts';
import { seededBytes } from '../support/seeded-entropy.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const ROUTE = 'protect-defenders';
const PHOTO = { name: 'photo', file: seededBytes('photo', 200_000), label: 'A photograph' };
const FILM = { name: 'film', file: seededBytes('film', 2 * BLOB_PART_BYTES + 300_000), label: 'A film' };
const AGE: Destination = {
  version: 1,
  id: 'AAAAAAAAAAA',
  route: ROUTE,
  name: 'Shelter desk (invented)',
  reach: 'By telephone.',
  languages: ['fr'],
  format: 'age',
  // Only its shape counts here: nothing is sealed to it.
  key: { kind: 'age', text: `age1pq1${'q'.repeat(1952)}` },
  notes: '',
};
const PAPER: Destination = { ...AGE, version: 1, format: 'print', key: { kind: 'none' } };
const portal = teamPortalOfThisFile(3);

const given = (outside: Destination, ...along: readonly (typeof PHOTO)[]) =>
  withFilesFor(outside, 'MARKnames of the person', along);
/** The dossier itself has left. */
const left = async (...along: readonly (typeof PHOTO)[]): Promise<PassedOn> => {
  const ready = await readyToPass(portal, given(AGE, ...along));
  await ready.anna.referrals.handOver(ready.id, ready.dossier, { form: 'age', make: () => utf8('page') });
  return ready;
};

const codeOf = (call: Promise<unknown>): Promise<string | null> => call.then(() => 'gave', codeIn);
const deskOf = async (at: number, id: string, wrap?: (api: MemberApi) => MemberApi): Promise<Desk> => {
  const desk = await portal.desk(portal.reviewers[at], wrap ? { wrap } : {});
  await desk.refresh();
  await desk.openCase(id);
  return desk;
};
const handedIn = async ({ ben, id }: Pick<PassedOn, 'ben' | 'id'>) => {
  await ben.refresh();
  return ben.caseView(id)?.state.referrals.at(-1)?.handed ?? [];
};
const filesIn = async (passed: PassedOn) => (await handedIn(passed)).filter(({ what }) => what === 'files');
const takeBack = async ({ reporter }: PassedOn): Promise<void> => {
  const { ready: readers, roster } = await readersNow(portal);
  const keys = { log: reporter.keys.caseId, epoch: 0, secret: reporter.keys.caseSecret };
  const post = { keys, readers, roster, language: 'en', now: Date.now(), entropy: systemEntropy };
  await reporter.post(sealWithdrawal(reporter.keys, post).envelope);
  await portal.place();
};

/** What takes the files without sealing them, and what it was given and kept. */
const taking = (change: Partial<HandOverFilesWish> = {}) => {
  const kept: Uint8Array[] = [];
  const asked: FilesToHandOver[] = [];
  const read = new Map<string, Uint8Array>();
  const wish: HandOverFilesWish = {
    keep: (piece) => kept.push(piece),
    watch: { onProgress: () => undefined, isStopped: () => false },
    seal: async function* seal(what) {
      asked.push(what);
      for (const { name, pieces } of what.files) {
        const own: Uint8Array[] = [];
        for await (const piece of pieces()) {
          own.push(piece);
          yield piece;
        }
        read.set(name, concat(...own));
      }
    },
    ...change,
  };
  return { wish, kept, asked, read };
};

describe('files of a dossier that left the portal', () => {
  it('are given octet for octet, under the labels of the dossier; the log has the hash of what was sealed', async () => {
    const passed = await left(PHOTO, FILM);
    const shares: number[] = [];
    const { wish, kept, asked, read } = taking({
      watch: { onProgress: ({ done, all }) => shares.push(done / all), isStopped: () => false },
    });
    await passed.ben.referrals.handOverFiles(passed.id, passed.dossier, wish);
    expect([...read.keys()].map((name) => name.replace(/\..*/, ''))).toEqual([
      '01 A photograph',
      '02 A film',
    ]);
    for (const [at, { file }] of [PHOTO, FILM].entries())
      expect(Buffer.compare([...read.values()][at] ?? new Uint8Array(0), file)).toBe(0);
    expect(asked[0]?.destination).toMatchObject({ name: AGE.name, key: AGE.key });
    expect([asked[0]?.form, shares.at(-1)]).toEqual(['age', 1]);
    const hash = createHash('sha256')
      .update(concat(...kept))
      .digest('base64url');
    expect(await handedIn(passed)).toMatchObject([
      { what: 'dossier', form: 'age', against: null },
      { what: 'files', form: 'age', by: passed.ben.me.id, hash, against: null },
    ]);
    expect([...passed.anna.warnings(), ...passed.ben.warnings()]).toEqual([]);
    const again = taking();
    await passed.anna.referrals.handOverFiles(passed.id, passed.dossier, again.wish);
    expect((await filesIn(passed)).length).toBe(2);
  });

  it('stay here while the dossier itself has not left, and where it is too few who approved', async () => {
    const ready = await readyToPass(portal, given(AGE, PHOTO));
    const { wish, asked } = taking();
    const refused = (): Promise<string | null> =>
      codeOf(ready.ben.referrals.handOverFiles(ready.id, ready.dossier, wish));
    expect(await refused()).toBe('bad-argument');
    await ready.anna.referrals.handOver(ready.id, ready.dossier, { form: 'age', make: () => utf8('page') });
    await ready.anna.declareConflict(ready.id, { kind: 'knows-person', words: '' });
    expect(await refused()).toBe('referral-too-few-approvals');
    expect(asked).toEqual([]);
    expect(await codeOf(ready.ben.referrals.handOverFiles(ready.id, 'none', wish))).toBe('bad-argument');
  });

  it('go neither with a dossier on paper, which only lists them, nor as a referral on the portal', async () => {
    const paper = await readyToPass(portal, given(PAPER, PHOTO));
    expect(paper.ben.caseView(paper.id)?.state.referrals.at(-1)?.dossier.files).toBeUndefined();
    await paper.anna.referrals.handOver(paper.id, paper.dossier, { form: 'print', make: () => utf8('page') });
    const { wish, asked } = taking();
    expect(await codeOf(paper.anna.referrals.handOverFiles(paper.id, paper.dossier, wish))).toBe(
      'bad-argument',
    );
    expect(asked).toEqual([]);
    const passed = await left(PHOTO);
    const blobs = () => portal.db.selectFrom('blob').select('id').execute();
    const before = (await blobs()).length;
    expect(await codeOf(passed.anna.referrals.send(passed.id, passed.dossier))).toBe('bad-argument');
    expect((await blobs()).length).toBe(before);
  });

  it('do not leave after the person took back what they allowed, and stop where that comes in between', async () => {
    const passed = await left(PHOTO, FILM);
    let isBack = false;
    const { wish, read } = taking({
      watch: {
        onProgress: () => undefined,
        isStopped: () => false,
      },
    });
    const sealing: HandOverFilesWish = {
      ...wish,
      seal: async function* seal(what) {
        for await (const piece of wish.seal(what)) {
          if (!isBack && read.size === 0) {
            isBack = true;
            await takeBack(passed);
            await passed.ben.refresh();
          }
          yield piece;
        }
      },
    };
    const desk = await deskOf(0, passed.id);
    expect(await codeOf(desk.referrals.handOverFiles(passed.id, passed.dossier, sealing))).toBe(
      'referral-altered',
    );
    expect([...read.keys()].length).toBe(1);
    expect(await filesIn(passed)).toEqual([]);
    const { wish: later, asked } = taking();
    expect(await codeOf(passed.ben.referrals.handOverFiles(passed.id, passed.dossier, later))).toBe(
      'referral-altered',
    );
    expect(asked).toEqual([]);
  });

  it('do not leave where the person takes it back while the last of them is sealed', async () => {
    const passed = await left(PHOTO);
    const { wish } = taking();
    const sealing: HandOverFilesWish = {
      ...wish,
      seal: async function* seal(what) {
        yield* wish.seal(what);
        await takeBack(passed);
        await passed.ben.refresh();
      },
    };
    const desk = await deskOf(0, passed.id);
    expect(await codeOf(desk.referrals.handOverFiles(passed.id, passed.dossier, sealing))).toBe(
      'referral-altered',
    );
    expect(await filesIn(passed)).toEqual([]);
  });

  it('are none where one of them is not the file that was approved, or was not read to its end', async () => {
    const passed = await left(PHOTO, FILM);
    const own = new Map(
      (passed.ben.caseView(passed.id)?.state.files.held ?? []).map(({ item }) => [item.id, item.blob.id]),
    );
    const [photo, film] = [PHOTO, FILM].map((file) => own.get(idOfSent(file)) ?? '');
    const refused = async (wrap: (api: MemberApi) => MemberApi, wish = taking().wish) => {
      const desk = await deskOf(0, passed.id, wrap);
      return codeOf(desk.referrals.handOverFiles(passed.id, passed.dossier, wish));
    };
    const altered = (api: MemberApi): MemberApi => ({
      ...api,
      blobPart: async (blob, index) => {
        const part = await api.blobPart(blob, index);
        return index === 2 ? part.with(100, (part[100] ?? 0) ^ 1) : part;
      },
    });
    expect(await refused(altered)).toBe('file-altered');
    const swapped = (api: MemberApi): MemberApi => ({
      ...api,
      blobPart: (blob, index) =>
        api.blobPart(toBase64url(blob) === film ? Buffer.from(photo ?? '', 'base64url') : blob, index),
    });
    expect(await refused(swapped)).toBe('file-altered');
    const gone = (api: MemberApi): MemberApi => ({
      ...api,
      blobPart: () => Promise.reject(new CallError('file-gone', 404)),
    });
    expect(await refused(gone)).toBe('file-gone');
    const { wish } = taking();
    const lazy: HandOverFilesWish = {
      ...wish,
      seal: async function* seal({ files }) {
        for (const { pieces } of files)
          for await (const piece of pieces()) {
            yield piece;
            break;
          }
      },
    };
    expect(await refused((api) => api, lazy)).toBe('referral-altered');
    expect(await filesIn(passed)).toEqual([]);
  });

  it('are none where their taker stops half-way, or where the log could not be written', async () => {
    const passed = await left(FILM);
    let asked = 0;
    const { wish, kept } = taking({
      watch: {
        onProgress: () => {
          asked += 1;
        },
        isStopped: () => asked > 1,
      },
    });
    expect(await codeOf(passed.anna.referrals.handOverFiles(passed.id, passed.dossier, wish))).toBe(
      'stopped',
    );
    expect(kept.length).toBeLessThan(3);
    const broken = await deskOf(1, passed.id, (api) => ({
      ...api,
      append: () => Promise.reject(new CallError('unreachable')),
    }));
    expect(await codeOf(broken.referrals.handOverFiles(passed.id, passed.dossier, taking().wish))).toBe(
      'unreachable',
    );
    expect(await filesIn(passed)).toEqual([]);
  });

  it('do not leave once the key of their destination is another', async () => {
    const passed = await left(PHOTO);
    const key = { kind: 'age' as const, text: `age1pq1${'p'.repeat(1952)}` };
    await passed.ben.changeTeam({ type: 'destination', ...AGE, version: 1, key, format: 'age' });
    const { wish, asked } = taking();
    expect(await codeOf(passed.anna.referrals.handOverFiles(passed.id, passed.dossier, wish))).toBe(
      'referral-other-key',
    );
    expect(asked).toEqual([]);
  });

  it('that one says to have made against the rules are shown as out, by every desk', async () => {
    const paper = await readyToPass(portal, given(PAPER, PHOTO));
    const author = portal.reviewers[0]?.author;
    if (author === undefined) throw new Error('a reviewer');
    const written = { dossier: paper.dossier, form: 'age' as const, hash: toBase64url(new Uint8Array(32)) };
    await craftEvent(portal, paper.reporter, paper.anna.roster().hash, author, {
      type: 'files-handed',
      data: encodeWritten('files-handed', written),
    });
    expect(await handedIn(paper)).toMatchObject([{ what: 'files', against: 'no-files' }]);
    expect(paper.ben.caseView(paper.id)?.state.life?.stage).toBe('escalated');
  });

  it('are not drafted with a dossier that lists one which the person does not let go there', async () => {
    const ready = await readyToPass(portal, given(AGE, PHOTO));
    const other = sampleFileItem('other');
    const { content } = ready.ben.caseView(ready.id)?.state.referrals.at(-1)?.dossier ?? {};
    const text = Buffer.from(content ?? []).toString();
    const hash = createHash('sha256').update(PHOTO.file).digest('base64url');
    expect(text).toContain(hash);
    const draft = { destination: AGE.id, content: utf8(text.replace(hash, other.copyHash)) };
    expect(await codeOf(ready.anna.referrals.draft(ready.id, draft))).toBe('referral-unconfirmed');
  });

  it('are refused where they are too large together for one sealed file', () => {
    expect(() => refuseTooLarge([LARGEST_FILE_BYTES - 1, 1])).not.toThrow();
    expect(() => refuseTooLarge([LARGEST_FILE_BYTES, 1])).toThrow(new CallError('files-too-large'));
  });
});
