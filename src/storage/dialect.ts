import { PostgresAdapter, PostgresDialect } from 'kysely';

/**
 * Kysely's own migration lock belongs to a session, and a pooler that lends sessions out by the transaction would
 * leave it behind on one of them. `migrate` holds a lock of its transaction instead.
 */
class TransactionAdapter extends PostgresAdapter {
  override acquireMigrationLock(): Promise<void> {
    return Promise.resolve();
  }

  override releaseMigrationLock(): Promise<void> {
    return Promise.resolve();
  }
}

export class TransactionDialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new TransactionAdapter();
  }
}
