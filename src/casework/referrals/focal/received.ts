import type { NewsContent } from '../../../casefile/referral/news-document.ts';
import type { HeldNews } from '../../../casefile/referral/referral-state.ts';
import type { FileSource } from '../../../protocol/client/blob/file-source.ts';
import type { Envelope } from '../../../protocol/client/envelope.ts';
import type { ProtocolErrorCode } from '../../../protocol/errors.ts';
import type { ExportFile } from '../../export-wish.ts';
import type { ProvenReferral } from './judge-referral.ts';

/** A referral as it lies at a focal point's desk. `id` is that of the referral, in base64url. */
export interface ReceivedReferral {
  readonly id: string;
  readonly destination: string;
  /** Of its dossier. */
  readonly hash: Uint8Array;
  /** What its signatures prove, or why nothing of it may be relied on: its content is not shown then. */
  readonly verdict:
    | { readonly kind: 'stands'; readonly proven: ProvenReferral }
    | { readonly kind: 'refused'; readonly code: ProtocolErrorCode };
  /** When it was sent, as its sender says. */
  readonly sent: string; // hour
  /** What was said of it by focal points of this destination and by the team, the oldest first. */
  readonly news: readonly HeldNews[];
}

/** Something said of a referral, signed once: sending it again sends the same bytes, and they count once. */
export interface FocalWord {
  /** For the team, to be posted through the portal's own door, where it looks like anybody's. */
  readonly forTeam: Envelope;
  /**
   * Leaves it for colleagues of the destination and shows it here. To be called once the team has it: else this desk would show
   * as said what the team never heard. Throws `CallError`.
   */
  leaveForColleagues(): Promise<void>;
}

/** The desk of a focal point: only what was passed to their destinations. */
export interface FocalDesk {
  /** All referrals, the last one that arrived first. */
  received(): readonly ReceivedReferral[];
  /**
   * A file that came along with a referral, by its id: read to its end first, and the one that was approved. Throws `referral-altered` for any other,
   * `referral-unconfirmed` once the person took back what they allowed, `bad-argument`, `file-gone`, `CallError`.
   */
  openFile(id: string, file: string, onProgress: (share: number) => void): Promise<FileSource>;
  /** What goes beside a copy, under this path, of such a file. Throws `bad-argument`. */
  recordFile(id: string, file: string, copy: string): readonly ExportFile[];
  /** Signs and seals a word about a referral. Throws `bad-argument` for one that was refused or is not here, `too-long`. */
  say(id: string, news: NewsContent): FocalWord;
}
