import type { DossierDocument } from '../../casefile/dossier/dossier-document.ts';
import type { News } from '../../casefile/referral/news-document.ts';
import type { Destination, FilesForm, MadeForm } from '../../casefile/routing/destination.ts';
import type { ToldDocument } from '../../casefile/told/told-document.ts';
import type { CarryWatch } from './along/carry-watch.ts';

/** What goes to a destination. */
export interface DossierDraft {
  /** Id of a destination of the current roster, or of one that the team keeps off the portal. */
  readonly destination: string;
  /** A document of the casefile's dossier, as it is to be read there: no byte of it changes any more. */
  readonly content: Uint8Array;
}

/** What is made of an approved dossier: only what stands in it, for a destination as the team keeps it. */
export interface ToHandOver {
  readonly document: DossierDocument;
  readonly destination: Destination;
}

/** In what form a dossier leaves, and how that is made. */
export interface HandOverWish {
  readonly form: MadeForm;
  readonly make: (what: ToHandOver) => Promise<Uint8Array> | Uint8Array;
}

/** A file of a dossier on its way off the portal. `name`: how an archive calls it; `pieces` its octets from the front, to their end. */
export interface FileToHandOver {
  readonly name: string;
  readonly listed: DossierDocument['evidence'][number];
  readonly pieces: () => AsyncIterable<Uint8Array>;
}

/** The files that go along with a dossier, to be sealed as one for a destination as the team keeps it. */
export interface FilesToHandOver {
  readonly destination: Destination;
  readonly form: FilesForm;
  readonly files: readonly FileToHandOver[];
}

/** How they are packed and sealed, and who keeps what was sealed, piece by piece, until the call has ended: before that nobody may have it. */
export interface HandOverFilesWish {
  readonly seal: (what: FilesToHandOver) => AsyncIterable<Uint8Array>;
  readonly keep: (sealed: Uint8Array) => void;
  readonly watch: CarryWatch;
}

/** What somebody at a destination told a reviewer, and on which day. */
export interface HeardNews {
  readonly day: string;
  readonly teller: string;
  readonly news: News;
}

/** Passing a case on. `id` is that of the case, `dossier` the hash of a dossier, both in base64url. */
export interface ReferralDesk {
  /** Drafts a dossier for a destination of the roster, and gives its hash. It takes the place of a draft that is not on its way. */
  draft(id: string, draft: DossierDraft): Promise<string>;
  /** Signs exactly this dossier: only for one that was shown. */
  approve(id: string, dossier: string): Promise<void>;
  withdraw(id: string, dossier: string, reason: string): Promise<void>;
  /** Sends it and the files that go along, once enough people approved and the consent stands today. Again, after a call that broke off, goes on. */
  send(id: string, dossier: string, watch?: CarryWatch): Promise<void>;
  /** Makes what leaves for a destination off the portal, once the log says so: the same rules as for sending. Gives what was made. */
  handOver(id: string, dossier: string, wish: HandOverWish): Promise<Uint8Array>;
  /** Seals the files that go along with a dossier that left the portal, as one file: the same rules again, and each file the one that was approved. */
  handOverFiles(id: string, dossier: string, wish: HandOverFilesWish): Promise<void>;
  /** Puts on file by hand what a destination told. */
  hear(id: string, dossier: string, heard: HeardNews): Promise<void>;
  /** Answers the focal point to whom a dossier was sent. */
  reply(id: string, dossier: string, words: string): Promise<void>;
  /** Tells them that the person allows it no longer. */
  tellConsentGone(id: string, dossier: string): Promise<void>;
  /** Tells them who else was told, as far as the person allows both. */
  tellOfOthers(id: string, dossier: string): Promise<void>;
  /** Tells the reporter what was done. `text`: the same in words, as it was shown to who tells it. */
  tell(id: string, told: ToldDocument, text: string): Promise<void>;
}
