import type { EntryContent } from '../casefile/entry.ts';
import type { Identity } from '../casefile/identity.ts';
import type { Report } from '../casefile/report.ts';
import type { PhraseEntropy } from '../protocol/client/phrase.ts';

/** A report that reached the organisation elsewhere, complete, with what its member says of it. */
export interface ReportToEnter {
  readonly report: Report;
  readonly entry: EntryContent;
  /** Of the words. */
  readonly language: string;
  readonly identity: Identity | null;
  /** Ids of reviewers who must not read it. */
  readonly excluded: readonly string[];
  /** Made for this report alone. Whether anybody is given it stands in `entry`. */
  readonly phrase: PhraseEntropy;
}
