import type { FilesMessage } from '../../src/casefile/files/files-message.ts';
import type { SentFile } from '../../src/casefile/files/sent-files.ts';
import type { ToldDocument } from '../../src/casefile/told/told-document.ts';
import type { BlobPlace } from '../../src/protocol/client/blob/blob-place.ts';
import type { FileSource } from '../../src/protocol/client/blob/file-source.ts';
import type { ToldOpening } from '../../src/protocol/client/head-header.ts';
import type { Sending } from '../shared/sending-step.ts';
import type { Consenting } from './consenting.ts';
import type { ArrivedFile } from './files/arrived-file.ts';
import type { Announced } from './team.ts';

/** One answer, put together from its parts. */
export type Answer = {
  readonly id: string;
  readonly label: string;
  readonly day: string;
  readonly text: string;
  /** False when its author does not stand in the list of reviewers of today. */
  readonly fromList: boolean;
  readonly files: readonly SentFile[];
  /** Something of it needs a later release of this page. */
  readonly newer: boolean;
};

/** What the team told of one referral: the last word on it. */
export type Told = {
  readonly document: ToldDocument;
  readonly label: string;
  readonly day: string;
  /** False when its author does not stand in the list of reviewers of today. */
  readonly fromList: boolean;
};

/** What was done with the report. `newer`: something of it needs a later release of this page. */
export type Telling = { readonly told: readonly Told[]; readonly newer: boolean };

/** What a phrase opened, as the page shows it. */
export type Conversation = {
  /** A word of the casefile, or `waiting` where nobody has filed a report of this phrase. */
  readonly status: string;
  readonly received: string | null;
  /** When one person alone opened the names, and whether nothing stands against it. */
  readonly openings: readonly ToldOpening[];
  readonly answers: readonly Answer[];
  readonly telling: Telling;
  /** How many answers came that do not stand. */
  readonly broken: number;
};

/** Fetching a file whole: told of the share that was checked, and that the line was cut. */
export type FetchingWhole = {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
  readonly onPause: () => void;
};

/** Files that reviewers sent. Nothing is fetched before one of these is called. */
export type ReceivedDoor = {
  readonly read: (file: SentFile, signal: AbortSignal) => Promise<FileSource>;
  /** Throws `wrong-context` where it is not what was sent. */
  readonly whole: (file: SentFile, fetching: FetchingWhole) => Promise<readonly Blob[]>;
};

/** An open mailbox. Its keys stay inside; `forget` lets go of them. */
export type OpenMailbox = {
  readonly announced: Announced | null;
  readonly conversation: Conversation;
  readonly consenting: Consenting;
  readonly received: ReceivedDoor;
  readonly write: (text: string, sending: Sending) => Promise<void>;
  /** Where this person's files lie, and how a message of files goes out. */
  readonly placeOf: (index: number) => BlobPlace;
  /** Asks the server for the place of a file, with a proof of work. */
  readonly beginBlob: (place: BlobPlace, blob: number, sending: Sending) => Promise<void>;
  /** Whether enough people could hold a part of the key of a file today. */
  readonly canLock: boolean;
  /** The message that names files; the keys of those that two have to open are split. */
  readonly lockFiles: (text: string, files: readonly ArrivedFile[]) => Promise<FilesMessage>;
  readonly sendFiles: (message: Uint8Array, sending: Sending) => Promise<void>;
  readonly destroy: (sending: Sending) => Promise<void>;
};
