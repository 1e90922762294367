import { connect } from 'node:net';
import { beforeAll, describe, expect, test } from 'vitest';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { decodeFrames } from '../../src/protocol/encoding/frames.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { OCTETS, PATHS, PROOF_HEADER } from '../../src/protocol/wire/paths.ts';
import { placeBatch } from '../../src/services/place-batch.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { junkEnvelope } from '../support/junk-envelope.ts';
import { bytesOf, codeOf, type MemberClient, signInAs } from '../support/member-client.ts';
import { membersWhoAre, storedOrganisation } from '../support/organisation.ts';
import { portalOfThisFile } from '../support/portal.ts';
import { postEnvelope, proveWork } from '../support/proof.ts';

useAnyEngine();
const portal = portalOfThisFile();
let made: NewOrganisation;
let reader: MemberClient;

beforeAll(async () => {
  made = await storedOrganisation(portal.db, 2, Date.now(), systemEntropy);
  const [reviewer] = membersWhoAre(made, 'reviewer');
  if (reviewer === undefined) throw new Error('two were made');
  reader = await signInAs(portal.origin, made, reviewer);
});

async function entriesAfter(position: number): Promise<Uint8Array[]> {
  const response = await reader.call('GET', `${PATHS.stream('intake')}?after=${position}`);
  return decodeFrames(LABEL.callEntries, await bytesOf(response), 'exact');
}

const countEntries = async () => (await portal.db.selectFrom('stream_entry').select('hash').execute()).length;
const altered = (
  proof: string,
  change: (payload: {
    challenge: { parameters: Record<string, unknown>; signature: string };
    solution: Record<string, unknown>;
  }) => void,
) => {
  const payload = JSON.parse(Buffer.from(proof, 'base64').toString()) as Parameters<typeof change>[0];
  change(payload);
  return Buffer.from(JSON.stringify(payload)).toString('base64');
};

describe('an envelope', () => {
  test('is taken in, placed, and read by reviewers exactly as it came', async () => {
    const envelope = junkEnvelope(systemEntropy);
    expect((await postEnvelope(portal.origin, envelope)).status).toBe(204);
    await placeBatch(portal.db, Date.now());
    const entries = await entriesAfter(0);
    expect(entries.map((entry) => Buffer.from(entry.subarray(8)).equals(envelope))).toContain(true);
  });

  test('that comes twice is one entry', async () => {
    const envelope = junkEnvelope(systemEntropy, 16);
    const before = await countEntries();
    expect((await postEnvelope(portal.origin, envelope)).status).toBe(204);
    expect((await postEnvelope(portal.origin, envelope)).status).toBe(204);
    expect(await countEntries()).toBe(before + 1);
  });

  test('needs a proof of work', async () => {
    const headers = { 'content-type': OCTETS };
    const body = junkEnvelope(systemEntropy);
    const response = await fetch(`${portal.origin}${PATHS.envelopes}`, { method: 'POST', headers, body });
    expect([response.status, await codeOf(response)]).toEqual([428, 'proof-missing']);
  });

  test('is refused under a proof that was used, even for the same bytes', async () => {
    const proof = await proveWork(portal.origin);
    const envelope = junkEnvelope(systemEntropy);
    expect((await postEnvelope(portal.origin, envelope, proof)).status).toBe(204);
    expect(await codeOf(await postEnvelope(portal.origin, envelope, proof))).toBe('proof-spent');
  });

  test.each([
    ['nonsense', () => 'nonsense'],
    ['JSON of another shape', () => Buffer.from('{"challenge":{}}').toString('base64')],
    [
      'a solution that tells how long it took',
      (proof: string) => altered(proof, ({ solution }) => (solution['time'] = 41.5)),
    ],
    [
      'a solution that is not one',
      (proof: string) => altered(proof, ({ solution }) => (solution['derivedKey'] = '00'.repeat(32))),
    ],
    [
      'a longer life',
      (proof: string) =>
        altered(proof, ({ challenge }) => (challenge.parameters['expiresAt'] = 4_000_000_000)),
    ],
    ['less work', (proof: string) => altered(proof, ({ challenge }) => (challenge.parameters['cost'] = 1))],
    [
      'a foreign signature',
      (proof: string) => altered(proof, ({ challenge }) => (challenge.signature = '00'.repeat(32))),
    ],
    ['an unknown field', (proof: string) => altered(proof, ({ solution }) => (solution['more'] = 1))],
  ])('is refused under a proof with %s', async (_title, spoil) => {
    const proof = spoil(await proveWork(portal.origin));
    const response = await postEnvelope(portal.origin, junkEnvelope(systemEntropy), proof);
    expect([response.status, await codeOf(response)]).toEqual([400, 'proof-wrong']);
  });

  test('is refused under a proof that has expired', async () => {
    const proof = altered(
      await proveWork(portal.origin),
      ({ challenge }) => (challenge.parameters['expiresAt'] = 1_000_000_000),
    );
    expect(await codeOf(await postEnvelope(portal.origin, junkEnvelope(systemEntropy), proof))).toBe(
      'proof-expired',
    );
  });

  test.each([
    ['seven stanzas', () => junkEnvelope(systemEntropy, 7)],
    ['stanzas of another kind', () => spoilt('mlkem768x25519', 'mlkem768x25510')],
    ['another first line', () => spoilt('age-encryption.org/v1', 'age-encryption.org/v2')],
    ['random bytes', () => systemEntropy.bytes(131_072)],
    ['zeros', () => new Uint8Array(131_072)],
  ])('is refused when it has %s', async (_title, make) => {
    const response = await postEnvelope(portal.origin, new Uint8Array(make()));
    expect([response.status, await codeOf(response)]).toEqual([400, 'not-an-envelope']);
  });

  test('of another size is refused before its body is read and before its proof is spent', async () => {
    const proof = await proveWork(portal.origin);
    const { hostname, port } = new URL(portal.origin);
    const answer = await new Promise<string>((answered, failed) => {
      const socket = connect(Number(port), hostname)
        .setEncoding('latin1')
        .once('data', (text: string) => {
          socket.destroy();
          answered(text);
        })
        .once('error', failed);
      const head = `content-type: ${OCTETS}\r\ncontent-length: 131073\r\n${PROOF_HEADER}: ${proof}`;
      socket.write(`POST ${PATHS.envelopes} HTTP/1.1\r\nhost: x\r\n${head}\r\n\r\n`);
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect((await postEnvelope(portal.origin, junkEnvelope(systemEntropy), proof)).status).toBe(204);
  });
});

function spoilt(part: string, other: string): Uint8Array {
  const bytes = junkEnvelope(systemEntropy);
  return new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(part, other), 'latin1'));
}

describe('the rows of an envelope', () => {
  test('tell the day and nothing finer, and nothing of who sent it', async () => {
    await placeBatch(portal.db, Date.now());
    const rows = await portal.db.selectFrom('stream_entry').selectAll().execute();
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['entry', 'hash', 'placed_on', 'position', 'stream']);
    for (const { placed_on } of rows) expect(placed_on).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
