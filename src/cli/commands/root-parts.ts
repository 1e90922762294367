import { useEngine } from '../../protocol/primitives/engine.ts';
import { loadSodium } from '../../protocol/primitives/sodium.ts';
import { type Run, UsageError } from '../command.ts';
import { readArguments, required } from '../organisation/arguments.ts';
import { readBytes, writeSecret } from '../organisation/files.ts';
import { encodeRoot } from '../organisation/root-file.ts';
import { combineParts, readPart } from '../organisation/root-parts.ts';

type Part = ReturnType<typeof readPart>;

export const run: Run = async (args) => {
  const { values, positionals } = readArguments(args, { out: { type: 'string' } });
  useEngine(await loadSodium());
  const [task, ...files] = positionals;
  const parts = files.map((file) => readPart(readBytes(file)));
  if (task === 'check') return check(parts);
  if (task === 'combine') return combine(parts, required(values.out, '--out'));
  throw new UsageError('root-parts does one of two things: check, combine.');
};

const check = async (parts: readonly Part[]): Promise<void> => {
  if (parts.length < 2) throw new UsageError('Give two parts or three.');
  for (const [at, part] of parts.entries())
    for (const other of parts.slice(at + 1)) await combineParts([part, other]);
  process.stdout.write(`Any two of these ${parts.length} parts give the root ${parts[0]?.root}.\n`);
};

const combine = async (parts: readonly Part[], out: string): Promise<void> => {
  const seed = await combineParts(parts);
  writeSecret(out, encodeRoot(parts[0]?.organisation ?? '', seed));
  process.stdout.write(`${out} is the whole root. Destroy it when its work is done.\n`);
};
