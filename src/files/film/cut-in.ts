import type { Cut } from '../cut.ts';
import type { FindingCode } from '../finding.ts';

/** A field that is written over, with what it betrays; null where nobody learns anything from it. */
export interface CutIn extends Cut {
  readonly code: FindingCode | null;
  readonly value: string;
}
