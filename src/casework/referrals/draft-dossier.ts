import { readDossierDocument } from '../../casefile/dossier/dossier-document.ts';
import { filesFormOf } from '../../casefile/routing/destination.ts';
import {
  consentsHash,
  type DossierHeader,
  makeDossier,
  type ReferralSecret,
} from '../../protocol/client/referral/dossier.ts';
import { encodeDrafted } from '../../protocol/client/referral/events.ts';
import { fromBase64url, toBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { DOSSIER_LONGEST_DAYS, KEY_BYTES, REFERRAL_ID_BYTES } from '../../protocol/limits.ts';
import { dayAfter, dayOf } from '../../protocol/times.ts';
import { appendWithMerge } from '../append-with-merge.ts';
import type { CaseLog } from '../case-log.ts';
import { readTeamNow } from '../change-team.ts';
import type { DeskCore } from '../desk-core.ts';
import { refuseConflicted } from '../work-on-case.ts';
import { filesToGo } from './along/files-to-go.ts';
import { type DestinationNow, destinationNow } from './outside/destination-now.ts';
import { refuseTooLarge } from './outside/files-to-hand-over.ts';
import type { DossierDraft } from './referral-calls.ts';

/**
 * Drafts a dossier upon the consents in force, for a destination of the roster or one that the team keeps off the portal: it takes the place
 * of an earlier draft for that destination that is not on its way. The files that it lists go along, but where they could not be sealed for a key. Gives its hash in base64url. Call it in the log's turn. Throws `bad-argument` for no such destination or no consent in force, `no-reader` where nobody
 * stands in the destination, `referral-unconfirmed` for a file that the person does not let go there today, `files-too-large`, `too-long`, `not-on-case`.
 */
export const draftDossier = async (core: DeskCore, log: CaseLog, draft: DossierDraft): Promise<string> => {
  refuseConflicted(log, toBase64url(core.member));
  await readTeamNow(core);
  const { roster } = core.rosters.current();
  const destination = destinationNow(core, draft.destination);
  const live = log.state.consent?.live ?? null;
  const now = core.means.now();
  if (live === null || live.expires < dayOf(now)) throw new ProtocolError('bad-argument', 'consent');
  const consents = live.hashes.map(fromBase64url);
  const longest = dayAfter(now, DOSSIER_LONGEST_DAYS);
  const before = {
    organisation: toBase64url(core.organisation),
    referral: toBase64url(core.means.entropy.bytes(REFERRAL_ID_BYTES)),
  };
  const after = {
    consents: toBase64url(consentsHash(consents)),
    roster: toBase64url(roster.hash),
    made: dayOf(now),
    expires: live.expires < longest ? live.expires : longest,
  };
  const header: DossierHeader =
    destination.version === 1
      ? { ...before, ...destination, ...after }
      : { ...before, ...destination, ...after };
  const secret = core.means.entropy.bytes(KEY_BYTES) as ReferralSecret;
  const files = goAlongTo(destination)
    ? filesToGo(log, consentNameOf(destination), draft.content, dayOf(now))
    : [];
  if (destination.version === 2 && files.length > 0)
    refuseTooLarge(readDossierDocument(draft.content)?.evidence.map(({ bytes }) => bytes) ?? []);
  const dossier = makeDossier(header, draft.content, secret, files);
  await appendWithMerge(core, log, {
    key: `dossier-drafted ${header.referral}`,
    draft: () => ({ type: 'dossier-drafted', data: encodeDrafted({ dossier, consents }) }),
  });
  return toBase64url(dossier.hash);
};

const goAlongTo = (destination: DestinationNow): boolean =>
  destination.version === 1 || filesFormOf(destination.format) !== null;

const consentNameOf = (destination: DestinationNow): string =>
  destination.version === 1 ? destination.destination : destination.route;
