import { SHARES, type TableId } from '../../../src/casefile/statistics/statistics.ts';

/** Whether a case may stand in several rows of a table, or in none. */
export const isShare = (id: TableId): boolean => SHARES.some((share) => share === id);
