import type { LogKeys } from '../protocol/client/case-secret.ts';
import { isMessageFor } from '../protocol/client/message.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import type { DeskCore } from './desk-core.ts';

/**
 * Puts a log's keys on our ring. Messages that came before their case are marked for another try first: a crash
 * in between may make that try useless, never forgotten.
 */
export const adoptCase = async (core: DeskCore, keys: LogKeys): Promise<void> => {
  if (core.ring.keysOf(toBase64url(keys.log), keys.epoch) !== undefined) return;
  if (matchWaiting(core, keys)) await core.memory.save();
  await core.ring.keep(keys);
};

/** Marks the messages that waited for these keys for another try; true if there were any. */
export const matchWaiting = (core: DeskCore, keys: LogKeys): boolean => {
  const { waiting, later } = core.memory.content;
  const matching = [...waiting].filter(([, message]) => isMessageFor(keys, message));
  for (const [position] of matching) {
    later.add(position);
    waiting.delete(position);
    core.tried.delete(position);
  }
  return matching.length > 0;
};

/** The same for all epochs of a case (id in base64url) whose people changed: what waited for a colleague may be for us now. */
export const matchAgain = (core: DeskCore, id: string): void => {
  for (const keys of core.ring.epochsOf(id)) matchWaiting(core, keys);
};

/** The same for keys that came onto the ring while we were not looking: no log of theirs was seen yet. */
export const matchNewcomers = (core: DeskCore): void => {
  const { ring, memory } = core;
  if (memory.content.waiting.size === 0) return;
  const newcomers = ring.cases().filter((id) => !memory.content.logs.has(id));
  for (const keys of newcomers.flatMap((id) => ring.epochsOf(id))) matchWaiting(core, keys);
};
