import { ProtocolError, type ProtocolErrorCode } from '../../src/protocol/errors.ts';

/** The code with which a call refuses in the end; `gave` where it did not. Anything else that is thrown passes on. */
export const codeOf = async (call: Promise<unknown>): Promise<ProtocolErrorCode | 'gave'> => {
  try {
    await call;
    return 'gave';
  } catch (error) {
    if (error instanceof ProtocolError) return error.code;
    throw error;
  }
};
