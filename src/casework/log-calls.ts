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

type LogCalls = Pick<
  MemberApi,
  'keyRing' | 'addToKeyRing' | 'cardsSince' | 'eventsFrom' | 'append' | 'deleteCase'
>;

const RING_ROWS_PER_PAGE = 1000;
const RING_PLACE_BYTES = CASE_ID_BYTES + 4;

/** Case logs, the team log, and the keys to them. */
export const logCalls = (server: Server): LogCalls => ({
  keyRing: () => wholeRing(server),
  addToKeyRing: async (rows) => {
    for (let from = 0; from < rows.length; from += RING_ROWS_PER_PAGE) {
      const page = rows.slice(from, from + RING_ROWS_PER_PAGE);
      await server.tell('PUT', PATHS.keyRing, encodeFrames(LABEL.callKeyRing, page));
    }
  },
  cardsSince: (changed) => allCards(server, changed),
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

const wholeRing = async ({ ask }: Server): Promise<Uint8Array[]> => {
  const rows: Uint8Array[] = [];
  for (let full = true; full; ) {
    const last = rows.at(-1);
    const query = last === undefined ? {} : { after: toBase64url(last.subarray(0, RING_PLACE_BYTES)) };
    const page = decodeRing(await ask('GET', PATHS.keyRing, undefined, query));
    rows.push(...page);
    full = page.length === RING_ROWS_PER_PAGE;
  }
  return rows;
};

const allCards = async ({ ask }: Server, changed: number): Promise<CardRow[]> => {
  const rows: CardRow[] = [];
  for (let [since, full] = [changed, true]; full; ) {
    const page = decodeCards(await ask('GET', PATHS.cases, undefined, { since: String(since) }));
    rows.push(...page);
    const last = page.at(-1)?.changed ?? since;
    full = page.length === CARDS_PER_PAGE && last > since;
    since = last;
  }
  return rows;
};
