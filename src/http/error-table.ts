import type { ServiceErrorCode } from '../errors.ts';

export type WireErrorCode = ServiceErrorCode | 'internal';

type Answer = readonly [status: number, message: string];

/** The complete table: every code, its HTTP status, and the one sentence that goes with it. */
const ANSWERS: Readonly<Record<WireErrorCode, Answer>> = {
  invalid: [400, 'The request is not well formed.'],
  'too-large': [413, 'The request is larger than allowed.'],
  'unsupported-media-type': [415, 'The request has the wrong content type.'],
  'not-found': [404, 'There is nothing here.'],
  'not-signed-in': [401, 'Sign in first.'],
  'not-allowed': [403, 'This is not yours to do.'],
  'wrong-origin': [403, 'The request comes from a page that is not of this portal.'],
  'sign-in-refused': [401, 'This sign-in is not accepted.'],
  'no-organisation': [404, 'No organisation has been set up here yet.'],
  'organisation-exists': [409, 'An organisation has been set up here already.'],
  'roster-refused': [422, 'This is not the next roster of the organisation.'],
  'intake-key-refused': [422, 'This is not a valid next intake key of yours.'],
  'announcement-refused': [422, 'This is not an announcement of yours that follows the one before.'],
  'publication-refused': [422, 'This is not a publication that two reviewers signed.'],
  'unknown-member': [404, 'The roster names no such member.'],
  'proof-missing': [428, 'A proof of work is needed.'],
  'proof-wrong': [400, 'The proof of work does not hold.'],
  'proof-expired': [428, 'The proof of work is too old. Make a fresh one.'],
  'proof-spent': [428, 'The proof of work has been used. Make a fresh one.'],
  'not-an-envelope': [400, 'This is not an envelope.'],
  busy: [503, 'Many are waiting. Try again a little later.'],
  'version-conflict': [409, 'A newer version stands there already.'],
  'head-moved': [409, 'The log has grown. Read it and try again.'],
  'case-deleted': [410, 'This case was deleted.'],
  'bad-write-signature': [403, 'The write key of this place signed otherwise.'],
  'slot-taken': [409, 'This slot is taken.'],
  'blob-taken': [409, 'Another file has this place.'],
  'part-taken': [409, 'This part has arrived with other bytes.'],
  'no-room': [507, 'There is no room for more files at present.'],
  'not-ready': [503, 'The portal is not ready.'],
  internal: [500, 'Something went wrong on our side.'],
};

export function statusOf(code: WireErrorCode): number {
  return ANSWERS[code][0];
}

export function bodyOfError(code: WireErrorCode): string {
  return JSON.stringify({ code, message: ANSWERS[code][1] });
}
