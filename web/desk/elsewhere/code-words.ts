import type { RELATIONS } from '../../../src/casefile/codes/relations.ts';
import { t } from '../text.ts';

/** The words for who brought a report, seen from the person concerned. */
export const relationLabel = (code: string): string =>
  t().elsewhere.how.relations[code as (typeof RELATIONS)[number]] ?? code;
