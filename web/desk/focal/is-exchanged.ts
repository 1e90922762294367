import { ProtocolError } from '../../../src/protocol/errors.ts';

/** Whether an error says that a file does not open under what its dossier gives, or is another: it was damaged or exchanged. */
export const isExchanged = (error: unknown): error is ProtocolError =>
  error instanceof ProtocolError && error.code !== 'referral-unconfirmed' && error.code !== 'bad-argument';
