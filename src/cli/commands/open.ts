import { createReadStream, statSync } from 'node:fs';
import { ENVELOPE_BYTES } from '../../protocol/limits.ts';
import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import { readIdentities } from '../age-files/identities.ts';
import { isEnvelope } from '../age-files/is-envelope.ts';
import { openStream } from '../age-files/open-stream.ts';
import { envelopeText } from '../age-files/read-envelope.ts';
import { writeWhole } from '../age-files/write-whole.ts';
import { type Run, UsageError } from '../command.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { placeOf, readBytes } from '../organisation/files.ts';

const SEALED = '.age';

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, {
    identity: { type: 'string' },
    report: { type: 'string' },
    out: { type: 'string' },
  });
  const file = required(positionals[0], 'The file to open');
  const identities = readIdentities(required(values.identity, '--identity'));
  if (positionals.length > 1) throw new UsageError('Open one file at a time.');
  useEngine(await loadSodium());
  const envelope = sizeOf(file) === ENVELOPE_BYTES ? readBytes(file) : null;
  if (envelope !== null && isEnvelope(envelope, identities)) {
    const first = values.report === undefined ? null : readBytes(values.report);
    await show(envelopeText(envelope, identities, first) ?? notForUs(file), values.out);
    return;
  }
  const out = values.out ?? nameOf(file);
  const plaintext = await openStream(createReadStream(placeOf(file)), identities);
  await writeWhole(out, plaintext ?? notForUs(file));
  process.stdout.write(`${out} is what was sealed.\n`);
};

const notForUs = (file: string): never => {
  throw new UsageError(`${file} is not sealed to any of these identities.`);
};

const sizeOf = (file: string): number => {
  const found = statSync(placeOf(file), { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`${file} cannot be read (there is none).`);
  return found.size;
};

const nameOf = (file: string): string => {
  if (!file.endsWith(SEALED)) throw new UsageError('Name the file to write behind --out.');
  return file.slice(0, -SEALED.length);
};

async function show(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  await writeWhole(out, oneOf(text));
  process.stdout.write(`${out} is what the envelope says.\n`);
}

async function* oneOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}
