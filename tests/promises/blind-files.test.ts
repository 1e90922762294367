import { expect, test } from 'vitest';
import { fromBase64url } from '../../src/protocol/encoding/base64url.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { dumpOf } from '../support/database-dump.ts';
import { sendFile } from '../support/send-file.ts';
import { layForReporter } from '../support/send-to-reporter.ts';
import { teamPortalOfThisFile } from '../support/team-portal.ts';

const portal = teamPortalOfThisFile(2);
const MARK = 'Zanzibarquokka';

test('neither the name of a file nor its content nor what is said of it stands anywhere in the database', async () => {
  const reporter = portal.reporter();
  await reporter.post(await reporter.seal());
  const file = utf8(`${MARK} `.repeat(100_000));
  await sendFile(portal.origin, reporter, { name: `${MARK}.pdf`, file, index: 0 });
  await portal.place();
  const anna = await portal.desk(portal.reviewers[0]);
  await anna.refresh();
  const view = await anna.openCase(reporter.caseId);
  const [held] = view.state.files.held;
  expect(held?.item.name).toBe(`${MARK}.pdf`);
  await anna.step(reporter.caseId, {
    type: 'file-ask',
    content: { item: held?.item.id ?? '', reason: `For ${MARK}.` },
  });
  const item = await layForReporter(portal.origin, `${MARK}.txt`, file.slice(0, 5_000), 'text/plain');
  await anna.sendFiles(reporter.caseId, { version: 1, text: `Read ${MARK}.`, items: [item] });
  await portal.place();
  expect((await reporter.mailbox()).files).toHaveLength(1);
  const dump = await dumpOf(portal.db);
  expect(dump.includes(Buffer.from('public.blob_content: 3'))).toBe(true);
  for (const text of [
    MARK,
    Buffer.from(MARK).toString('hex'),
    Buffer.from(MARK).toString('base64').slice(0, 18),
  ])
    expect(dump.includes(Buffer.from(text))).toBe(false);
  for (const secret of [item.blob.key, item.blob.deletion].map((text) => Buffer.from(fromBase64url(text))))
    expect(dump.includes(secret) || dump.includes(secret.toString('hex'))).toBe(false);
});
