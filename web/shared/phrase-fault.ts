import { ProtocolError, type ProtocolErrorCode } from '../../src/protocol/errors.ts';
import { s } from './text.ts';

/** Whether what was typed is no phrase. */
export const isPhraseFault = (error: unknown): error is ProtocolError =>
  error instanceof ProtocolError && error.code.startsWith('phrase-');

type Words = (counted: number) => string;

/** Why what was typed is no phrase. The detail of these errors is a count, or the place of a word, never a word. */
export function phraseFault(error: ProtocolError): string {
  const { errors } = s().phraseField;
  const words: Partial<Record<ProtocolErrorCode, Words>> = {
    'phrase-bad-length': errors.words,
    'phrase-bad-digit-count': errors.digits,
    'phrase-unknown-word': errors.unknownWord,
  };
  return words[error.code]?.(Number(error.message.replace(/^.*: /, ''))) ?? errors.noPhrase;
}
