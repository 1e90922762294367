import { createReadStream } from 'node:fs';
import { sealStream } from '../../protocol/age/seal-stream.ts';
import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import { readRecipients } from '../age-files/recipients.ts';
import { writeWhole } from '../age-files/write-whole.ts';
import { type Run, UsageError } from '../command.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { placeOf } from '../organisation/files.ts';
import { systemEntropy } from '../system-entropy.ts';

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, {
    to: { type: 'string', multiple: true },
    portal: { type: 'string' },
    organisation: { type: 'string' },
    out: { type: 'string' },
  });
  const file = required(positionals[0], 'The file to seal');
  const to = required(values.to, '--to');
  if (positionals.length > 1) throw new UsageError('Seal one file at a time.');
  useEngine(await loadSodium());
  const recipients = await readRecipients(to, values);
  const out = values.out ?? `${file}.age`;
  await writeWhole(out, sealStream(createReadStream(placeOf(file)), recipients, systemEntropy));
  process.stdout.write(`${out} opens for ${to.length === 1 ? 'one reader' : `${to.length} readers`}.\n`);
};
