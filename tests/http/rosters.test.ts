import { get, type IncomingHttpHeaders } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { publishRoster } from '../../src/services/publish-roster.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { storedOrganisation } from '../support/organisation.ts';
import { portalOfThisFile } from '../support/portal.ts';
import { nextRoster } from '../support/removal.ts';

useAnyEngine();
const portal = portalOfThisFile();
let made: NewOrganisation;
beforeAll(async () => {
  made = await storedOrganisation(portal.db, 3, Date.now(), systemEntropy);
});

/** As it comes over the wire: nothing is unpacked on the way. */
const ask = (encodings?: string): Promise<{ headers: IncomingHttpHeaders; body: Buffer }> =>
  new Promise((answered, failed) => {
    const headers = encodings === undefined ? {} : { 'accept-encoding': encodings };
    get(`${portal.origin}${PATHS.roster}`, { headers }, (response) => {
      buffer(response).then((body) => answered({ headers: response.headers, body }), failed);
    }).on('error', failed);
  });

describe('the list of members', () => {
  test.each(['br', 'gzip, deflate, br, zstd'])('comes smaller for who takes %s', async (encodings) => {
    const plain = await ask();
    const small = await ask(encodings);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(small.headers['content-encoding']).toBe('br');
    expect(small.body.length).toBeLessThan(plain.body.length * 0.8);
    expect(brotliDecompressSync(small.body)).toEqual(plain.body);
  });

  test.each([undefined, 'gzip', 'identity'])('comes plain for who takes %s', async (encodings) => {
    const { headers, body } = await ask(encodings);
    expect(headers['content-encoding']).toBeUndefined();
    const readers = verifyRosterBundle(new Uint8Array(body), decodePin(made.pin), Date.now());
    expect(readers.ready).toHaveLength(3);
  });

  test('is never an earlier one', async () => {
    const before = (await ask('br')).body;
    await publishRoster(
      portal.db,
      nextRoster(made, Date.now(), () => ({})),
      Date.now(),
    );
    const after = brotliDecompressSync((await ask('br')).body);
    expect(after).not.toEqual(brotliDecompressSync(before));
    const { roster } = verifyRosterBundle(new Uint8Array(after), decodePin(made.pin), Date.now());
    expect(roster.document.sequence).toBe(2);
  });
});
