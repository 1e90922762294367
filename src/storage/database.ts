import { Kysely, sql, type Transaction } from 'kysely';
import pg from 'pg';
import { databaseConnectionLost } from '../events.ts';
import { TransactionDialect } from './dialect.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;
/** A piece of work that is done whole or not at all takes this instead of `Db`. */
export type Tx = Transaction<Tables>;

const CONNECTIONS = 12;
const CONNECT_TIMEOUT_MS = 10_000;
const STATEMENT_TIMEOUT_MS = 30_000;

type Parser = (text: string) => unknown;
type TypeId = Parameters<typeof pg.types.getTypeParser>[0];

/** Bytes come as plain Uint8Array, days as text, 64-bit integers as numbers (all stay below 2^53). */
const PARSERS = new Map<number, Parser>([
  [pg.types.builtins.INT8, toNumber],
  [pg.types.builtins.BYTEA, toBytes],
  [pg.types.builtins.DATE, (text) => text],
]);

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: TypeId): Parser => PARSERS.get(oid) ?? (pg.types.getTypeParser(oid) as Parser),
};

export function openDatabase(connectionString: string): Db {
  const pool = new pg.Pool({
    connectionString,
    types,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    keepAlive: true,
  });
  // A connection that breaks is replaced by the pool. Without a listener on both, it would end the process:
  // the pool listens to its idle connections only.
  pool.on('connect', (client) => client.on('error', databaseConnectionLost));
  pool.on('error', () => undefined);
  return new Kysely<Tables>({ dialect: new TransactionDialect({ pool }) });
}

export function inTransaction<Result>(db: Db, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return db.transaction().execute(work);
}

export async function isReachable(db: Db): Promise<boolean> {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}

function toNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError('A 64-bit integer of the database exceeds 2^53.');
  return value;
}

/** PostgreSQL writes bytes as \x and hexadecimal digits. */
function toBytes(text: string): Uint8Array {
  const buffer = Buffer.from(text.slice(2), 'hex');
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
