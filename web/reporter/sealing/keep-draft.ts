import { decodeDraft, encodeDraft, type PausedDraft } from '../../../src/casefile/paused-draft.ts';
import {
  type DraftKeys,
  deriveDraftKeys,
  draftDeletion,
  openDraft,
  sealDraft,
} from '../../../src/protocol/client/draft.ts';
import { encodeDraftWrite } from '../../../src/protocol/draft-write.ts';
import { equalBytes } from '../../../src/protocol/encoding/bytes.ts';
import { organisationIdOf } from '../../../src/protocol/ids.ts';
import type { OrganisationPin } from '../../../src/protocol/organisation-pin.ts';
import { PATHS } from '../../../src/protocol/wire/paths.ts';
import { callForBytes, callForNothing } from '../../shared/api.ts';
import { now } from '../../shared/clock.ts';
import { browserEntropy } from '../../shared/entropy.ts';
import { loadPhraseBook } from '../../shared/load-phrase-book.ts';
import { postProven } from '../../shared/post-envelope.ts';
import { PATIENT } from '../../shared/retry.ts';
import type { Sending } from '../../shared/sending-step.ts';
import type { Kept } from '../journey.ts';
import { readPhraseOf } from './read-phrase-of.ts';

/** What a typed phrase found. */
export type FoundDraft = { readonly paused: PausedDraft; readonly day: string; readonly kept: Kept };

/** Nobody waits for it; what stays all the same goes with its days. */
const UNHURRIED = { attempts: 8 };

type Attempt = {
  readonly phrase: readonly string[];
  readonly revision: number;
  readonly data: Uint8Array;
  readonly body: Uint8Array;
};

/** What may have arrived without an answer: trying again sends the same bytes, which change nothing. */
let last: Attempt | null = null;

const keysOf = async (phrase: readonly string[], pin: OrganisationPin): Promise<DraftKeys> =>
  deriveDraftKeys(await readPhraseOf(phrase.join(' ')), organisationIdOf(pin.organisation));

/** Seals and posts a draft until it has arrived or is stopped. Throws `too-long` and `ApiError`. */
export async function keepDraft(
  paused: PausedDraft,
  phrase: readonly string[],
  kept: Kept | null,
  pin: OrganisationPin,
  sending: Sending,
): Promise<void> {
  const keys = await keysOf(phrase, pin);
  const data = encodeDraft(paused);
  const earlier = last?.phrase === phrase ? last : null;
  if (earlier === null || !equalBytes(earlier.data, data)) {
    const revision = await nextRevision(keys, earlier, kept?.phrase === phrase ? kept : null, sending.signal);
    const write = sealDraft(keys, { revision, data }, now(), browserEntropy);
    last = { phrase, revision, data, body: encodeDraftWrite(write) };
  }
  if (last !== null) await postProven(PATHS.draftIn, last.body, sending);
  last = null;
}

/** The one after what stands there, which may be an attempt whose answer was lost before more was written. */
async function nextRevision(
  keys: DraftKeys,
  earlier: Attempt | null,
  kept: Kept | null,
  signal: AbortSignal,
): Promise<number> {
  if (earlier === null) return (kept?.revision ?? 0) + 1;
  const opened = openDraft(keys, await fetchDraft(keys, signal));
  const hasArrived = opened?.revision === earlier.revision && equalBytes(opened.data, earlier.data);
  return hasArrived ? earlier.revision + 1 : earlier.revision;
}

const fetchDraft = ({ write }: DraftKeys, signal?: AbortSignal): Promise<Uint8Array> =>
  callForBytes({
    method: 'POST',
    path: PATHS.draftOut,
    body: write.publicKey,
    patience: PATIENT,
    ...(signal && { signal }),
  });

/** The draft of a phrase typed in any form, or null where there is none. Throws phrase faults, `ApiError`, and what opening throws. */
export async function findDraft(typed: string, pin: OrganisationPin): Promise<FoundDraft | null> {
  const { englishWords } = await loadPhraseBook();
  const phrase = englishWords(await readPhraseOf(typed));
  const keys = await keysOf(phrase, pin);
  const opened = openDraft(keys, await fetchDraft(keys));
  if (opened === null) return null;
  const kept = { phrase, revision: opened.revision };
  return { paused: decodeDraft(opened.data), day: opened.day, kept };
}

/** Asks the server to remove the draft of a phrase. It never says whether there was one. Throws `ApiError`. */
export async function dropDraft(phrase: readonly string[], pin: OrganisationPin): Promise<void> {
  const body = draftDeletion(await keysOf(phrase, pin));
  const path = PATHS.draftDelete;
  await callForNothing({ method: 'POST', path, body, patience: UNHURRIED, outlivesPage: true });
}

/** Lets go of what was sealed. */
export function forgetKept(): void {
  last = null;
}
