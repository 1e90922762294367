import { breathe } from './breathe.ts';

/** Rows in the server's order, and the place from which the next ones are read: null after the last. */
export interface Page<Row, Place> {
  readonly rows: readonly Row[];
  readonly next: Place | null;
}

/** All pages from a place on. The next one is on its way while one is taken in. Rejects when a call fails. */
export async function* pagesFrom<Row, Place>(
  place: Place,
  read: (place: Place) => Promise<Page<Row, Place>>,
): AsyncGenerator<readonly Row[]> {
  let coming: Promise<Page<Row, Place>> | null = read(place);
  while (coming !== null) {
    const { rows, next }: Page<Row, Place> = await coming;
    coming = next === null ? null : read(next);
    // Whoever takes in these rows may fail first: then nobody waits for the next ones any more.
    coming?.catch(() => undefined);
    // Without a break the call for them would leave only after these rows.
    await breathe();
    yield rows;
  }
}
