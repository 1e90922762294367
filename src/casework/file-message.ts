import type { LogKeys } from '../protocol/client/case-secret.ts';
import {
  isMessageFor,
  type Message,
  openMessage,
  type SealedMessage,
  verifyMessageMac,
} from '../protocol/client/message.ts';
import { encodeFiledMessage } from '../protocol/client/message-event.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { appendWithMerge } from './append-with-merge.ts';
import { filedMessageOf } from './case-event-of.ts';
import type { CaseLog } from './case-log.ts';
import { ownMacKey } from './check-messages.ts';
import { type DeskCore, logOf } from './desk-core.ts';
import type { OpenedEntry } from './open-entry.ts';
import { readLog } from './read-log.ts';
import { fileNews } from './referrals/file-news.ts';

/**
 * Files a reporter's message in its case, once for the whole team. One that matches no case of ours is remembered.
 * Throws `bad-mac`, `cannot-decrypt` and the like for one that is ours but does not stand.
 */
export const fileMessage = async (
  core: DeskCore,
  entry: OpenedEntry & { kind: 'message' },
): Promise<void> => {
  const { message, position, envelopeHash } = entry;
  const wait = (): void => {
    core.memory.content.waiting.set(position, { nonce: message.nonce, hint: message.hint });
  };
  const keys = keysFor(core, message);
  const log = keys === undefined ? undefined : logOf(core, toBase64url(keys.log));
  // Written before the reporter learned that we are gone: it is for those who stayed.
  if (keys !== undefined && core.gone.has(toBase64url(keys.log))) return;
  if (keys === undefined || log === undefined) {
    if (!(await fileNews(core, entry))) wait();
    return;
  }
  await log.inTurn(async () => {
    if (log.chain.events.length === 0) await readLog(core, log);
    if (log.filed === null) throw log.fault ?? log.damage ?? new ProtocolError('log-gap');
    const opened = openMessage(keys, core.organisation, message);
    const macKey = ownMacKey(core, log.filed.report);
    if (macKey !== null) verifyMessageMac(opened, core.member, macKey);
    // Who has nothing to check with relies on a colleague whom the reporter chose, as long as one is there.
    else if (readersOn(log).length > 0) {
      if (!isFiled(core, log, opened)) wait();
      return;
    }
    await appendWithMerge(core, log, {
      key: `message ${toBase64url(message.nonce)}`,
      draft: (current) =>
        isFiled(core, current, opened)
          ? null
          : { type: 'message', data: encodeFiledMessage(envelopeHash, opened) },
    });
  });
};

/** Those on the case whom the reporter chose. */
const readersOn = ({ state: { access } }: CaseLog): readonly string[] =>
  (access?.on ?? []).map(({ member }) => member).filter((member) => access?.readers.includes(member));

/** Under which of our keys a reporter's message is written; undefined for a case that is not ours. */
export const keysFor = ({ ring }: DeskCore, message: SealedMessage): LogKeys | undefined => {
  for (const id of ring.cases()) {
    const found = ring.epochsOf(id).find((keys) => isMessageFor(keys, message));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Also one that a release before took for nothing that it knows: its nonce says so. */
const isFiled = ({ organisation }: DeskCore, log: CaseLog, { nonce }: Message): boolean => {
  if (log.state.seenMessages.has(toBase64url(nonce))) return true;
  const source = { organisation, log: log.first.log, filed: log.filed };
  return log.events.some(({ type, sequence }) => {
    const event = log.chain.events[sequence];
    const isMessage = type === 'unknown' && event?.header.type === 'message';
    return isMessage && equalBytes(filedMessageOf(event, source).message.nonce, nonce);
  });
};
