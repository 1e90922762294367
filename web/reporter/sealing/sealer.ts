import type { PausedDraft } from '../../../src/casefile/paused-draft.ts';
import { now } from '../../shared/clock.ts';
import { browserEntropy } from '../../shared/entropy.ts';
import { loadPhraseBook } from '../../shared/load-phrase-book.ts';
import type { Patience } from '../../shared/retry.ts';
import type { OpenMailbox } from '../conversation.ts';
import type { Kept } from '../journey.ts';
import type { ReportSize } from '../report-size.ts';
import type { Sending } from '../sending-step.ts';
import type { Team } from '../team.ts';
import { type CheckedReaders, checkReaders, fetchPin } from './check-readers.ts';
import { dropDraft, type FoundDraft, findDraft, forgetKept, keepDraft } from './keep-draft.ts';
import { measureReport } from './measure-report.ts';
import { openMailbox } from './open-mailbox.ts';
import { postEnvelope } from './post-envelope.ts';
import { sealReport, type Written } from './seal-report.ts';
import { teamOf } from './team-of.ts';

let checked: CheckedReaders | null = null;
/** What the last attempt sealed: trying again sends the same bytes, which are one entry. */
let last: { readonly of: Written; readonly phrase: readonly string[]; readonly envelope: Uint8Array } | null =
  null;

async function check(sending?: Sending): Promise<CheckedReaders> {
  checked = await checkReaders(now(), checked, sending && untilStopped(sending));
  return checked;
}

const untilStopped = ({ tell, signal }: Sending): { patience: Patience; signal: AbortSignal } => ({
  patience: { attempts: Infinity, onPause: (seconds) => tell({ at: 'waiting', seconds }) },
  signal,
});

/** Verifies who reads today. From then on the server cannot go back behind it. */
export async function checkTeam(): Promise<Team> {
  return teamOf(await check());
}

/** Twelve words that nobody has seen before. */
export const newPhrase = async (): Promise<string[]> => (await loadPhraseBook()).freshPhrase(browserEntropy);

/** How much room the words take, or null before the readers were verified. */
export const sizeOfReport = async (written: Written): Promise<ReportSize | null> =>
  checked && measureReport(written, checked);

/**
 * Verifies the readers once more, seals and posts. `shown` are the ids that the person saw and left on the list:
 * when they are no longer exactly those, nothing is sealed. Throws what cannot be mended by waiting.
 */
export async function sendReport(
  written: Written,
  phrase: readonly string[],
  shown: readonly string[],
  sending: Sending,
): Promise<'arrived' | 'readers-changed'> {
  sending.tell({ at: 'checking' });
  const current = await check(sending);
  const ids = current.readers.ready.map(({ member }) => member.id);
  const chosen = ids.filter((id) => !written.draft.leftOut.includes(id));
  if (chosen.length !== shown.length || chosen.some((id) => !shown.includes(id))) return 'readers-changed';
  sending.tell({ at: 'locking' });
  if (last?.of.draft !== written.draft || last.phrase !== phrase) {
    last = { of: written, phrase, envelope: await sealReport(written, phrase, current) };
  }
  await postEnvelope(last.envelope, sending);
  last = null;
  return 'arrived';
}

/** Keeps a report that is not finished. Throws what cannot be mended by waiting. */
export async function keepPaused(
  paused: PausedDraft,
  phrase: readonly string[],
  kept: Kept | null,
  sending: Sending,
): Promise<void> {
  sending.tell({ at: 'locking' });
  const pin = await fetchPin(checked, untilStopped(sending));
  await keepDraft(paused, phrase, kept, pin, sending);
}

/** The report that was paused under a typed phrase, or null. Throws what `openDraft` and `decodeDraft` throw. */
export async function findPaused(typed: string): Promise<FoundDraft | null> {
  return findDraft(typed, await fetchPin(checked));
}

/** Removes what is kept under a phrase. Throws `ApiError` when the calls fail. */
export async function dropPaused(phrase: readonly string[]): Promise<void> {
  await dropDraft(phrase, checked?.pin ?? (await fetchPin(null)));
}

/** Opens the mailbox of a typed phrase. Throws what `openMailbox` throws. */
export async function openConversation(typed: string): Promise<OpenMailbox> {
  return openMailbox(typed, await check());
}

/** Lets go of everything that was sealed or verified. */
export function forgetSealed(): void {
  last = null;
  checked = null;
  forgetKept();
}
