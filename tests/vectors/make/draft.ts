import type { ProtocolErrorCode } from '../../../src/protocol/errors.ts';
import type { Draft, Fields } from '../vector.ts';

interface Drafting {
  readonly accepted: (name: string, comment: string, input: Fields) => Draft;
  /** Neither a fault nor an opening: the output is null or false. */
  readonly notOurs: (name: string, comment: string, input: Fields) => Draft;
  readonly refused: (name: string, comment: string, code: ProtocolErrorCode, input: Fields) => Draft;
}

/** Drafts for one operation. */
export const draftsOf = (operation: string, notOurs: null | false = null): Drafting => {
  const draft = (name: string, comment: string, input: Fields) => ({
    name: `${operation}: ${name}`,
    comment,
    operation,
    input,
  });
  return {
    accepted: (name, comment, input) => ({ ...draft(name, comment, input), expect: 'ok' }),
    notOurs: (name, comment, input) => ({ ...draft(name, comment, input), expect: 'ok', output: notOurs }),
    refused: (name, comment, code, input) => ({ ...draft(name, comment, input), expect: code }),
  };
};

/** A copy with one bit changed; positions below zero count from the end. */
export const flipped = (bytes: Uint8Array, at: number, bit = 1): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  const place = at < 0 ? copy.length + at : at;
  copy[place] = (copy[place] ?? 0) ^ bit;
  return copy;
};
