import type { Referral } from '../../casefile/referral/referral-state.ts';
import type { Dossier } from '../../protocol/client/referral/dossier.ts';
import { readDrafted } from '../../protocol/client/referral/events.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import type { CaseLog } from '../case-log.ts';

/** A referral of a case by the hash of its dossier (base64url). Throws `bad-argument` where there is none. */
export const referralWith = ({ state }: CaseLog, dossier: string): Referral => {
  const found = state.referrals.find((each) => each.dossier.hash === dossier);
  if (found === undefined) throw new ProtocolError('bad-argument', 'dossier');
  return found;
};

/** The dossier of a referral, as its event holds it. */
export const dossierOf = ({ chain }: CaseLog, { dossier, drafted }: Referral): Dossier => {
  const event = chain.events[drafted.sequence];
  if (event?.header.type !== 'dossier-drafted') throw new ProtocolError('bad-argument', 'dossier');
  const read = readDrafted(event.data).dossier;
  if (toBase64url(read.hash) !== dossier.hash) throw new ProtocolError('bad-argument', 'dossier');
  return read;
};
