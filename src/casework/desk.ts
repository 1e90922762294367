import type { Departure } from '../casefile/access-state.ts';
import type { CardDocument } from '../casefile/case-card.ts';
import type { CaseEvent, Written } from '../casefile/case-event.ts';
import type { CaseState } from '../casefile/case-state.ts';
import type { SearchedCase } from '../casefile/case-traits.ts';
import type { DeletionGround } from '../casefile/codes/deletion-grounds.ts';
import type { Folding } from '../casefile/codes/folding.ts';
import type { ByWord } from '../casefile/consent/consent-event.ts';
import type { ConsentCode } from '../casefile/consent/switches.ts';
import type { SentFiles } from '../casefile/files/sent-files.ts';
import type { Identity } from '../casefile/identity.ts';
import type { LifeStep } from '../casefile/life-event.ts';
import type { Attestation } from '../casefile/origin-event.ts';
import type { CountedCase } from '../casefile/statistics/counted-case.ts';
import type { TeamChange } from '../casefile/team-content.ts';
import type { TeamState } from '../casefile/team-state.ts';
import type { Decision } from '../casefile/triage-event.ts';
import type { PartsLeft, RenewalPlan } from '../casefile/vault-generation.ts';
import type { Announcement, AnnouncementDraft } from '../protocol/announcement.ts';
import type { Envelope } from '../protocol/client/envelope.ts';
import type { LogId } from '../protocol/ids.ts';
import type { Roster } from '../protocol/roster.ts';
import type { RosterMember } from '../protocol/roster-document.ts';
import type { ExportFile, ExportWish } from './export-wish.ts';
import type { SealedFileReader } from './files/sealed-file-reader.ts';
import type { NamedView } from './kept-views.ts';
import type { KnownDeletion } from './proven-deletion.ts';
import type { PublishingDesk } from './publishing/publishing-calls.ts';
import type { FocalDesk } from './referrals/focal/received.ts';
import type { ReferralDesk } from './referrals/referral-calls.ts';
import type { ReportToEnter } from './report-to-enter.ts';
import type { ToldConsent } from './told-consent.ts';

/** A line of the list. `id` is the log id in base64url: it stays in memory, never in an address. */
export interface CaseRow {
  readonly id: string;
  readonly log: LogId;
  readonly card: CardDocument;
  readonly unread: boolean;
  readonly mine: boolean;
  /** Whether the member wants to see no more of it until something new stands in its log. */
  readonly muted: boolean;
  /** Whether a colleague waits for somebody else to agree to something. */
  readonly asked: boolean;
}

/** What a desk knows of a case's names beside the log: who is left in the team today, and who was on duty when. */
export interface NamesView {
  /** Who can still give a part. Member ids in base64url. */
  readonly living: readonly string[];
  readonly left: PartsLeft;
  /** Who could be given a part today, and the fewest that the organisation lets agree. */
  readonly candidates: readonly string[];
  readonly floor: number;
  /** Our own part of the splitting in use is no good. */
  readonly partIsWrong: boolean;
  readonly mayOpenAlone: boolean;
  /** Openings alone, by sequence, whose author was not on duty by the team's rota. */
  readonly offDuty: readonly number[];
}

/** A case opened: the verified log, and what it amounts to. */
export interface CaseView {
  readonly id: string;
  readonly log: LogId;
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  /** What this desk knows of its names beside the log; null where the report has none. */
  readonly names: NamesView | null;
  /** False when a check of the log failed: `warnings` says which. */
  readonly intact: boolean;
}

/** What a member must be told loudly. `code` is a `ProtocolErrorCode` or one of the desk's own. */
export interface DeskWarning {
  readonly code: string;
  readonly place: 'roster' | 'case' | 'team' | 'stream' | 'grant' | 'digest';
  readonly subject: string; // case id, member id, or stream position; empty where none applies
}

/** How many cases a newcomer was given, and how many that they had before they could not be. */
export interface HandedOver {
  readonly cases: number;
  readonly leftOut: number;
}

/** A case that was ours and is no longer. */
export interface GoneCase {
  readonly id: string;
  readonly how: Departure['how'];
  /** Who took it from us; ourselves where we left. */
  readonly by: string;
  /** Whether it was in our list until now. */
  readonly isNews: boolean;
}

export type SyncState = 'idle' | 'working' | 'offline';

