import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { KEY_BYTES, ORGANISATION_ID_BYTES } from '../../protocol/limits.ts';
import { encodePin } from '../../protocol/organisation-pin.ts';
import { engine, useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import { signSuccession } from '../../protocol/succession.ts';
import type { Run } from '../command.ts';
import { readArguments } from '../organisation/arguments.ts';
import { writePublic } from '../organisation/files.ts';
import { writeRoot } from '../organisation/root-key.ts';
import { PIN_FILE } from '../organisation/roster-file.ts';
import { systemEntropy } from '../system-entropy.ts';

const SUCCESSION_FILE = 'succession.signed';

export const run: Run = async (args) => {
  const { values } = readArguments(args, { parts: { type: 'boolean' }, spare: { type: 'boolean' } });
  useEngine(await loadSodium());
  const inParts = values.parts === true;
  const organisation = toBase64url(systemEntropy.bytes(ORGANISATION_ID_BYTES));
  const seed = systemEntropy.bytes(KEY_BYTES);
  const root = engine().signingPair(seed);
  const pin = encodePin({
    version: 1,
    organisation,
    root: toBase64url(root.publicKey),
    minimumSequence: 1,
  });
  writePublic(PIN_FILE, pin);
  const secret = await writeRoot('root', organisation, seed, inParts);
  const open = [PIN_FILE];
  if (values.spare === true) {
    const spareSeed = systemEntropy.bytes(KEY_BYTES);
    const spare = engine().signingPair(spareSeed);
    secret.push(...(await writeRoot('spare', organisation, spareSeed, inParts)));
    const handed = { version: 1, organisation, from: toBase64url(root.publicKey) } as const;
    writePublic(
      SUCCESSION_FILE,
      signSuccession({ ...handed, to: toBase64url(spare.publicKey) }, root.secretKey),
    );
    open.push(SUCCESSION_FILE);
  }
  process.stdout.write(
    `Secret, each to a place of its own: ${secret.join(', ')}\nOpen: ${open.join(', ')}\n` +
      `Give ${PIN_FILE} to everybody who is to enrol.\n`,
  );
};
