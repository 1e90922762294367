import type { ConsentState } from '../consent/consent-state.ts';
import type { Standing } from '../consent/standing.ts';
import type { EventFacts } from '../event-facts.ts';
import type { FilesState } from '../files/files-state.ts';
import { isBy } from '../is-by.ts';
import { type FilesForm, filesFormOf, formsOf, type MadeForm } from '../routing/destination.ts';
import { missingFor } from './covered-by.ts';
import { dossierOnFile, partsToday } from './dossier-on-file.ts';
import { areFilesOfCase, firstForbidden } from './files-along.ts';
import { isTeamWord, type News } from './news-document.ts';
import type { ApprovalFacts, DossierFacts, ReferralAct } from './referral-event.ts';

/** Somebody's approval of exactly one dossier. Member ids in base64url. */
export interface HeldApproval {
  readonly by: string;
  /** Under which ids the same person stood before. */
  readonly formerly: readonly string[];
  readonly time: string; // instant
  readonly sequence: number;
  readonly expires: string; // day
  readonly consent: 'signed' | 'attested';
}

/** A word about a referral. */
export interface HeldNews {
  readonly id: string;
  readonly by: string;
  readonly from: 'destination' | 'team';
  readonly said: string; // instant
  readonly news: News;
  readonly sequence: number;
  /** Who of them told it, and on which day, where a reviewer put it on file by hand; absent for a signed word. */
  readonly told?: { readonly teller: string; readonly day: string };
}

interface Step {
  readonly by: string;
  readonly time: string; // instant
  readonly sequence: number;
}

/** Why a dossier may not be sent. `asks`: the consent is there and only has to be confirmed. */
export const SENDING_STOPS = [
  'withdrawn',
  'replaced',
  'expired',
  'too-few',
  'consent-changed',
  'no-consent',
  'unconfirmed',
  'other-content',
  'other-form',
] as const;
export type SendingStop = (typeof SENDING_STOPS)[number];

/** Why something may not leave the portal. `no-files`: these files do not go along. */
export type LeavingStop = SendingStop | 'no-files';

/** What was made of a dossier for a destination off the portal: the dossier itself, or its files. `hash`: SHA-256, in base64url. */
export type HandedOver = Step & {
  readonly hash: string;
  /** The rules did not allow it: it is out all the same, so it is shown. */
  readonly against: LeavingStop | null;
} & (
    | { readonly what: 'dossier'; readonly form: MadeForm }
    | { readonly what: 'files'; readonly form: FilesForm }
  );

/** A dossier on its way to one destination. */
export interface Referral {
  readonly dossier: DossierFacts;
  readonly drafted: Step;
  /** Whether what goes along are files of this case, as the dossier lists them. */
  readonly filesFit: boolean;
  /** How many have to approve, as the log last said. */
  readonly quorum: number;
  readonly approvals: readonly HeldApproval[];
  /** Taken back, or another draft stands in its place; null while it counts. */
  readonly over: (Step & { readonly how: 'withdrawn' | 'replaced'; readonly reason: string | null }) | null;
  /** Begun to be sent: it may have arrived. */
  readonly sending: Step | null;
  /** `against`: the rules did not allow it. What was sent cannot be called back, so it is shown. */
  readonly sent: (Step & { readonly envelope: string; readonly against: SendingStop | null }) | null;
  /** Every time that something was made of it to leave for a destination off the portal. */
  readonly handed: readonly HandedOver[];
  readonly news: readonly HeldNews[];
}

/** All dossiers of a case, in the order of their drafting. */
export type ReferralState = readonly Referral[];

type ReferralEvent = EventFacts & ReferralAct;
type Of<Type extends ReferralAct['type']> = EventFacts & Extract<ReferralAct, { readonly type: Type }>;

/**
 * The referrals after an event whose author has a say. A new draft for a destination takes the place of one that is not on its way,
 * and no approval carries over. An approval counts once a person, for exactly the dossier, destination, people, consents and roster
 * of the draft, and while these consents are in force. Who drafted counts only if they approve as well.
 */
