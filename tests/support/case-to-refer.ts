import { toReplace } from '../../src/casefile/consent/consent-state.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { forgetfulDevice } from '../../src/casework/device-store.ts';
import { memberCalls } from '../../src/casework/member-calls.ts';
import { signIn } from '../../src/casework/sign-in.ts';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { portalCall } from '../../src/cli/organisation/portal-call.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { headConsentOf } from '../../src/protocol/client/head-slot.ts';
import { readPhrase } from '../../src/protocol/client/phrase.ts';
import {
  type ConsentPost,
  type SealedConsent,
  sealConfirmation,
  sealWithdrawal,
} from '../../src/protocol/client/seal-consent.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';
import type { Db } from '../../src/storage/database.ts';
import { membersWhoAre } from './organisation.ts';
import { placeAll } from './place-all.ts';
import { makeReporter, REPORT } from './reporter.ts';

type Portal = { readonly origin: string; readonly made: NewOrganisation; readonly db: Db };

/** Where the organisation of a test reaches its focal point. */
export const FOCAL_DESTINATION = 'un-focal-point.demonstration';

/** A case for which a dossier to the focal point can be made: judged, allowed, and confirmed by the person today. */
export interface CaseToRefer {
  readonly id: string;
  /** The desk of a third reviewer, who judged it. */
  readonly desk: Desk;
  /** The person takes everything back, signed in their mailbox; the third reviewer's desk puts it on file. */
  readonly takeEverythingBack: () => Promise<void>;
}

/** Sends a report to a portal whose organisation has three reviewers, and lets the third one and the person do their parts. */
export async function caseToRefer(portal: Portal, narrative: string): Promise<CaseToRefer> {
  const { origin, made, db } = portal;
  const reporter = makeReporter(origin, made.pin);
  const id = reporter.caseId;
  const posted = async (sealed: SealedConsent): Promise<void> => {
    await reporter.post(sealed.envelope);
    await placeAll(db);
  };
  const choices = { switches: { C3: 'granted' as const }, destinations: [], files: [] };
  const report = { ...REPORT, narrative };
  await reporter.post(await reporter.seal(report, undefined, undefined, undefined, undefined, choices));
  await placeAll(db);
  const desk = await deskOf(origin, membersWhoAre(made, 'reviewer')[2]);
  await desk.refresh();
  await desk.openCase(id);
  const judged = {
    scope: 'yes',
    causality: 'yes',
    severity: 'yes',
    substance: 'yes',
    reason: 'Clear.',
  } as const;
  await desk.decide(id, { type: 'gate-set', content: { decision: 'accept', ...judged } });
  await desk.decide(id, {
    type: 'verification-set',
    content: { source: 'B', information: '2', standard: 'credible', reason: 'Two sources.' },
  });
  await desk.askConfirmation(id, FOCAL_DESTINATION, ['C3']);
  await placeAll(db);
  const { head } = await reporter.mailbox();
  const [question] = head === null ? [] : headConsentOf(head).questions;
  const held = desk.caseView(id)?.state.consent ?? null;
  if (question === undefined || held === null) throw new Error('a question');
  const post = async (): Promise<ConsentPost> => {
    const bundle = new Uint8Array(await (await fetch(`${origin}${PATHS.roster}`)).arrayBuffer());
    const { roster, ready } = verifyRosterBundle(bundle, decodePin(made.pin), Date.now());
    const keys = { log: reporter.keys.caseId, epoch: 0, secret: reporter.keys.caseSecret };
    return { keys, readers: ready, roster, language: 'en', now: Date.now(), entropy: systemEntropy };
  };
  const yes = { consent: toReplace(held)[0] ?? '', answer: 'yes' } as const;
  await posted(sealConfirmation(reporter.keys, question, yes, await post()));
  await desk.refresh();
  return {
    id,
    desk,
    takeEverythingBack: async () => {
      await posted(sealWithdrawal(reporter.keys, await post()));
      await desk.refresh();
    },
  };
}

/** A member's desk, over HTTP and without a browser. */
export const deskOf = (origin: string, member: NewMember | undefined): Promise<Desk> => {
  if (member === undefined) throw new Error('no such member');
  return signIn(readPhrase(member.phrase.join(' ')), {
    api: memberCalls(portalCall(origin)),
    entropy: systemEntropy,
    now: Date.now,
    origin,
    device: forgetfulDevice(),
  });
};
