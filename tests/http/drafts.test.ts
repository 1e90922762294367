import { describe, expect, test } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import {
  type DraftKeys,
  deriveDraftKeys,
  draftDeletion,
  openDraft,
  sealDraft,
} from '../../src/protocol/client/draft.ts';
import { newPhraseEntropy } from '../../src/protocol/client/phrase.ts';
import { encodeDraftWrite } from '../../src/protocol/draft-write.ts';
import { equalBytes } from '../../src/protocol/encoding/bytes.ts';
import { organisationId } from '../../src/protocol/ids.ts';
import { DRAFT_BYTES, DRAFT_DAYS, ENVELOPE_BYTES } from '../../src/protocol/limits.ts';
import { OCTETS, PATHS, PROOF_HEADER } from '../../src/protocol/wire/paths.ts';
import { purgeExpired } from '../../src/services/purge-expired.ts';
import { flip } from '../support/altered.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { bytesOf, codeOf } from '../support/member-client.ts';
import { portalOfThisFile, startPortal } from '../support/portal.ts';
import { proveWork } from '../support/proof.ts';

useAnyEngine();
const portal = portalOfThisFile();
const DAY_MS = 86_400_000;

const newKeys = (): DraftKeys =>
  deriveDraftKeys(newPhraseEntropy(systemEntropy), organisationId(systemEntropy.bytes(16)));

