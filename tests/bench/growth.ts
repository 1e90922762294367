import { sql } from 'kysely';
import { DEMONSTRATION } from '../../src/cli/organisation/demonstration-plan.ts';
import { makeOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { storeOrganisation } from '../../src/cli/organisation/store-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { COLLECT_REQUEST_BYTES, SLOT_BYTES } from '../../src/protocol/limits.ts';
import { useEngine } from '../../src/protocol/primitives/engine.ts';
import { loadSodium } from '../../src/protocol/primitives/sodium.ts';
import { OCTETS, PATHS, PROOF_HEADER } from '../../src/protocol/wire/paths.ts';
import { loadServerKeys } from '../../src/services/server-keys.ts';
import type { Db } from '../../src/storage/database.ts';
import { junkEnvelope } from '../support/junk-envelope.ts';
import { signInAs } from '../support/member-client.ts';
import { spawnPortal } from '../support/spawn-portal.ts';
import { withDatabase } from './bench-database.ts';
import { postAll } from './post-all.ts';
import { preparedProofs } from './prepared-proofs.ts';
import { percentile, type Row, timesOf } from './row.ts';

const SMALL = 1_000;
const LARGE = 100_000;
const RUNS = 200;
const FILL_STEP = 5_000;

interface Latencies {
  readonly accept: number;
  readonly read: number;
  readonly collect: number;
}

/** The 99th percentile of the busiest calls with many entries and slots stored, against few. */
export const growth = (): Promise<Row[]> =>
  withDatabase(async (db, url) => {
    useEngine(await loadSodium());
    await storeCompressed(db);
    const portal = await spawnPortal(url, { ENVELOPES_PER_MINUTE: '100000' });
    const calls = await preparedCalls(db, portal.origin);
    await fill(db, 0, SMALL);
    await calls(SMALL);
    const few = await calls(SMALL);
    await fill(db, SMALL, LARGE);
    await calls(LARGE);
    const many = await calls(LARGE);
    await portal.kill('SIGTERM');
    return (['accept', 'read', 'collect'] as const).map((name): Row => {
      const ratio = many[name] / few[name];
      return {
        name: `${name}, p99 with ${LARGE.toLocaleString('en')} stored`,
        ours: `${many[name].toFixed(1)} ms`,
        baseline: `${few[name].toFixed(1)} ms with ${SMALL.toLocaleString('en')}`,
        ratio: ratio.toFixed(2),
        target: '≤ 1.3',
        met: ratio <= 1.3,
      };
    });
  });

async function preparedCalls(db: Db, origin: string): Promise<(stored: number) => Promise<Latencies>> {
  const entropy = systemEntropy;
  const team = makeOrganisation(DEMONSTRATION, Date.now(), entropy);
  await storeOrganisation(db, team, Date.now());
  const reviewer = team.members.find(({ entry }) => entry.role === 'reviewer');
  if (reviewer === undefined) throw new Error('no reviewer');
  const client = await signInAs(origin, team, reviewer);
  const { proof } = await loadServerKeys(db, entropy);
  return async (stored) => {
    const posts = (await preparedProofs(proof, RUNS)).map((header) => ({
      headers: { 'content-type': OCTETS, [PROOF_HEADER]: header },
      body: junkEnvelope(entropy),
    }));
    const accept = await postAll(`${origin}${PATHS.envelopes}`, posts, 1);
    const read = await timesOf(RUNS, async (run) => {
      const after = Math.floor((stored * run) / RUNS);
      await drained(client.call('GET', `${PATHS.stream('intake')}?after=${after}`));
    });
    const collect = await timesOf(RUNS, () => {
      const body = new Uint8Array(entropy.bytes(COLLECT_REQUEST_BYTES));
      return drained(
        fetch(`${origin}${PATHS.collect}`, { method: 'POST', headers: { 'content-type': OCTETS }, body }),
      );
    });
    return {
      accept: percentile(accept, 0.99),
      read: percentile(read, 0.99),
      collect: percentile(collect, 0.99),
    };
  };
}

async function drained(answer: Promise<Response>): Promise<void> {
  const response = await answer;
  if (!response.ok) throw new Error(`answered ${response.status}`);
  await response.arrayBuffer();
}

/** Zeros that PostgreSQL compresses: the rows and indices of a large portal without its gigabytes. */
async function storeCompressed(db: Db): Promise<void> {
  await sql`alter table stream_entry alter column entry set storage extended`.execute(db);
  await sql`alter table reply_slot alter column sealed set storage extended`.execute(db);
}

/** In steps that stay below the portal's limit of time for a statement. */
async function fill(db: Db, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += FILL_STEP) await fillStep(db, at, Math.min(at + FILL_STEP, to));
  await sql`analyze`.execute(db);
}

async function fillStep(db: Db, from: number, to: number): Promise<void> {
  await sql`insert into stream_entry (stream, hash, position, placed_on, entry)
    select 'intake', sha256(int8send(n)), n, current_date, decode(repeat('00', 131072), 'hex')
    from generate_series(${sql.lit(from + 1)}::bigint, ${sql.lit(to)}::bigint) n
    on conflict do nothing`.execute(db);
  await sql`update stream set last_position = greatest(last_position, ${sql.lit(to)})`.execute(db);
  await sql`insert into reply_slot (id, sealed, content_hash, destroy_hash, placed_on)
    select sha256(int8send(n)), decode(repeat('00', ${sql.lit(SLOT_BYTES)}), 'hex'), sha256(int8send(n)), sha256(int8send(-n)), current_date
    from generate_series(${sql.lit(from + 1)}::bigint, ${sql.lit(to)}::bigint) n`.execute(db);
}