export const referralsAfter = (
  state: ReferralState,
  event: ReferralEvent,
  consent: ConsentState | null,
  files: FilesState,
): ReferralState => {
  switch (event.type) {
    case 'dossier-drafted':
      return drafted(state, event, files);
    case 'dossier-approved':
      return state.map((each) => (countsFor(each, event, consent) ? approved(each, event) : each));
    case 'dossier-withdrawn':
      return changed(state, event.dossier, (each) =>
        isOpen(each) ? { ...each, over: { ...stepOf(event), how: 'withdrawn', reason: event.reason } } : each,
      );
    case 'referral-sending':
      return changed(state, event.dossier, (each) =>
        whatStopsSending(each, consent, dayIn(event)) === null && each.sending === null
          ? { ...each, sending: stepOf(event) }
          : each,
      );
    case 'referral-sent':
      return changed(state, event.dossier, (each) => {
        if (each.sent !== null) return each;
        // What was allowed when its sending began was rightly sent, whatever came in between.
        const against = each.sending === null ? whatStopsSending(each, consent, dayIn(event)) : null;
        return { ...each, sent: { ...stepOf(event), envelope: event.envelope, against } };
      });
    case 'dossier-handed':
      return changed(state, event.dossier, (each) => ({
        ...each,
        handed: [...each.handed, handedOver(each, event, consent)],
      }));
    case 'files-handed':
      return changed(state, event.dossier, (each) => ({
        ...each,
        handed: [...each.handed, filesHandedOver(each, event, consent)],
      }));
    case 'referral-told':
      return changed(state, event.dossier, (each) => (isOnItsWay(each) ? told(each, event) : each));
    case 'referral-news':
      return state.map((each) => (belongsTo(each, event) ? withNews(each, event) : each));
  }
};

/** Whether nothing is decided about a dossier yet. */
export const isOpen = ({ over, sending, sent, handed }: Referral): boolean =>
  over === null && sending === null && sent === null && handed.length === 0;

/** When it left the team: sent on the portal, or first handed over off it; null before that. */
export const whenItLeft = ({ sent, handed }: Referral): Step | null => sent ?? handed[0] ?? null;

/** Whether it was withdrawn or replaced and never left: what left is out, whatever was decided before. */
export const isSetAside = (referral: Referral): boolean =>
  referral.over !== null && whenItLeft(referral) === null;

/** Whether it may have arrived. */
export const isOnItsWay = (referral: Referral): boolean =>
  referral.sending !== null || whenItLeft(referral) !== null;

/** Under which name a consent allows it: that of a destination of the roster, or of the route to one off the portal. */
export const consentPlaceOf = ({ destination, outside }: DossierFacts): string =>
  outside?.route ?? destination;

/** The approvals that count on a day. */
export const approvalsOn = ({ approvals }: Referral, today: string): readonly HeldApproval[] =>
  approvals.filter(({ expires }) => expires >= today);

/** What forbids to send a dossier on a day; null where nothing does. `today` in UTC. */
export const whatStopsSending = (
  referral: Referral,
  consent: ConsentState | null,
  today: string,
): SendingStop | null => {
  const { over, dossier, quorum, filesFit } = referral;
  if (over !== null) return over.how;
  if (dossier.expires < today) return 'expired';
  if (approvalsOn(referral, today).length < quorum) return 'too-few';
  if (!isUponSameConsents(dossier, consent)) return 'consent-changed';
  if (!filesFit) return 'other-content';
  const destination = consentPlaceOf(dossier);
  const [missing] = missingFor(consent, destination, today);
  const stands =
    missing?.standing ??
    missingInside(dossier, consent, today) ??
    firstForbidden(dossier, consent, { today, destination });
  if (stands === null || stands === 'other-content') return stands;
  return stands === 'ask' || stands === 'unconfirmed' ? 'unconfirmed' : 'no-consent';
};

/**
 * Of a dossier that leaves the portal nobody there checks the signatures: so every switch of every part has to be granted on that day,
 * and what it holds has to be a dossier for this destination, upon these consents, that names the switches which the rules ask for.
 */
const missingInside = (
  dossier: DossierFacts,
  consent: ConsentState | null,
  today: string,
): Standing | 'other-content' | null => {
  if (dossier.outside === undefined) return null;
  const onFile = dossierOnFile(dossier);
  if ('fault' in onFile) return 'other-content';
  const parts = partsToday(onFile.document, consent, { today, destination: dossier.outside.route });
  const lacking = parts.flatMap(({ by }) => by).find((each) => each.standing !== 'granted');
  return lacking?.standing ?? null;
};

const handedOver = (
  referral: Referral,
  event: Of<'dossier-handed'>,
  consent: ConsentState | null,
): HandedOver => {
  const { form, hash } = event;
  const isForm = formsOf(referral.dossier.outside?.format ?? '').includes(form);
  const against = isForm ? whatStopsSending(referral, consent, dayIn(event)) : 'other-form';
  return { ...stepOf(event), what: 'dossier', form, hash, against };
};

