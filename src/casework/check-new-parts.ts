import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { ownPart } from './parts-of-key.ts';

/**
 * Looks at our own part of each splitting that colleagues made. One that is no good does not make the log untrue: it is
 * kept apart, so that we can say so in the log and the splitting before stays in use.
 */
export const checkNewParts = (core: DeskCore, log: CaseLog): void => {
  const me = toBase64url(core.member);
  const generations = log.state.identity?.generations ?? [];
  for (const { sequence, by, holders } of generations) {
    if (by === null || !holders.includes(me) || log.checkedParts.has(sequence)) continue;
    log.checkedParts.add(sequence);
    try {
      ownPart(core, log, sequence);
    } catch (error) {
      if (!(error instanceof ProtocolError)) throw error;
      log.wrongParts.add(sequence);
    }
  }
};