/** A signed-in member's desk. Secrets and plaintext live in here and nowhere else, until `close`. */
export interface Desk {
  readonly me: RosterMember;
  /** Whether a member id is ours, or was before we got new keys. */
  isOwn(member: string): boolean;
  roster(): Roster;
  /** Called after anything changed; returns the way to stop listening. */
  subscribe(listener: () => void): () => void;
  sync(): SyncState;
  warnings(): readonly DeskWarning[];
  cases(): readonly CaseRow[];
  caseView(id: string): CaseView | undefined;
  /** When this member wants words folded; kept sealed with their memory. */
  folding(): Folding;
  setFolding(folding: Folding): Promise<void>;

  /** Takes in what is new: grants, stream entries (filing them), cards, the log of each open case. */
  refresh(): Promise<void>;
  /** Reads and verifies the whole log of a case, and keeps it fresh from then on. */
  openCase(id: string): Promise<CaseView>;
  leaveCase(id: string): void;
  takeOn(id: string): Promise<void>;
  giveBack(id: string): Promise<void>;
  note(id: string, text: string): Promise<void>;
  /** Seals an answer to the reporter, in as many slots as it needs. */
  answer(id: string, text: string): Promise<void>;
  /** Asks colleagues to let us see names and contact, with the reason. */
  askForNames(id: string, reason: string): Promise<void>;
  /** Gives our part of the key to whoever asked: `request` is the sequence of their event. */
  shareNames(id: string, request: number): Promise<void>;
  /** The names, once enough colleagues gave their part upon our request. The caller keeps them no longer than shown. */
  openNames(id: string, request: number): Promise<Identity>;
  /** Opens names alone, in immediate danger and by the reporter's leave, with the reason. All colleagues are alarmed. */
  openNamesAlone(id: string, reason: string): Promise<Identity>;
  /** Tells colleagues that we have seen the alarm about an opening alone (by its sequence). */
  seenOpenedAlone(id: string, opening: number): Promise<void>;
  /** Asks colleagues to let us split the key of the names anew among those whom the plan names. */
  askForNewParts(id: string, plan: RenewalPlan, reason: string): Promise<void>;
  /** Splits the key anew, once enough colleagues gave their parts for that. */
  makeNewParts(id: string, request: number): Promise<void>;
  /** Says that our part of a splitting (by its sequence) is no good: the one before stays in use. */
  rejectNewParts(id: string, generation: number): Promise<void>;
  /** Writes a decision about urgency, gate, verification or risk, or agrees to a colleague's. */
  decide(id: string, decision: Decision): Promise<void>;
  /** Seals a report that came to us elsewhere, to be posted through the portal's own door. */
  enterReport(what: ReportToEnter): Promise<Envelope>;
  /** Reviewers to whom a report can be sealed today. */
  intakeReaders(): readonly RosterMember[];
  /** Gives our word, as the second, for a consent (its hash in base64url) that stands in a member's word. */
  attestConsent(id: string, attestation: Attestation, consent: string): Promise<void>;
  /** Records in our word what the person allows; it counts once a colleague attests it. */
  recordConsent(id: string, told: ToldConsent): Promise<void>;
  /** Records in our word that the person takes everything back; it counts at once. */
  recordWithdrawal(id: string, how: ByWord): Promise<void>;
  /** Asks the person, through their mailbox, to confirm codes for a destination. */
  askConfirmation(id: string, destination: string, codes: readonly ConsentCode[]): Promise<void>;
  /** Writes a step of the case's life: a stage, a task, a proposal, a hold. An act opens a case that was over. */
  step(id: string, step: LifeStep): Promise<void>;
  /** Proposes to delete a case: why in a note of the case, the ground for the whole team. */
  proposeDeletion(id: string, ground: DeletionGround, reason: string): Promise<void>;
  /** Agrees to a colleague's proposal: `proposal` is the sequence of their event. */
  agree(id: string, proposal: number): Promise<void>;
  /** Deletes a case for good, once two have agreed. */
  deleteCase(id: string): Promise<void>;
  /** The whole case as one file, once two have agreed; that it was made stands in the log first. */
  exportCase(id: string, wish: ExportWish): Promise<Uint8Array>;
  /** Every deletion that the team log proves. */
  deletions(): readonly KnownDeletion[];
  /** Tells the reporter of files whose blobs have all arrived. The same again after a failure goes on where it stopped. */
  sendFiles(id: string, sent: SentFiles): Promise<void>;
  /** Takes files back that were sent under this message id: what the person saved they keep. */
  recallFiles(id: string, message: string): Promise<void>;
  /** Gives our part of the key of a file that two have to open to whoever asked: `request` is the sequence of their event. */
  shareOriginal(id: string, request: number): Promise<void>;
  /**
   * Opens a file of a case by the id of its item, whoever sent it; parts come as they are read. One that two have to open
   * opens upon our own request once enough colleagues gave their part, which the log says first.
   */
  readFile(id: string, item: string): Promise<SealedFileReader>;
  /** What goes beside a copy of a file, whose path among them is `copy`: record, signed steps, keys, hashes. */
  recordFiles(id: string, item: string, copy: string): Promise<readonly ExportFile[]>;
  closeCase(id: string, reason: string): Promise<void>;
  reopenCase(id: string, reason: string): Promise<void>;
  /** Colleagues whom the roster named after the team was founded, and to whom nobody has handed it yet. */
  newcomers(): Promise<readonly RosterMember[]>;
  /**
   * Hands a newcomer (member id in base64url) the team's log and, where they stand under new keys for somebody, every
   * case of ours that this person had. Again is harmless.
   */
  handOver(member: string): Promise<HandedOver>;
  /** Gives a colleague (member id in base64url) a case from its beginning; for who is on it, sends the keys again. */
  giveAccess(id: string, member: string, ask: boolean): Promise<void>;
  /** Agrees to a colleague's wish to let somebody in again who declared a conflict: `proposal` is a sequence. */
  agreeToAccess(id: string, proposal: number): Promise<void>;
  takeAccess(id: string, member: string, reason: string): Promise<void>;
  /** Leaves a case for good. Throws `no-reader` for the last one on it. */
  withdraw(id: string): Promise<void>;
  /** Gives the case to a colleague, asks them to take it on, and leaves. */
  passOn(id: string, member: string): Promise<void>;
  declareConflict(id: string, conflict: Written<'conflict-declared'>): Promise<void>;
  /** Cases that were ours and are no longer, since the sign-in. */
  goneCases(): readonly GoneCase[];
  /** How many cases wait for a new secret, because somebody has the old one who should not. */
  turning(): number;
  /** Takes a case on from a colleague, as long as they still have it. */
  takeOver(id: string, from: string): Promise<void>;
  /** Hands a case to a colleague who is on it, as long as `from` has it (null: nobody). */
  handTo(id: string, to: string, from: string | null): Promise<void>;
  /** Agrees to a colleague's word that a case is junk, and closes it. */
  agreeToJunk(id: string): Promise<void>;
  /** Says that a case is no junk, or takes one's own word back. */
  declineJunk(id: string): Promise<void>;
  /** For this member alone, until something new stands in its log; kept with the next look. */
  mute(id: string, on: boolean): void;
  /** All readable words of a case; null where there are none. Its log is let go of afterwards. */
  searched(id: string): Promise<SearchedCase | null>;
  /** What statistics may know of a case today; null where the person does not allow it. Its log is let go of afterwards. */
  counted(id: string): Promise<CountedCase | null>;
  /** Drops what was read of a case that does not stand open. */
  putAway(id: string): void;
  /** The member's own ways of looking at the list, by name. */
  views(): readonly NamedView[];
  keepView(view: NamedView): void;
  removeView(id: string): void;
  /** A name for a new view. */
  newViewId(): string;
  /** What the team keeps together: rota, absences, templates. */
  team(): TeamState;
  /** A name for something new that the team shall keep. */
  newTeamItem(): string;
  changeTeam(change: TeamChange): Promise<void>;
  /** Making public what was counted. */
  readonly publishing: PublishingDesk;
  /** Passing cases on to those who can act. */
  readonly referrals: ReferralDesk;
  /** What was passed to us, at the desk of a focal point; empty for everybody else. */
  readonly focal: FocalDesk;
  /** What reporters are told beside the roster at present; null where there is nothing. */
  announcement(): Announcement | null;
  /** Signs an announcement to reporters. Only for coordinators. */
  announce(draft: AnnouncementDraft): Promise<void>;
  /** Forgets every key and all plaintext; the session at the server ends too unless it only locks. */
  close(how: 'sign-out' | 'sign-out-everywhere' | 'lock'): Promise<void>;
}
