import { sql } from 'kysely';
import { coalesce } from './coalesce.ts';
import type { Db } from './database.ts';

/** In milliseconds. Turns lie `interval` apart; up to `burst` of idle time may be caught up. */
export type PaceLimits = { readonly interval: number; readonly burst: number; readonly longestWait: number };
export type Proof = { readonly hash: Uint8Array; readonly expiresAt: number };
export type Turn = { readonly isFull: boolean; readonly at: number | null };

type Request = {
  readonly proof: Proof;
  readonly earliest: number;
  readonly latest: number;
  readonly step: number;
};

const TURNS_PER_STATEMENT = 64;

const takeTogether = coalesce(
  async (db: Db, requests: readonly Request[]) => {
    const { rows } = await sql<Turn>`
    select taken.crowded as "isFull", taken.turn as at
    from unnest(
      ${requests.map(({ proof }) => proof.hash)}::bytea[], ${requests.map(({ proof }) => proof.expiresAt)}::bigint[],
      ${requests.map(({ earliest }) => earliest)}::bigint[], ${requests.map(({ latest }) => latest)}::bigint[],
      ${requests.map(({ step }) => step)}::bigint[]
    ) with ordinality as request (proof, expires_at, earliest, latest, step, place)
    cross join lateral take_turn(proof, expires_at, earliest, latest, step) as taken
    order by place`.execute(db);
    return rows;
  },
  { lanes: 1, most: TURNS_PER_STATEMENT },
);

/**
 * Spends a proof on the next turn of the one queue of all processes, in one step: a full queue leaves the proof
 * unspent, and a spent proof draws no turn (`at` is null). `at` in milliseconds since 1970.
 */
export function spendForTurn(db: Db, proof: Proof, now: number, limits: PaceLimits): Promise<Turn> {
  const { interval: step, burst, longestWait } = limits;
  return takeTogether(db, { proof, earliest: now - burst, latest: now + longestWait, step });
}
