import { extendLog, readShutEvent } from '../protocol/client/log-chain.ts';
import type { LogEvent } from '../protocol/client/log-event.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { matchAgain } from './adopt-case.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { lookFurther } from './look-further.ts';
import { readOffers, secretOf } from './offers.ts';

/**
 * Adds one event to what was read of a log. An author unknown so far may stand in a roster that is newer, or older, than
 * those read; the secret of a new epoch may have been given to us a moment ago, or at another device. Where it never was,
 * `shut` is the event at which the log ends for us. Throws what `extendLog` throws.
 */
export const extendByOne = async (core: DeskCore, log: CaseLog, sealed: Uint8Array): Promise<void> => {
  const before = log.chain.keys;
  await attempt(core, log, sealed);
  const { keys } = log.chain;
  if (keys === before) return;
  log.found = [...log.found, keys];
  const isOurs = core.ring.keysOf(log.id, 0) !== undefined && !core.gone.has(log.id);
  if (!isOurs || core.ring.keysOf(log.id, keys.epoch)?.secret === keys.secret) return;
  await core.ring.keep(keys);
  matchAgain(core, log.id);
};

const attempt = async (core: DeskCore, log: CaseLog, sealed: Uint8Array): Promise<void> => {
  const tried = new Set<string>();
  for (;;) {
    try {
      extendNow(core, log, sealed);
      return;
    } catch (error) {
      if (!(error instanceof ProtocolError) || tried.has(error.code)) throw error;
      tried.add(error.code);
      if (error.code === 'unknown-author') await lookFurther(core);
      else if (error.code === 'not-on-case') await lookForKeys(core, log, sealed);
      else throw error;
    }
  }
};

const lookForKeys = async (core: DeskCore, log: CaseLog, sealed: Uint8Array): Promise<void> => {
  const { organisation, rosters } = core;
  const shut = readShutEvent(log.chain, sealed, organisation, rosters.authorKeys);
  checkNamed(core, shut);
  await core.ring.reload();
  await readOffers(core);
  log.shut = shut;
};

const extendNow = (core: DeskCore, log: CaseLog, sealed: Uint8Array): void => {
  const { organisation, rosters } = core;
  const longer = extendLog(log.chain, [sealed], organisation, rosters.authorKeys, secretOf(core, log.id));
  const last = longer.events.at(-1);
  if (last !== undefined) checkNamed(core, last);
  log.chain = longer;
  log.shut = null;
};

/** The event names the roster under which its author wrote: that one must name the author too. */
const checkNamed = ({ rosters }: DeskCore, { header }: LogEvent): void => {
  if (!rosters.names(header.roster, header.author)) throw new ProtocolError('unknown-author');
};
