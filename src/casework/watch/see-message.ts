import type { LogKeys } from '../../protocol/client/case-secret.ts';
import type { FirstReport } from '../../protocol/client/first-report.ts';
import { openMessage, type SealedMessage, verifyMessageMac } from '../../protocol/client/message.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { fromUtf8 } from '../../protocol/encoding/utf8.ts';
import type { CaseLog } from '../case-log.ts';
import { ownMacKey } from '../check-messages.ts';
import type { DeskCore } from '../desk-core.ts';
import type { Tracked } from './sighting.ts';

/**
 * A reporter's message in a case whose report is known. It is as urgent as that report. Null where it says nothing that
 * somebody must hear. Throws `bad-mac` and the like for one that does not stand.
 */
export const seeMessage = (
  core: DeskCore,
  keys: LogKeys,
  sealed: SealedMessage,
  about: {
    readonly log: CaseLog;
    readonly report: FirstReport;
    readonly urgency: Pick<Tracked, 'level' | 'reasons'>;
  },
): Tracked | null => {
  const message = openMessage(keys, core.organisation, sealed);
  const macKey = ownMacKey(core, about.report);
  if (macKey !== null) verifyMessageMac(message, core.member, macKey);
  const { kind, sent } = message.header;
  if (kind === 'consent') return null;
  const id = toBase64url(sealed.nonce);
  return {
    key: `message ${id}`,
    kind: 'message',
    ...about.urgency,
    sent,
    text: kind === 'text' ? fromUtf8(message.data) : '',
    log: about.log,
    from: placeOf(about.log, id),
  };
};

/** The messages that a colleague's desk filed already. A read log has their authors and MACs checked. */
export const seeFiledMessages = (
  log: CaseLog,
  urgency: Pick<Tracked, 'level' | 'reasons'>,
): readonly Tracked[] =>
  log.events.flatMap((event) =>
    event.type === 'message' || event.type === 'destroy-request'
      ? [
          {
            key: `message ${event.id}`,
            kind: 'message' as const,
            ...urgency,
            sent: event.sent,
            text: event.type === 'message' ? event.text : '',
            log,
            from: event.sequence,
          },
        ]
      : [],
  );

/** Where the message stands in the log, or where the log ended when we first saw it. */
const placeOf = (log: CaseLog, id: string): number => {
  const filed = log.events.find(
    (event) => (event.type === 'message' || event.type === 'destroy-request') && event.id === id,
  );
  return filed?.sequence ?? log.events.length;
};
