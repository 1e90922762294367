import { isPassedOn } from '../../casefile/codes/case-stages.ts';
import { encodeFiledNews } from '../../protocol/client/referral/events.ts';
import { isNewsOf, openNews } from '../../protocol/client/referral/news.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { INTAKE_STREAM } from '../../protocol/stream-names.ts';
import { appendWithMerge } from '../append-with-merge.ts';
import type { CaseLog } from '../case-log.ts';
import { type DeskCore, logOf } from '../desk-core.ts';
import { type OpenedEntry, openEntry } from '../open-entry.ts';
import { readLog } from '../read-log.ts';
import { unlessDeleted } from '../unless-deleted.ts';
import { referralKeysIn } from './referral-keys.ts';

type MessageEntry = OpenedEntry & { readonly kind: 'message' };

/** Files what a focal point says about a referral, where one of the logs that were read has it; once for the whole team. False where none has. */
export const fileNews = async (core: DeskCore, entry: MessageEntry): Promise<boolean> => {
  for (const log of core.logs.values()) {
    if (!knows(core, log, entry)) continue;
    await log.inTurn(() => fileIn(core, log, entry));
    return true;
  }
  return false;
};

/** Looks whether what waits is news of a referral: reads the logs of cases that were passed on, for only they can tell. */
export const fileWaitingNews = async (core: DeskCore): Promise<void> => {
  const { waiting } = core.memory.content;
  if (waiting.size === 0) return;
  for (const [id, { stage }] of core.cards) {
    const log = logOf(core, id);
    if (log === undefined || !isPassedOn(stage)) continue;
    if (log.chain.events.length === 0) await unlessDeleted(() => log.inTurn(() => readLog(core, log)));
  }
  for (const [position, message] of [...waiting]) {
    const log = [...core.logs.values()].find((each) => knows(core, each, { message }));
    if (log === undefined) continue;
    const [found] = await core.means.api.entriesAfter(INTAKE_STREAM, position - 1);
    waiting.delete(position);
    const entry = found?.position === position ? openEntry(core, found) : null;
    if (entry?.kind === 'message') await log.inTurn(() => fileIn(core, log, entry));
    else core.warnings.add({ code: 'entry-expired', place: 'stream', subject: String(position) });
  }
};

const knows = (
  core: DeskCore,
  log: CaseLog,
  { message }: { readonly message: Pick<MessageEntry['message'], 'nonce' | 'hint'> },
): boolean => referralKeysIn(core, log).some((keys) => isNewsOf(keys, message));

const fileIn = async (
  core: DeskCore,
  log: CaseLog,
  { message, envelopeHash }: MessageEntry,
): Promise<void> => {
  const keys = referralKeysIn(core, log).find((each) => isNewsOf(each, message));
  if (keys === undefined) return;
  const { nonce, content } = openNews(keys, message, core.rosters.authorKeys);
  const id = toBase64url(nonce);
  await appendWithMerge(core, log, {
    key: `referral-news ${id}`,
    draft: ({ state }) =>
      state.referrals.some(({ news }) => news.some((each) => each.id === id))
        ? null
        : { type: 'referral-news', data: encodeFiledNews({ envelopeHash, nonce, content }) },
  });
};
