import pg from 'pg';
import { ROLE } from './create-cluster.ts';
import type { Places } from './places.ts';

/** Every portal on one embedded server holds this lock in common; who gets it alone was the last. */
const LEASE_LOCK = 0x756e68;
const CONNECT_TIMEOUT_MS = 5000;

export type Lease = {
  /** Settles when the connection is gone, for whatever reason. */
  readonly lost: Promise<void>;
  /** Gives the lease back; true when nobody else holds one. */
  readonly release: () => Promise<boolean>;
  readonly close: () => Promise<void>;
};

/** Connects and says "in use"; null while the server is not there or not ready yet. */
export async function takeLease(places: Places): Promise<Lease | null> {
  const { host, port, password } = places;
  const client = new pg.Client({
    host,
    port,
    password,
    user: ROLE,
    database: ROLE,
    application_name: 'lease',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
  });
  const lost = new Promise<void>((gone) => client.once('end', gone).on('error', () => gone()));
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1)', [LEASE_LOCK]);
  } catch (error) {
    await client.end();
    if (isAbsent(error)) return null;
    throw error;
  }
  return { lost, release: () => release(client), close: () => client.end() };
}

async function release(client: pg.Client): Promise<boolean> {
  await client.query('select pg_advisory_unlock_shared($1)', [LEASE_LOCK]);
  const answer = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [
    LEASE_LOCK,
  ]);
  return answer.rows[0]?.last === true;
}

const NOT_YET = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03']);

function isAbsent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return NOT_YET.has(code) || /terminated unexpectedly|timeout/.test(error.message);
}
