import { codeOf } from '../../../src/casework/call-error.ts';
import { typedWords } from '../../../src/protocol/client/phrase.ts';
import { ProtocolError } from '../../../src/protocol/errors.ts';
import { helpWithPhrase } from '../../shared/phrase-help.ts';
import { wordsFor } from '../problem.ts';
import { t } from '../text.ts';

/** Whether a refusal is about the typed words themselves, so that it belongs at their field. */
export const isAboutWords = (error: unknown): boolean =>
  codeOf(error) === 'sign-in-refused' || (error instanceof ProtocolError && error.code.startsWith('phrase-'));

/** Why signing in did not work, for whoever typed these words. */
export function signInFault(error: unknown, typed: string): string {
  const { errors } = t().signIn;
  const [unknown] = helpWithPhrase(`${typed} `).unknown;
  switch (codeOf(error) ?? '') {
    case 'phrase-bad-length':
      return errors.length(typedWords(typed).length);
    case 'phrase-unknown-word':
      return errors.unknownWord(unknown?.place ?? 1);
    case 'phrase-bad-checksum':
      return errors.checksum;
    case 'sign-in-refused':
      return errors.refused;
    default:
      return wordsFor(error);
  }
}
