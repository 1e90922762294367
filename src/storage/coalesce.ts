import type { Db } from './database.ts';

type Waiting<Item, Result> = {
  readonly item: Item;
  readonly done: (result: Result) => void;
  readonly failed: (reason: unknown) => void;
};

/**
 * Lets many callers share a statement: while as many as `lanes` are under way, what comes waits and then goes
 * together, at most `most` at a time. One round trip and one flush of the disk serve them all, and a failure is theirs.
 */
export function coalesce<Item, Result>(
  work: (db: Db, items: readonly Item[]) => Promise<readonly Result[]>,
  { lanes, most }: { readonly lanes: number; readonly most: number },
): (db: Db, item: Item) => Promise<Result> {
  const queues = new WeakMap<Db, { readonly waiting: Waiting<Item, Result>[]; under: number }>();

  return (db, item) => {
    const queue = queues.get(db) ?? { waiting: [], under: 0 };
    queues.set(db, queue);
    return new Promise<Result>((done, failed) => {
      queue.waiting.push({ item, done, failed });
      if (queue.under < lanes) void drain();
    });

    async function drain(): Promise<void> {
      queue.under += 1;
      while (queue.waiting.length > 0) await settle(db, queue.waiting.splice(0, most));
      queue.under -= 1;
    }
  };

  async function settle(db: Db, batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await work(
        db,
        batch.map(({ item }) => item),
      );
      if (results.length !== batch.length) throw new Error('A batch gave another number of results.');
      for (const [index, result] of results.entries()) batch[index]?.done(result);
    } catch (error) {
      for (const { failed } of batch) failed(error);
    }
  }
}
