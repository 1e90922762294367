import type { SentFile } from '../../../src/casefile/files/sent-files.ts';
import type { Looked } from '../../shared/files/look-at.ts';
import type { SendingStep } from '../../shared/sending-step.ts';
import type { Danger } from './dangers.ts';

/** A file that lies at the server, before it has a name. */
export type LaidFile = Omit<SentFile, 'name'>;

/** A file that a reviewer wants to send, and what was found out about it. */
export type OutgoingFile = {
  readonly key: number;
  readonly file: File;
  /** As the person sees it. */
  readonly name: string;
  /** Null while the page looks. */
  readonly looked: Looked | null;
  readonly dangers: readonly Danger[];
  /** The reviewer read what stands against it. */
  readonly accepted: boolean;
  /** Where it lies at the server, once all of it has arrived. */
  readonly laid: LaidFile | null;
};

/** Octets of all blobs together, and those that the server has acknowledged. */
export type OutgoingProgress = { readonly arrived: number; readonly all: number };

/** What is on its way to one reporter. */
export type Outgoing = {
  readonly text: string;
  readonly files: readonly OutgoingFile[];
  /** Null while nothing is being sent. */
  readonly progress: OutgoingProgress | null;
  readonly step: SendingStep | null;
  readonly begun: number; // milliseconds since 1970
  /** Why the last attempt did not go; null where none failed. */
  readonly failure: unknown;
  readonly stopped: boolean;
  /** When the server took the last ones, in milliseconds since 1970. */
  readonly takenAt: number | null;
  /** The log may name the files by now: they stay at the server whatever happens here. */
  readonly named: boolean;
};

export const NOTHING_OUTGOING: Outgoing = {
  text: '',
  files: [],
  progress: null,
  step: null,
  begun: 0,
  failure: null,
  stopped: false,
  takenAt: null,
  named: false,
};

/** Whether something stands against the file that a reviewer has to read first. */
export const needsReading = ({ looked, dangers }: OutgoingFile): boolean =>
  dangers.length > 0 || looked?.cleaned === 'not-possible';

/** Whether everything was looked at, and read where it has to be. */
export const isReady = ({ files }: Outgoing): boolean =>
  files.length > 0 && files.every((file) => file.looked !== null && (file.accepted || !needsReading(file)));