const filesHandedOver = (
  referral: Referral,
  event: Of<'files-handed'>,
  consent: ConsentState | null,
): HandedOver => {
  const { form, hash } = event;
  const { files, outside } = referral.dossier;
  const mayGo = files !== undefined && filesFormOf(outside?.format ?? '') === form;
  const against = mayGo ? whatStopsSending(referral, consent, dayIn(event)) : 'no-files';
  return { ...stepOf(event), what: 'files', form, hash, against };
};

const told = (referral: Referral, event: Of<'referral-told'>): Referral => {
  const { author: by, sequence, time: said, teller, day, news } = event;
  const held: HeldNews = {
    id: `told ${sequence}`,
    by,
    from: isTeamWord(news.status) ? 'team' : 'destination',
    said,
    news,
    sequence,
    told: { teller, day },
  };
  return { ...referral, news: [...referral.news, held] };
};

/** Whether the consents that a dossier was drafted upon are those in force, no more and no fewer. */
export const isUponSameConsents = ({ consents }: DossierFacts, consent: ConsentState | null): boolean => {
  const hashes = consent?.live?.hashes ?? [];
  return hashes.length === consents.length && hashes.every((hash) => consents.includes(hash));
};

const drafted = (state: ReferralState, event: Of<'dossier-drafted'>, { held }: FilesState): ReferralState => {
  const { dossier, quorum } = event;
  // The same id or the same bytes again are no other dossier: nothing that was decided about the first changes.
  if (state.some((each) => each.dossier.referral === dossier.referral)) return state;
  const before = state.map((each) =>
    isOpen(each) && each.dossier.destination === dossier.destination
      ? { ...each, over: { ...stepOf(event), how: 'replaced' as const, reason: null } }
      : each,
  );
  const filesFit = areFilesOfCase(dossier, held);
  const nothing = { approvals: [], over: null, sending: null, sent: null, handed: [], news: [] };
  return [...before, { dossier, drafted: stepOf(event), filesFit, quorum, ...nothing }];
};

const countsFor = (
  referral: Referral,
  event: Of<'dossier-approved'>,
  consent: ConsentState | null,
): boolean =>
  isOpen(referral) &&
  isOfDossier(event.approval, referral.dossier) &&
  isUponSameConsents(referral.dossier, consent) &&
  !referral.approvals.some(({ by, formerly }) => isBy(event, by) || formerly.includes(event.author));

const isOfDossier = (approval: ApprovalFacts, dossier: DossierFacts): boolean =>
  approval.dossier === dossier.hash &&
  approval.referral === dossier.referral &&
  approval.destination === dossier.destination &&
  approval.destinationKey === dossier.destinationKey &&
  approval.consentsHash === dossier.consentsHash &&
  approval.roster === dossier.roster;

const approved = (referral: Referral, event: Of<'dossier-approved'>): Referral => {
  const { consent, expires } = event.approval;
  const approval: HeldApproval = { ...stepOf(event), formerly: event.inPlaceOf ?? [], expires, consent };
  const quorum = Math.max(referral.quorum, event.quorum);
  return { ...referral, quorum, approvals: [...referral.approvals, approval] };
};

/** From somebody of its destination or of the team, about one that is on its way. */
const belongsTo = (referral: Referral, event: Of<'referral-news'>): boolean => {
  const { dossier, news } = referral;
  const mayTell =
    event.from === 'team' ? isTeamWord(event.news.status) : event.destinations.includes(dossier.destination);
  const isTheirs = event.from === 'team' || !isTeamWord(event.news.status);
  const isNew = !news.some(({ id }) => id === event.id);
  return dossier.referral === event.referral && isOnItsWay(referral) && mayTell && isTheirs && isNew;
};

const withNews = (
  referral: Referral,
  { id, by, from, said, news, sequence }: Of<'referral-news'>,
): Referral => ({
  ...referral,
  news: [...referral.news, { id, by, from, said, news, sequence }],
});

const changed = (
  state: ReferralState,
  hash: string,
  change: (referral: Referral) => Referral,
): ReferralState => state.map((each) => (each.dossier.hash === hash ? change(each) : each));

const stepOf = ({ author: by, time, sequence }: EventFacts): Step => ({ by, time, sequence });

const dayIn = ({ time }: EventFacts): string => time.slice(0, 'YYYY-MM-DD'.length);