const post = (path: string, body: Uint8Array, headers: Record<string, string> = {}, origin = portal.origin) =>
  fetch(`${origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': OCTETS, ...headers },
    body: new Uint8Array(body),
  });

const keepBytes = async (body: Uint8Array): Promise<Response> =>
  post(PATHS.draftIn, body, { [PROOF_HEADER]: await proveWork(portal.origin) });

const sealedOf = (keys: DraftKeys, text: string, revision: number): Uint8Array =>
  encodeDraftWrite(
    sealDraft(keys, { revision, data: new TextEncoder().encode(text) }, Date.now(), systemEntropy),
  );

const keep = (keys: DraftKeys, text: string, revision = 1) => keepBytes(sealedOf(keys, text, revision));

const fetched = async (keys: DraftKeys, origin = portal.origin): Promise<Uint8Array> =>
  bytesOf(await post(PATHS.draftOut, keys.write.publicKey, {}, origin));

async function textOf(keys: DraftKeys): Promise<string | null> {
  const bytes = await fetched(keys);
  expect(bytes.length).toBe(DRAFT_BYTES);
  const opened = openDraft(keys, bytes);
  return opened && `${opened.revision} ${new TextDecoder().decode(opened.data)}`;
}

const remove = async (deletion: Uint8Array): Promise<number> =>
  (await post(PATHS.draftDelete, deletion)).status;

const countDrafts = async () => (await portal.db.selectFrom('draft').select('id').execute()).length;

describe('a paused report', () => {
  test('is kept and comes back under its key alone', async () => {
    const keys = newKeys();
    expect((await keep(keys, 'told so far')).status).toBe(204);
    expect(await textOf(keys)).toBe('1 told so far');
    expect(await textOf(newKeys())).toBeNull();
  });

  test('is replaced by its next revision and no other; the same bytes again change nothing', async () => {
    const keys = newKeys();
    const first = sealedOf(keys, 'first', 1);
    expect((await keepBytes(first)).status).toBe(204);
    expect((await keepBytes(first)).status).toBe(204);
    const rival = await keep(keys, 'another first', 1);
    expect([rival.status, await codeOf(rival)]).toEqual([409, 'version-conflict']);
    expect((await keep(keys, 'third', 3)).status).toBe(409);
    expect((await keep(keys, 'second', 2)).status).toBe(204);
    expect((await keepBytes(first)).status).toBe(409);
    expect(await textOf(keys)).toBe('2 second');
  });

  test('may go on with any revision after it expired', async () => {
    const keys = newKeys();
    expect((await keep(keys, 'later', 5)).status).toBe(204);
    expect(await textOf(keys)).toBe('5 later');
  });

  test('is removed under its key, and nothing tells whether it was', async () => {
    const keys = newKeys();
    await keep(keys, 'to be thrown away');
    const before = await countDrafts();
    const deletion = draftDeletion(keys);
    expect(await remove(flip(deletion, 90))).toBe(204);
    expect(await remove(draftDeletion(newKeys()))).toBe(204);
    expect(await countDrafts()).toBe(before);
    expect([await remove(deletion), await remove(deletion)]).toEqual([204, 204]);
    expect(await countDrafts()).toBe(before - 1);
    expect(await textOf(keys)).toBeNull();
  });

  test('that is not there is answered with bytes that stay the same, in every process, and look like one', async () => {
    const keys = newKeys();
    const noise = await fetched(keys);
    expect(equalBytes(noise, await fetched(keys))).toBe(true);
    const second = await startPortal(portal.url);
    expect(equalBytes(noise, await fetched(keys, second.origin))).toBe(true);
    await second.stop();
    expect(new Set(noise).size).toBe(256);
  });

  test('is answered with the same headers whether or not it is there', async () => {
    const keys = newKeys();
    const headersOf = async () => {
      const { status, headers } = await post(PATHS.draftOut, keys.write.publicKey);
      return [status, ...[...headers].filter(([name]) => name !== 'date')];
    };
    const absent = await headersOf();
    await keep(keys, 'here');
    expect(await headersOf()).toEqual(absent);
  });

  test('costs a proof of work, which is spent on it', async () => {
    const body = sealedOf(newKeys(), 'x', 1);
    expect(await codeOf(await post(PATHS.draftIn, body))).toBe('proof-missing');
    const headers = { [PROOF_HEADER]: await proveWork(portal.origin) };
    expect((await post(PATHS.draftIn, body, headers)).status).toBe(204);
    expect(await codeOf(await post(PATHS.draftIn, body, headers))).toBe('proof-spent');
  });

  test.each([
    ['noise', () => systemEntropy.bytes(ENVELOPE_BYTES), 400, 'invalid'],
    ['bytes in its padding', () => flip(sealedOf(newKeys(), 'x', 1), ENVELOPE_BYTES - 1), 400, 'invalid'],
    [
      'another signature',
      () => flip(sealedOf(newKeys(), 'x', 1), 130_048 + 47 + 40),
      403,
      'bad-write-signature',
    ],
    [
      'sealed bytes that were not signed for',
      () => flip(sealedOf(newKeys(), 'x', 1), 5_000),
      403,
      'bad-write-signature',
    ],
  ])('is refused as %s', async (_title, make, status, code) => {
    const before = await countDrafts();
    const response = await keepBytes(make());
    expect([response.status, await codeOf(response)]).toEqual([status, code]);
    expect(await countDrafts()).toBe(before);
  });

  test('of another size is refused before its proof is spent', async () => {
    const headers = { [PROOF_HEADER]: await proveWork(portal.origin) };
    const body = sealedOf(newKeys(), 'x', 1);
    expect(await codeOf(await post(PATHS.draftIn, body.subarray(1), headers))).toBe('invalid');
    expect((await post(PATHS.draftIn, body, headers)).status).toBe(204);
  });
});

describe('its row', () => {
  test('tells the day and nothing finer, and names nothing else', async () => {
    await keep(newKeys(), 'x');
    const rows = await portal.db.selectFrom('draft').selectAll().execute();
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['id', 'revision', 'sealed', 'written_on']);
    for (const { written_on } of rows) expect(written_on).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('goes when its days have passed, also where there is no organisation', async () => {
    await keep(newKeys(), 'x');
    const now = Date.now();
    const before = await countDrafts();
    await purgeExpired(portal.db, now + DRAFT_DAYS * DAY_MS);
    expect(await countDrafts()).toBe(before);
    await purgeExpired(portal.db, now + (DRAFT_DAYS + 1) * DAY_MS);
    expect(await countDrafts()).toBe(0);
  });
});
