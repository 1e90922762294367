import { randomBytes } from 'node:crypto';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { encodeBlobStart } from '../../src/protocol/blob-start.ts';
import { blobStartOf, randomBlobPlace } from '../../src/protocol/client/blob/blob-place.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { BLOB_PART_BYTES } from '../../src/protocol/limits.ts';
import { useEngine } from '../../src/protocol/primitives/engine.ts';
import { loadSodium } from '../../src/protocol/primitives/sodium.ts';
import { BLOB_TOKEN_HEADER, OCTETS, PATHS, PROOF_HEADER } from '../../src/protocol/wire/paths.ts';
import { loadServerKeys } from '../../src/services/server-keys.ts';
import { spawnPortal } from '../support/spawn-portal.ts';
import { withDatabase } from './bench-database.ts';
import { preparedProofs } from './prepared-proofs.ts';
import { residentMb } from './resident-mb.ts';
import type { Row } from './row.ts';

const SENDERS = 50;
/** Of 100 MB each sender sends this many parts: what the server holds depends on parts under way, not on sums. */
const PARTS = 12;
const MOST_GROWTH_MB = 150;

/** What the server's memory grows by while fifty people send files at once. */
export const uploads = (): Promise<Row[]> =>
  withDatabase(async (db, url) => {
    useEngine(await loadSodium());
    const portal = await spawnPortal(url, { ENVELOPES_PER_MINUTE: '100000' });
    const { proof } = await loadServerKeys(db, systemEntropy);
    const proofs = await preparedProofs(proof, SENDERS);
    const { pid } = portal.process;
    if (pid === undefined) throw new Error('no portal');
    const idle = residentMb(pid);
    let peak = idle;
    const watch = setInterval(() => {
      peak = Math.max(peak, residentMb(pid));
    }, 20);
    const begun = performance.now();
    await Promise.all(proofs.map((header) => sendFile(portal.origin, header)));
    const seconds = (performance.now() - begun) / 1000;
    clearInterval(watch);
    await portal.kill('SIGTERM');
    const growth = peak - idle;
    return [
      {
        name: `server memory, ${SENDERS} files at once (${((SENDERS * PARTS) / seconds).toFixed(0)} MiB/s)`,
        ours: `${peak.toFixed(0)} MB`,
        baseline: `${idle.toFixed(0)} MB idle`,
        ratio: `+${growth.toFixed(0)} MB`,
        target: `≤ +${MOST_GROWTH_MB} MB`,
        met: growth <= MOST_GROWTH_MB,
      },
    ];
  });

async function sendFile(origin: string, proof: string): Promise<void> {
  const place = randomBlobPlace(systemEntropy);
  const id = toBase64url(place.id);
  const body = new Uint8Array(encodeBlobStart(blobStartOf(place, PARTS * BLOB_PART_BYTES)));
  const begin = { 'content-type': OCTETS, [PROOF_HEADER]: proof };
  await expectDone(fetch(`${origin}${PATHS.blobs}`, { method: 'POST', headers: begin, body }));
  const headers = { 'content-type': OCTETS, [BLOB_TOKEN_HEADER]: toBase64url(place.upload) };
  for (let index = 0; index < PARTS; index += 1) {
    const part = new Uint8Array(randomBytes(BLOB_PART_BYTES));
    await expectDone(fetch(`${origin}${PATHS.blobPart(id, index)}`, { method: 'PUT', headers, body: part }));
  }
}

async function expectDone(call: Promise<Response>): Promise<void> {
  const { status } = await call;
  if (status !== 204) throw new Error(`not taken: ${status}`);
}
