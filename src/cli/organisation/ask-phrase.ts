import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { type PhraseEntropy, readPhrase } from '../../protocol/client/phrase.ts';

const silence = new Writable({ write: (_chunk, _encoding, done) => done() });

/** Asks for a member's phrase at the terminal, without showing it. Never an argument: those stand in the shell's history. */
export const askPhrase = async (): Promise<PhraseEntropy> => {
  process.stderr.write('Your sign-in phrase (it is not shown): ');
  const lines = createInterface({
    input: process.stdin,
    output: silence,
    terminal: process.stdin.isTTY,
  });
  try {
    return readPhrase(await lines.question(''));
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
};
