import { codeOf } from '../../../src/casework/call-error.ts';
import { isPhraseFault, phraseFault } from '../../shared/phrase-fault.ts';
import { wordsFor } from '../problem.ts';
import { t } from '../text.ts';

const isRefused = (error: unknown): boolean => codeOf(error) === 'sign-in-refused';

/** Whether a refusal is about the typed phrase itself, so that it belongs at its field. */
export const isAboutPhrase = (error: unknown): boolean => isRefused(error) || isPhraseFault(error);

/** Why signing in did not work. */
export function signInFault(error: unknown): string {
  if (isPhraseFault(error)) return phraseFault(error);
  return isRefused(error) ? t().signIn.refused : wordsFor(error);
}
