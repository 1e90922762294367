import { describe, expect, it } from 'vitest';
import { caseJson, caseText } from '../../../src/casefile/export/case-text.ts';
import { custodyOf } from '../../../src/casefile/files/custody.ts';
import { reporterBlobPlace } from '../../../src/protocol/client/blob/blob-place.ts';
import { fromUtf8 } from '../../../src/protocol/encoding/utf8.ts';
import { BLOB_DAYS, BLOB_PART_BYTES } from '../../../src/protocol/limits.ts';
import { dayAfter } from '../../../src/protocol/times.ts';
import { codeOf } from '../../support/refusal-later.ts';
import type { TestReporter } from '../../support/reporter.ts';
import { REPORT } from '../../support/sample-case.ts';
import { sampleFileItem } from '../../support/sample-file-item.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';
import { sendFile } from '../../support/send-file.ts';
import { teamPortalOfThisFile } from '../../support/team-portal.ts';

const portal = teamPortalOfThisFile(2);
const FILE = seededBytes('evidence', BLOB_PART_BYTES + 300_000);

const send = async (reporter: TestReporter, name: string): Promise<string> => {
  const { id } = await sendFile(portal.origin, reporter, { name, file: FILE, index: 3 });
  await portal.place();
  return id;
};

describe('a file from a reporter', () => {
  it('arrives at two desks, is read in any order, and copied by two', async () => {
    const [first, second] = portal.reviewers;
    const reporter = portal.reporter();
    await reporter.post(await reporter.seal());
    await portal.place();
    const anna = await portal.desk(first);
    await anna.refresh();
    const item = await send(reporter, 'summons.jpg');
    const ben = await portal.desk(second);
    await anna.refresh();
    await ben.refresh();
    const id = reporter.caseId;
    const [view] = [await anna.openCase(id), await ben.openCase(id)];
    expect(view.state.files.held.map((held) => held.item.name)).toEqual(['summons.jpg']);
    expect(view.state.conversation.at(-1)?.text).toBe('The summons.\n[summons.jpg]');
    const reader = await ben.readFile(id, item);
    const [from, to] = [BLOB_PART_BYTES - 70_000, BLOB_PART_BYTES + 70_000];
    expect(Buffer.compare(await reader.read(from, to), FILE.subarray(from, to))).toBe(0);
    expect(await codeOf(ben.readFile(id, sampleFileItem('none').id))).toBe('bad-argument');

    await anna.step(id, { type: 'file-ask', content: { item, reason: 'For the doctor.' } });
    const sequence = anna.caseView(id)?.state.files.asks[0]?.sequence ?? 0;
    await anna.agree(id, sequence);
    await anna.step(id, { type: 'file-saved', content: { ask: sequence } });
    expect(anna.caseView(id)?.state.files.asks[0]).toMatchObject({ agreed: null, saved: null });
    await ben.refresh();
    await ben.agree(id, sequence);
    await anna.refresh();
    await anna.step(id, { type: 'file-saved', content: { ask: sequence } });
    await ben.refresh();
    expect(ben.caseView(id)?.state.files).toEqual(anna.caseView(id)?.state.files);
    expect(ben.caseView(id)?.state.files.asks[0]?.saved).not.toBeNull();
    expect([...anna.warnings(), ...ben.warnings()]).toEqual([]);
  });

  it('is noted by reviewers: each reads what stands, and it goes with the record and the case', async () => {
    const reporter = portal.reporter();
    await reporter.post(await reporter.seal({ ...REPORT, answers: { acts: ['B1', 'D1'] } }));
    const item = await send(reporter, 'summons.jpg');
    const [anna, ben] = [await portal.desk(portal.reviewers[0]), await portal.desk(portal.reviewers[1])];
    for (const desk of [anna, ben]) {
      await desk.refresh();
      await desk.openCase(reporter.caseId);
    }
    const id = reporter.caseId;
    const said = {
      item,
      origin: 'From the clerk.',
      capturedBy: 'authority' as const,
      source: 'B' as const,
      information: '2' as const,
      acts: [1],
    };
    await anna.step(id, { type: 'file-noted', content: said });
    await ben.refresh();
    expect(custodyOf(ben.caseView(id)?.state.custody ?? {}, item).note).toMatchObject({
      by: anna.me.id,
      origin: 'From the clerk.',
      acts: [1],
    });
    const before = ben.caseView(id)?.events.length;
    await ben.step(id, { type: 'file-noted', content: said });
    expect(ben.caseView(id)?.events.length).toBe(before);
    await ben.step(id, { type: 'file-noted', content: { ...said, information: '1' } });
    await anna.refresh();
    const { state, events = [] } = anna.caseView(id) ?? {};
    if (state === undefined) throw new Error('a case');
    expect(custodyOf(state.custody, item).note).toMatchObject({ by: ben.me.id, information: '1' });

    const shown = {
      by: ben.me.label,
      origin: 'From the clerk.',
      capturedBy: 'authority',
      source: 'B',
      information: '1',
      acts: ['D1'],
    };
    const beside = await anna.recordFiles(id, item, 'copy/summons.jpg');
    const record = beside.find(({ path }) => path === 'record.json')?.bytes ?? new Uint8Array(0);
    expect(JSON.parse(fromUtf8(record))).toMatchObject({ saidByReviewers: shown });
    const telling = {
      id,
      labelOf: (member: string): string => (member === ben.me.id ? ben.me.label : anna.me.label),
    };
    const read = { state, events, faults: [] };
    const { files } = JSON.parse(caseJson(read, telling)) as { readonly files: readonly object[] };
    expect(files).toMatchObject([{ name: 'summons.jpg', saidByReviewers: shown }]);
    expect(JSON.stringify(files)).not.toContain(state.files.held[0]?.item.blob.key);
    const text = caseText(read, telling);
    expect(text).toContain('# file summons.jpg');
    expect(text).toContain('origin: From the clerk.');
  });

  it('of which the server lost a part is said to be gone, once that part is read', async () => {
    const reporter = portal.reporter();
    await reporter.post(await reporter.seal());
    const item = await send(reporter, 'lost.jpg');
    const anna = await portal.desk(portal.reviewers[0]);
    await anna.refresh();
    await anna.openCase(reporter.caseId);
    const { id } = reporterBlobPlace(reporter.keys, 3);
    await portal.db
      .updateTable('blob_part')
      .set({ stored: false })
      .where('blob', '=', id)
      .where('place', '=', 1)
      .execute();
    const reader = await anna.readFile(reporter.caseId, item);
    expect(await reader.read(0, 1000)).toEqual(FILE.slice(0, 1000));
    const gone = { code: 'file-gone' };
    await expect(reader.read(BLOB_PART_BYTES, FILE.length)).rejects.toMatchObject(gone);
    await portal.db.deleteFrom('blob').where('id', '=', id).execute();
    await expect(anna.readFile(reporter.caseId, item)).rejects.toMatchObject(gone);
  });

  it('stays as long as a desk has its case open', async () => {
    const reporter = portal.reporter();
    await reporter.post(await reporter.seal());
    await portal.place();
    const anna = await portal.desk(portal.reviewers[0]);
    await anna.refresh();
    await send(reporter, 'video.mp4');
    const soon = dayAfter(Date.now(), 1);
    await portal.db.updateTable('blob').set({ expires_on: soon }).execute();
    await anna.refresh();
    await anna.openCase(reporter.caseId);
    await anna.refresh();
    const id = reporterBlobPlace(reporter.keys, 3).id;
    const row = await portal.db
      .selectFrom('blob')
      .select('expires_on')
      .where('id', '=', id)
      .executeTakeFirst();
    expect(row?.expires_on).toBe(dayAfter(Date.now(), BLOB_DAYS));
  });
});
