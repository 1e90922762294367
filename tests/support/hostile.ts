import type { MemberApi } from '../../src/casework/member-api.ts';
import { equalBytes } from '../../src/protocol/encoding/bytes.ts';
import type { LogId } from '../../src/protocol/ids.ts';

export type Hostile = (api: MemberApi) => MemberApi;

/** All events of a log, over as many pages as they take. */
export const allEvents = async (api: MemberApi, log: LogId): Promise<Uint8Array[]> => {
  const all: Uint8Array[] = [];
  for (let more = true; more; ) {
    const { length, events } = await api.eventsFrom(log, all.length);
    all.push(...events);
    more = events.length > 0 && all.length < length;
  }
  return all;
};

/** A server that tells another history of one log. `length` is how long it says the log is. */
export const servingLog =
  (
    log: LogId,
    retell: (events: Uint8Array[]) => Uint8Array[] | Promise<Uint8Array[]>,
    length?: number,
  ): Hostile =>
  (api) => ({
    ...api,
    eventsFrom: async (asked, from) => {
      if (!equalBytes(asked, log)) return api.eventsFrom(asked, from);
      const told = await retell(await allEvents(api, log));
      return { length: length ?? told.length, events: told.slice(from) };
    },
  });

/** The same bytes but for one bit. */
export const altered = (bytes: Uint8Array, at = 100): Uint8Array =>
  bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));
