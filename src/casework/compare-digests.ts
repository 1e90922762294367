import { compareWithDigest } from '../protocol/client/digest.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';

/** Compares a log that was just read with what colleagues saw of it: another history, or events kept from us, is told. */
export const compareDigests = ({ digests, warnings }: DeskCore, log: CaseLog): void => {
  for (const digest of digests) {
    const found = compareWithDigest(digest, log.first, (sequence) => log.chain.events[sequence]?.hash);
    if (found === 'forked' || found === 'behind')
      warnings.add({ code: found, place: 'digest', subject: log.id });
  }
};
