import { COLUMN_PLACES } from './column-places.ts';

/** Tells nothing of what it is for to who finds it in a folder. */
export const TEMPLATE_NAME = 'table.csv';

/** A head with every place by its own name, which is recognised whatever the page's language. */
export const templateTable = (): string[][] => [
  COLUMN_PLACES.filter((place) => place !== 'words' && place !== 'leave'),
];
