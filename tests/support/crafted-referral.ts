import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { consentHash } from '../../src/protocol/client/consent.ts';
import type { LogAuthor } from '../../src/protocol/client/log-event.ts';
import { signApproval } from '../../src/protocol/client/referral/approval.ts';
import { destinationKeyHash } from '../../src/protocol/client/referral/destination-key.ts';
import {
  consentsHash,
  type Dossier,
  makeDossier,
  type PortalHeader,
  type ReferralSecret,
} from '../../src/protocol/client/referral/dossier.ts';
import { sealReferral } from '../../src/protocol/client/referral/seal-referral.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { type Readers, verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { destinationStream } from '../../src/protocol/stream-names.ts';
import { dayAfter, dayOf } from '../../src/protocol/times.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import { signInAs } from './member-client.ts';
import { membersWhoAre } from './organisation.ts';
import type { TestReporter } from './reporter.ts';

/** What two reviewers pass on by a program of their own, and how it differs from what it should be. */
export interface CraftedReferral {
  readonly destination: string;
  readonly content: Uint8Array;
  /** Signed. */
  readonly consent: Uint8Array;
  /** Reviewers by their place. */
  readonly approvers?: readonly number[];
  /** Which dossier they sign. */
  readonly of?: (dossier: Dossier) => Dossier;
  readonly header?: Partial<PortalHeader>;
  readonly caseId?: Uint8Array;
}

type Portal = { readonly origin: string; readonly made: NewOrganisation };

const readersNow = async ({ origin, made }: Portal): Promise<Readers> => {
  const response = await fetch(`${origin}${PATHS.roster}`);
  return verifyRosterBundle(new Uint8Array(await response.arrayBuffer()), decodePin(made.pin), Date.now());
};

/** Leaves a crafted referral on the destination's stream, as a reviewer who is signed in can. */
export const postCraftedReferral = async (
  portal: Portal,
  reporter: TestReporter,
  { destination, content, consent, approvers = [0, 1], of = (same) => same, header, caseId }: CraftedReferral,
): Promise<void> => {
  const reviewers = membersWhoAre(portal.made, 'reviewer');
  const authorAt = (at: number): LogAuthor => {
    const author = reviewers[at]?.author;
    if (author === undefined) throw new Error('a reviewer');
    return author;
  };
  const readers = await readersNow(portal);
  const dossier = makeDossier(
    {
      version: 1,
      organisation: toBase64url(portal.made.id),
      referral: toBase64url(systemEntropy.bytes(16)),
      destination,
      destinationKey: toBase64url(destinationKeyHash(readers.roster, destination)),
      consents: toBase64url(consentsHash([consentHash(consent)])),
      roster: toBase64url(readers.roster.hash),
      made: dayOf(Date.now()),
      expires: dayAfter(Date.now(), 10),
      ...header,
    },
    content,
    systemEntropy.bytes(32) as ReferralSecret,
  );
  const vouched = {
    caseId: caseId ?? reporter.keys.caseId,
    consentKey: reporter.keys.consent.publicKey,
    consent: 'signed' as const,
  };
  const approvals = approvers.map((at) =>
    signApproval(of(dossier), vouched, authorAt(at), dayOf(Date.now())),
  );
  const proofs = { consents: [consent], seconds: [], confirmations: [], questions: [], approvals };
  const envelope = sealReferral(dossier, proofs, authorAt(0), readers, Date.now(), systemEntropy);
  const [reviewer] = reviewers;
  if (reviewer === undefined) throw new Error('a reviewer');
  const client = await signInAs(portal.origin, portal.made, reviewer);
  const posted = await client.call('POST', PATHS.stream(destinationStream(destination)), envelope);
  if (posted.status !== 204) throw new Error(`not taken: ${posted.status}`);
};
