import { decodeCard } from '../casefile/case-card.ts';
import { type Card, openCard } from '../protocol/client/case-card.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { EventHash } from '../protocol/log-append.ts';
import { matchNewcomers } from './adopt-case.ts';
import { breathe } from './breathe.ts';
import type { CaseLog } from './case-log.ts';
import { type DeskCore, logOf } from './desk-core.ts';
import type { CardRow } from './member-api.ts';
import { openUnderAny } from './open-under-any.ts';
import { pagesFrom } from './pages.ts';
import { showCard } from './show-card.ts';
import { readUnlessDeleted } from './unless-deleted.ts';

const CARDS_A_BREATH = 125;

/** Takes in the cards that changed. Where a card is refused, the line of the list is made from the log itself. */
export const readCards = async (core: DeskCore): Promise<void> => {
  let isNew = false;
  try {
    for await (const page of pagesFrom(core.cardCursor, (since) => core.means.api.cardsSince(since))) {
      const rows = page.map((row) => ({ id: toBase64url(row.log), row }));
      // For each page: the longer the list, the likelier that another device of ours files a case while we read.
      if (rows.some(({ id }) => core.ring.epochsOf(id).length === 0)) await core.ring.reload();
      matchNewcomers(core);
      for (const [at, { id, row }] of rows.entries()) {
        if (at % CARDS_A_BREATH === CARDS_A_BREATH - 1) await breathe();
        await takeRow(core, id, row);
      }
      isNew ||= rows.length > 0;
    }
  } finally {
    // What came before a call failed is shown all the same.
    if (isNew) core.changed();
  }
};

const takeRow = async (core: DeskCore, id: string, row: CardRow): Promise<void> => {
  if (id === core.teamId()) core.teamNews = true;
  else if (!core.gone.has(id)) await takeCard(core, id, row);
  core.cardCursor = Math.max(core.cardCursor, row.changed);
};

const takeCard = async (core: DeskCore, id: string, row: CardRow): Promise<void> => {
  try {
    const card = openedCard(core, id, row);
    if (isNews(core, id, card)) keepCard(core, id, card);
  } catch (error) {
    const log = logOf(core, id);
    if (!isOfNewEpoch(error)) core.warnings.addRefusal(error, 'case', id);
    if (log === undefined) return;
    await readUnlessDeleted(core, log);
    if (core.gone.has(id)) return;
    showCard(core, log);
    if (isOfNewEpoch(error)) tellIfStillClosed(core, id, row, log);
  }
};

/** A card that does not open may be of an epoch that its log leads us to, or of a time after ours. */
const isOfNewEpoch = (error: unknown): boolean =>
  error instanceof ProtocolError && (error.code === 'cannot-decrypt' || error.code === 'not-on-case');

const tellIfStillClosed = (core: DeskCore, id: string, row: CardRow, log: CaseLog): void => {
  // Where the log shuts us out, that was told already.
  if (log.shut !== null) return;
  try {
    openedCard(core, id, row);
  } catch (error) {
    core.warnings.addRefusal(error, 'case', id);
  }
};

/** A card names the event with which it was written, and the server must name the same. */
const openedCard = ({ ring }: DeskCore, id: string, row: CardRow): Card => {
  const card = openUnderAny(ring.epochsOf(id), (keys) => openCard(keys, row.card));
  if (card.head.sequence !== row.sequence || !equalBytes(card.head.hash, row.headHash)) {
    throw new ProtocolError('wrong-context', 'card');
  }
  return card;
};

/** False for a card that our own reading of the log has overtaken. Throws `log-forked`, `log-rolled-back`. */
const isNews = ({ logs, memory }: DeskCore, id: string, { head }: Card): boolean => {
  const inLog = logs.get(id)?.chain.events[head.sequence];
  const seen = memory.content.logs.get(id)?.head;
  const known: EventHash | undefined =
    inLog?.hash ?? (seen?.sequence === head.sequence ? seen.hash : undefined);
  if (known !== undefined && !equalBytes(known, head.hash)) throw new ProtocolError('log-forked', 'card');
  if (inLog === undefined && seen !== undefined && head.sequence < seen.sequence) {
    throw new ProtocolError('log-rolled-back', 'card');
  }
  return inLog === undefined;
};

const keepCard = ({ cards, memory }: DeskCore, id: string, { head, data }: Card): void => {
  cards.set(id, decodeCard(data));
  const seen = memory.content.logs.get(id);
  if (seen === undefined || seen.head.sequence < head.sequence) {
    memory.content.logs.set(id, { head, read: seen?.read ?? 0 });
  }
};
