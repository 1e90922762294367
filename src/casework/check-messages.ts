import { type FirstReport, openOwnShare } from '../protocol/client/first-report.ts';
import type { LogEvent } from '../protocol/client/log-event.ts';
import { verifyMessageMac } from '../protocol/client/message.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { filedMessageOf } from './case-event-of.ts';
import type { CaseLog } from './case-log.ts';
import { type DeskCore, takesIntake } from './desk-core.ts';

/** The key that only we share with the reporter; null where the report was not sealed to us. Throws what `openOwnShare` throws. */
export const ownMacKey = (core: DeskCore, report: FirstReport): Uint8Array | null => {
  if (!report.header.readers.includes(toBase64url(core.member))) return null;
  return openOwnShare(report, core.organisation, core.member, core.ownKeys.seeds()).macKey;
};

/**
 * Checks what colleagues filed as the reporter's words, the report and each message, against our own key: none of them
 * can forge that. What fails is told and marked as damage.
 */
export const checkMessages = (core: DeskCore, log: CaseLog, from: number): void => {
  const { filed } = log;
  if (filed === null) return;
  let macKey: Uint8Array | null = null;
  tell(core, log, () => {
    macKey = ownMacKey(core, filed.report);
  });
  const messages = log.chain.events.slice(from).filter(({ header }) => header.type === 'message');
  for (const event of messages) tell(core, log, () => checkMessage(core, log, event, macKey));
};

const checkMessage = (core: DeskCore, log: CaseLog, event: LogEvent, macKey: Uint8Array | null): void => {
  const { organisation, member } = core;
  const { message } = filedMessageOf(event, { organisation, log: log.first.log });
  const isMeant = takesIntake(core) || message.macs.has(toBase64url(member));
  if (macKey !== null && isMeant) verifyMessageMac(message, member, macKey);
};

const tell = (core: DeskCore, log: CaseLog, check: () => void): void => {
  try {
    check();
  } catch (error) {
    log.damage = core.warnings.addRefusal(error, 'case', log.id);
  }
};
