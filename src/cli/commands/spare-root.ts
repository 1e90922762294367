import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { KEY_BYTES } from '../../protocol/limits.ts';
import { engine, useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import { signSuccession } from '../../protocol/succession.ts';
import type { Run } from '../command.ts';
import { readArguments } from '../organisation/arguments.ts';
import { writePublic } from '../organisation/files.ts';
import { readRoot, writeRoot } from '../organisation/root-key.ts';
import { readPin } from '../organisation/roster-file.ts';
import { systemEntropy } from '../system-entropy.ts';

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, {
    root: { type: 'string', multiple: true },
    organisation: { type: 'string' },
    parts: { type: 'boolean' },
  });
  const name = positionals[0] ?? 'spare';
  useEngine(await loadSodium());
  const { organisation } = readPin(values.organisation);
  const root = await readRoot(values.root ?? [], organisation);
  const seed = systemEntropy.bytes(KEY_BYTES);
  const to = toBase64url(engine().signingPair(seed).publicKey);
  const from = toBase64url(root.publicKey);
  const files = await writeRoot(name, organisation, seed, values.parts === true);
  writePublic(
    `${name}-succession.signed`,
    signSuccession({ version: 1, organisation, from, to }, root.secretKey),
  );
  process.stdout.write(`Secret, each to a place of its own: ${files.join(', ')}\n`);
  process.stdout.write(`Open, with any of them: ${name}-succession.signed\n`);
};
