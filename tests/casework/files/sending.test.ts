import { beforeEach, describe, expect, it } from 'vitest';
import { encodeWritten } from '../../../src/casefile/case-event.ts';
import { decodeSentFiles, type SentFiles } from '../../../src/casefile/files/sent-files.ts';
import type { Desk } from '../../../src/casework/desk.ts';
import { fromBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { BLOB_DAYS, BLOB_PART_BYTES } from '../../../src/protocol/limits.ts';
import { dayAfter } from '../../../src/protocol/times.ts';
import { breaking, breakingAfter, slotTakenOnce } from '../../support/broken-api.ts';
import { craftEvent } from '../../support/crafted-event.ts';
import { deskAtCase, desksAtCase } from '../../support/desks-at-case.ts';
import { codeOf } from '../../support/refusal-later.ts';
import type { TestReporter } from '../../support/reporter.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';
import { layForReporter } from '../../support/send-to-reporter.ts';
import { teamPortalOfThisFile } from '../../support/team-portal.ts';

const portal = teamPortalOfThisFile(2);
const FILE = seededBytes('plan', BLOB_PART_BYTES + 20_000);

describe('a file for a reporter', () => {
  let reporter: TestReporter;
  let id: string;
  let anna: Desk;
  let ben: Desk;
  let sent: SentFiles;
  beforeEach(async () => {
    reporter = portal.reporter();
    id = reporter.caseId;
    await reporter.post(await reporter.seal());
    await portal.place();
    [anna, ben] = await desksAtCase(portal, id);
    const item = await layForReporter(portal.origin, 'plan.pdf', FILE);
    sent = { version: 1, text: 'Where to go.', items: [item] };
  });
  const opened = async () => {
    await portal.place();
    return reporter.mailbox();
  };
  const inMailbox = async (): Promise<SentFiles[]> =>
    (await opened()).files.map(({ document }) => decodeSentFiles(document));
  const state = (desk: Desk) => {
    const view = desk.caseView(id);
    if (view === undefined) throw new Error('a case');
    return view.state;
  };

  it('stands in the mailbox, signed by who sent it, and is read by colleagues', async () => {
    await anna.answer(id, 'We have a plan.');
    await anna.sendFiles(id, sent);
    const { files, replies, broken, head } = await opened();
    expect(
      files.map(({ document, header, signed }) => [decodeSentFiles(document), header.label, signed]),
    ).toEqual([[sent, anna.me.label, true]]);
    expect([replies.length, broken, head?.header.status]).toEqual([1, [], 'answered']);
    await ben.refresh();
    expect(state(ben).sentFiles).toMatchObject([{ by: anna.me.id, index: 1, sent }]);
    expect(state(ben).conversation.at(-1)).toMatchObject({ from: 'team', text: 'Where to go.\nplan.pdf' });
    const reader = await ben.readFile(id, sent.items[0]?.id ?? '');
    expect(Buffer.compare(await reader.read(0, FILE.length), FILE)).toBe(0);
    expect([...anna.warnings(), ...ben.warnings()]).toEqual([]);
  });

  it.each([
    ['before the answer', 1],
    ['before anything', 0],
  ])('goes on where a desk died %s, and stands there once', async (_where, appends) => {
    const broken = await deskAtCase(portal, id, 1, { wrap: breakingAfter('append', appends) });
    await expect(broken.sendFiles(id, sent)).rejects.toMatchObject({ code: 'unreachable' });
    expect(await inMailbox()).toEqual([]);
    await ben.refresh();
    await ben.sendFiles(id, sent);
    expect(await inMailbox()).toEqual([sent]);
    expect(state(ben).sentFiles.length).toBe(1);
  });

  it('is sealed anew as what it is where something else stands in its place', async () => {
    const desk = await deskAtCase(portal, id, 1, { wrap: slotTakenOnce });
    await desk.sendFiles(id, sent);
    expect(desk.warnings().map(({ code }) => code)).toEqual(['slot-taken']);
    const { files, replies } = await opened();
    expect(files.map(({ header, document }) => [header.index, decodeSentFiles(document)])).toEqual([
      [1, sent],
    ]);
    expect(replies).toEqual([]);
  });

  it('is taken back by anybody on the case, in the log first, and then nobody reads it', async () => {
    await anna.sendFiles(id, sent);
    const message = state(anna).sentFiles[0]?.message ?? '';
    const broken = await deskAtCase(portal, id, 1, { wrap: breaking('removeBlobs') });
    expect(await codeOf(broken.recallFiles(id, 'A'.repeat(22)))).toBe('bad-argument');
    await expect(broken.recallFiles(id, message)).rejects.toMatchObject({ code: 'unreachable' });
    const item = sent.items[0]?.id ?? '';
    expect((await (await anna.readFile(id, item)).read(0, 9)).length).toBe(9);
    await broken.recallFiles(id, message);
    await expect(anna.readFile(id, item)).rejects.toMatchObject({ code: 'file-gone' });
    await anna.refresh();
    expect(state(anna).sentFiles[0]?.recalled).toMatchObject({ by: ben.me.id });
    expect(state(anna).sentFiles).toEqual(state(broken).sentFiles);
  });

  it('is removed by a colleague’s desk where the call of who took it back never arrived', async () => {
    await anna.sendFiles(id, sent);
    const message = state(anna).sentFiles[0]?.message ?? '';
    const broken = await deskAtCase(portal, id, 1, { wrap: breakingAfter('removeBlobs', 0) });
    await expect(broken.recallFiles(id, message)).rejects.toMatchObject({ code: 'unreachable' });
    const item = sent.items[0]?.id ?? '';
    expect((await (await anna.readFile(id, item)).read(0, 9)).length).toBe(9);
    await anna.refresh();
    await expect(anna.readFile(id, item)).rejects.toMatchObject({ code: 'file-gone' });
  });

  it('is removed whatever hour a colleague gives for taking it back', async () => {
    await anna.sendFiles(id, sent);
    const message = state(anna).sentFiles[0]?.message ?? '';
    const author = portal.reviewers[1]?.author;
    if (author === undefined) throw new Error('a colleague');
    // No program of ours: it says that it was long ago, and asks the server for nothing.
    const recalled = { type: 'files-recalled', data: encodeWritten('files-recalled', { message }) };
    await craftEvent(portal, reporter, anna.roster().hash, author, recalled, Date.UTC(2026, 0, 1));
    await anna.refresh();
    await expect(anna.readFile(id, sent.items[0]?.id ?? '')).rejects.toMatchObject({ code: 'file-gone' });
  });

  it('is not sent by who declared a conflict, nor where it is no such document', async () => {
    expect(await codeOf(anna.sendFiles(id, { ...sent, items: [] }))).toBe('bad-encoding');
    await ben.declareConflict(id, { kind: 'knows-person', words: '' });
    expect(await codeOf(ben.sendFiles(id, sent))).toBe('not-on-case');
    expect(await inMailbox()).toEqual([]);
  });

  it('stays as long as a desk has its case open and the mailbox shows it', async () => {
    await anna.sendFiles(id, sent);
    await portal.db
      .updateTable('blob')
      .set({ expires_on: dayAfter(Date.now(), 1) })
      .execute();
    await anna.refresh();
    const blob = fromBase64url(sent.items[0]?.blob.id ?? '');
    const row = await portal.db
      .selectFrom('blob')
      .select('expires_on')
      .where('id', '=', blob)
      .executeTakeFirst();
    expect(row?.expires_on).toBe(dayAfter(Date.now(), BLOB_DAYS));
  });
});
