import { ProtocolError, type ProtocolErrorCode } from '../../src/protocol/errors.ts';

/** The code with which a call refuses, or what it gave. Anything else that is thrown is a fault and passes on. */
export const refusalOf = <Result>(call: () => Result): ProtocolErrorCode | { gave: Result } => {
  try {
    return { gave: call() };
  } catch (error) {
    if (error instanceof ProtocolError) return error.code;
    throw error;
  }
};
