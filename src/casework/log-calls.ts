import { toBase64url } from '../protocol/encoding/base64url.ts';
import { encodeFrames } from '../protocol/encoding/frames.ts';
import { LABEL } from '../protocol/labels.ts';
import { CARDS_PER_PAGE, CASE_ID_BYTES } from '../protocol/limits.ts';
import { encodeAppend } from '../protocol/log-append.ts';
import { encodeDeletion } from '../protocol/log-deletion.ts';
import { PATHS } from '../protocol/wire/paths.ts';
import { decodeCards, decodeEvents, decodeRing } from './call-frames.ts';
import type { Server } from './call-server.ts';
import type { CardRow, MemberApi } from './member-api.ts';
import type { Page } from './pages.ts';

type LogCalls = Pick<
  MemberApi,
  'keyRing' | 'addToKeyRing' | 'cardsSince' | 'eventsFrom' | 'append' | 'deleteCase'
>;

type RingPage = Page<Uint8Array, Uint8Array>;

const RING_ROWS_PER_PAGE = 1000;
const RING_PLACE_BYTES = CASE_ID_BYTES + 4;

/** Case logs, the team log, and the keys to them. */
export const logCalls = (server: Server): LogCalls => ({
  keyRing: (after) => ringAfter(server, after),
  addToKeyRing: async (rows) => {
    for (let from = 0; from < rows.length; from += RING_ROWS_PER_PAGE) {
      const page = rows.slice(from, from + RING_ROWS_PER_PAGE);
      await server.tell('PUT', PATHS.keyRing, encodeFrames(LABEL.callKeyRing, page));
    }
  },
  cardsSince: (changed) => cardsAfter(server, changed),
  eventsFrom: async (log, sequence) => {
    const query = { from: String(sequence) };
    return decodeEvents(await server.ask('GET', PATHS.caseEvents(toBase64url(log)), undefined, query));
  },
  append: (log, step) =>
    server.offer(['appended', 'head-moved'], 'POST', PATHS.caseEvents(toBase64url(log)), encodeAppend(step)),
  deleteCase: (log, deletion) => {
    const body = encodeDeletion(deletion);
    return server.offer(['deleted', 'head-moved'], 'POST', PATHS.caseDeletion(toBase64url(log)), body);
  },
});

const ringAfter = async ({ ask }: Server, after: Uint8Array | null): Promise<RingPage> => {
  const query = after === null ? {} : { after: toBase64url(after) };
  const rows = decodeRing(await ask('GET', PATHS.keyRing, undefined, query));
  const last = rows.length === RING_ROWS_PER_PAGE ? rows.at(-1) : undefined;
  return { rows, next: last?.subarray(0, RING_PLACE_BYTES) ?? null };
};

const cardsAfter = async ({ ask }: Server, changed: number): Promise<Page<CardRow, number>> => {
  const rows = decodeCards(await ask('GET', PATHS.cases, undefined, { since: String(changed) }));
  const last = rows.length === CARDS_PER_PAGE ? rows.at(-1) : undefined;
  return { rows, next: last !== undefined && last.changed > changed ? last.changed : null };
};
