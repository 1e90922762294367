import { parseIdentity } from '../../protocol/age/identity-text.ts';
import type { KemSeed } from '../../protocol/age/keys.ts';
import { UsageError } from '../command.ts';
import { readBytes } from '../organisation/files.ts';

/** The identities in a file as age keeps them: one a line, beside comments. */
export function readIdentities(name: string): KemSeed[] {
  const lines = new TextDecoder().decode(readBytes(name)).split(/\r?\n/);
  const texts = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  if (texts.length === 0) throw new UsageError(`${name} holds no identity.`);
  return texts.map((text) => {
    try {
      return parseIdentity(text);
    } catch {
      throw new UsageError(`${name} has a line that is no identity of the kind AGE-SECRET-KEY-PQ-1….`);
    }
  });
}
