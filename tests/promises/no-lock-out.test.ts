import { describe, expect, test } from 'vitest';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { OCTETS, PATHS, PROOF_HEADER } from '../../src/protocol/wire/paths.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { junkEnvelope } from '../support/junk-envelope.ts';
import { codeOf } from '../support/member-client.ts';
import { portalOfThisFile } from '../support/portal.ts';
import { postEnvelope, proveWork } from '../support/proof.ts';

useAnyEngine();
const portal = portalOfThisFile();

const A_WHILE_MS = 20_000;

/** What one careful person does: work for a proof, send one envelope. From the same address as everybody. */
async function sendHonestly(): Promise<{ status: number; took: number }> {
  const began = performance.now();
  const { status } = await postEnvelope(portal.origin, junkEnvelope(systemEntropy));
  return { status, took: performance.now() - began };
}

async function junk(times: number, send: () => Promise<Response>): Promise<Map<number, number>> {
  const statuses = new Map<number, number>();
  for (let sent = 0; sent < times; sent += 20) {
    for (const response of await Promise.all(Array.from({ length: 20 }, send))) {
      await response.arrayBuffer();
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    }
  }
  return statuses;
}

const post = (headers: Record<string, string>, body: Uint8Array<ArrayBuffer>) =>
  fetch(`${portal.origin}${PATHS.envelopes}`, {
    method: 'POST',
    headers: { 'content-type': OCTETS, ...headers },
    body,
  });

describe('a stranger cannot shut anybody out', () => {
  test('with hundreds of posts without proof', async () => {
    const body = junkEnvelope(systemEntropy);
    expect(await junk(400, () => post({}, body))).toEqual(new Map([[428, 400]]));
    const honest = await sendHonestly();
    expect(honest.status).toBe(204);
    expect(honest.took).toBeLessThan(A_WHILE_MS);
  });

  test('with hundreds of posts under false or used proofs', async () => {
    const body = junkEnvelope(systemEntropy);
    const used = await proveWork(portal.origin);
    expect((await postEnvelope(portal.origin, body, used)).status).toBe(204);
    expect(await junk(200, () => post({ [PROOF_HEADER]: used }, body))).toEqual(new Map([[428, 200]]));
    const unsolved = Buffer.from(await (await fetch(`${portal.origin}${PATHS.proofOfWork}`)).text()).toString(
      'base64',
    );
    expect(await junk(200, () => post({ [PROOF_HEADER]: unsolved }, body))).toEqual(new Map([[400, 200]]));
    expect((await sendHonestly()).status).toBe(204);
  });

  test('with hundreds of failed sign-ins', async () => {
    const attempt = {
      authKey: 'A'.repeat(43),
      challenge: 'A'.repeat(75),
      signature: 'A'.repeat(86),
    };
    const signIn = () =>
      fetch(`${portal.origin}${PATHS.sessions}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(attempt),
      });
    expect(await junk(200, signIn)).toEqual(new Map([[401, 200]]));
    expect((await sendHonestly()).status).toBe(204);
  });

  test('with paid junk: everybody works a little longer, in seconds, and gets through', async () => {
    const spent = Array.from({ length: 2000 }, () => ({
      hash: systemEntropy.bytes(32),
      purpose: 'envelope' as const,
      expires_at: Math.floor(Date.now() / 1000) + 600,
    }));
    await portal.db.insertInto('spent_proof').values(spent).execute();
    const honest = await sendHonestly();
    expect(honest.status).toBe(204);
    expect(honest.took).toBeLessThan(A_WHILE_MS);
  });

  test('with so much paid junk that there is a queue: the next one waits for a turn and gets it', async () => {
    const proof = await proveWork(portal.origin);
    await portal.db.deleteFrom('pace').execute();
    await portal.db
      .insertInto('pace')
      .values({ next_at: Date.now() + 2000 })
      .execute();
    const began = performance.now();
    expect((await postEnvelope(portal.origin, junkEnvelope(systemEntropy), proof)).status).toBe(204);
    expect(performance.now() - began).toBeGreaterThan(1900);
  });

  test('with a queue that is full: the answer says when to come again, and the work done stays good', async () => {
    const proof = await proveWork(portal.origin);
    const envelope = junkEnvelope(systemEntropy);
    await portal.db.deleteFrom('pace').execute();
    await portal.db
      .insertInto('pace')
      .values({ next_at: Date.now() + 70_000 })
      .execute();
    const busy = await postEnvelope(portal.origin, envelope, proof);
    expect([busy.status, busy.headers.get('retry-after'), await codeOf(busy)]).toEqual([503, '60', 'busy']);
    await portal.db.updateTable('pace').set({ next_at: Date.now() }).execute();
    expect((await postEnvelope(portal.origin, envelope, proof)).status).toBe(204);
  });
});
