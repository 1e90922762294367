/** Every reason for which a client refuses something, as stable codes. docs/protocol.md explains each. */
export type ProtocolErrorCode =
  | 'engine-missing'
  | 'bad-argument'
  | 'bad-encoding'
  | 'bad-length'
  | 'bad-padding'
  | 'trailing-bytes'
  | 'newer-version'
  | 'wrong-label'
  | 'wrong-context'
  | 'bad-signature'
  | 'bad-mac'
  | 'cannot-decrypt'
  | 'age-bad-header'
  | 'age-bad-payload'
  | 'too-long'
  | 'phrase-unknown-word'
  | 'phrase-bad-length'
  | 'phrase-bad-digit-count'
  | 'phrase-out-of-range'
  | 'phrase-bad-checksum'
  | 'roster-expired'
  | 'roster-not-yet-valid'
  | 'roster-wrong-organisation'
  | 'roster-wrong-root'
  | 'roster-rolled-back'
  | 'roster-forked'
  | 'no-reader'
  | 'too-many-readers'
  | 'unknown-author'
  | 'not-on-case'
  | 'log-gap'
  | 'log-forked'
  | 'log-rolled-back'
  | 'excluded-reader'
  | 'vault-below-quorum'
  | 'vault-wrong-share'
  | 'names-not-alone'
  | 'referral-too-few-approvals'
  | 'referral-not-by-reviewer'
  | 'referral-altered'
  | 'referral-other-destination'
  | 'referral-other-key'
  | 'referral-expired'
  | 'referral-unconfirmed'
  | 'referral-other-case'
  | 'referral-unattested';

/** A refusal. The detail is for developers: it never carries what was sealed. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
  readonly code: ProtocolErrorCode;

  constructor(code: ProtocolErrorCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`);
    this.code = code;
  }
}
