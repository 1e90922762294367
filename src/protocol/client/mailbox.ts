import { concat } from '../encoding/bytes.ts';
import { ProtocolError } from '../errors.ts';
import {
  COLLECT_ANSWER_BYTES,
  COLLECTS_PER_OPENING,
  KEY_BYTES,
  LIVE_ANSWERS,
  SLOT_BYTES,
  SLOT_TOKEN_BYTES,
  SLOTS_PER_COLLECT,
} from '../limits.ts';
import type { Entropy } from '../primitives/entropy.ts';
import type { Roster } from '../roster.ts';
import { headToken, slotToken } from './case-secret.ts';
import { type HeadSlot, keysOfAnswer, openHeadSlot } from './head-slot.ts';
import { prepareDecoy } from './mailbox-decoy.ts';
import { type DocumentSlot, openFiles, openReply, openTold, type Reply } from './reply-slot.ts';
import type { ReporterKeys } from './reporter-keys.ts';

/** Asks the server for eight slots: 256 bytes of tokens in, 65,536 bytes out. */
export type Collect = (tokens: Uint8Array) => Promise<Uint8Array>;

/** What a phrase opens. Empty for a phrase that was never used, and for a report not yet received. */
export interface Mailbox {
  readonly head: HeadSlot | null;
  readonly replies: readonly Reply[];
  /** What was done with the report, in the order in which it was told. */
  readonly told: readonly DocumentSlot[];
  /** Files that reviewers sent, in the order of their answers. */
  readonly files: readonly DocumentSlot[];
  /** Indices of answers that are ours but do not stand: shown as damaged, never hidden. */
  readonly broken: readonly number[];
}

/**
 * Opens a mailbox with always the same number of calls of the same size, used or not.
 * Throws what `openHeadSlot` throws, after all calls were made. Source: docs/protocol.md, section 5.
 */
export const openMailbox = async (
  keys: ReporterKeys,
  roster: Roster,
  collect: Collect,
  entropy: Entropy,
): Promise<Mailbox> => {
  const decoy = prepareDecoy(keys, entropy);
  const [headBytes] = await collectSlots([headToken(keys.caseId, keys.caseSecret)], collect, entropy);
  const opened = attempt(() => openHead(keys, headBytes, roster));
  if (opened === null) decoy();
  const head = opened instanceof ProtocolError ? null : opened;
  const wanted = head === null ? [] : range(head.header.firstIndex, head.header.nextIndex);
  const tokens = head === null ? [] : wanted.map((index) => slotToken(keysOfAnswer(head, index), index));
  const slots: Uint8Array[] = [];
  for (let call = 0; call < COLLECTS_PER_OPENING - 1; call += 1) {
    const asked = tokens.slice(call * SLOTS_PER_COLLECT, (call + 1) * SLOTS_PER_COLLECT);
    slots.push(...(await collectSlots(asked, collect, entropy)));
  }
  if (opened instanceof ProtocolError) throw opened;
  if (head === null) return { head, replies: [], told: [], files: [], broken: [] };
  return { head, ...openReplies(keys, head, wanted, slots, roster) };
};

const openHead = (keys: ReporterKeys, bytes: Uint8Array | undefined, roster: Roster): HeadSlot | null =>
  bytes === undefined
    ? null
    : openHeadSlot(keys.caseId, keys.caseSecret, bytes, keys.kemSeed, keys.organisation, roster);

const openReplies = (
  keys: ReporterKeys,
  head: HeadSlot,
  wanted: readonly number[],
  slots: readonly Uint8Array[],
  roster: Roster,
): Pick<Mailbox, 'replies' | 'told' | 'files' | 'broken'> => {
  const replies: Reply[] = [];
  const told: DocumentSlot[] = [];
  const files: DocumentSlot[] = [];
  const broken: number[] = [];
  for (const [place, index] of wanted.entries()) {
    const slot = attempt(() => openSlot(keys, head, index, slots[place], roster));
    if (slot instanceof ProtocolError) broken.push(index);
    else if (slot === null) continue;
    else if (slot.kind === 'answer') replies.push(slot.slot);
    else (slot.kind === 'told' ? told : files).push(slot.slot);
  }
  return { replies, told, files, broken };
};

const openSlot = (
  { kemSeed, organisation }: ReporterKeys,
  head: HeadSlot,
  index: number,
  bytes: Uint8Array | undefined,
  roster: Roster,
): OpenedSlot | null => {
  if (bytes === undefined) return null;
  const where = [keysOfAnswer(head, index), index, bytes, kemSeed, organisation, roster] as const;
  const reply = openReply(...where);
  if (reply !== null) return { kind: 'answer', slot: reply };
  const told = openTold(...where);
  if (told !== null) return { kind: 'told', slot: told };
  const files = openFiles(...where);
  return files && { kind: 'files', slot: files };
};

type OpenedSlot =
  | { readonly kind: 'answer'; readonly slot: Reply }
  | { readonly kind: 'told' | 'files'; readonly slot: DocumentSlot };

/** One call: the tokens asked for, filled up with random ones that look the same. */
const collectSlots = async (
  tokens: readonly Uint8Array[],
  collect: Collect,
  entropy: Entropy,
): Promise<Uint8Array[]> => {
  const fill = Array.from({ length: SLOTS_PER_COLLECT - tokens.length }, () =>
    entropy.bytes(SLOT_TOKEN_BYTES),
  );
  const answer = await collect(concat(...tokens, ...fill));
  if (answer.length !== COLLECT_ANSWER_BYTES) throw new ProtocolError('bad-length', 'collect');
  return tokens.map((_, place) => answer.slice(place * SLOT_BYTES, (place + 1) * SLOT_BYTES));
};

/**
 * The requests that destroy all live answers: always two, of eight pairs of tokens each, unused ones random.
 * Source: docs/protocol.md, section 5.
 */
export const destroyRequests = (mailbox: Mailbox, entropy: Entropy): Uint8Array[] => {
  const { head, replies, told, files } = mailbox;
  const pairs =
    head === null
      ? []
      : [...replies, ...told, ...files].map(({ header: { index }, destroyToken }) =>
          concat(slotToken(keysOfAnswer(head, index), index), destroyToken),
        );
  return range(0, LIVE_ANSWERS / SLOTS_PER_COLLECT).map((call) =>
    destroyRequest(pairs.slice(call * SLOTS_PER_COLLECT, (call + 1) * SLOTS_PER_COLLECT), entropy),
  );
};

const destroyRequest = (pairs: readonly Uint8Array[], entropy: Entropy): Uint8Array => {
  const fill = Array.from({ length: SLOTS_PER_COLLECT - pairs.length }, () =>
    entropy.bytes(SLOT_TOKEN_BYTES + KEY_BYTES),
  );
  return concat(...pairs, ...fill);
};

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

const attempt = <Value>(open: () => Value): Value | ProtocolError => {
  try {
    return open();
  } catch (error) {
    if (error instanceof ProtocolError) return error;
    throw error;
  }
};
