import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Somebody invented, with a phrase that opens what is theirs. */
export interface InventedMember {
  readonly label: string;
  readonly role: 'reviewer' | 'coordinator' | 'focal-point';
  readonly phrase: string;
}

export interface InventedCase {
  /** The reporter's. */
  readonly phrase: string;
  /** As it was sealed: in the shape of that release. */
  readonly report: object;
  readonly status: string;
  readonly conversation: readonly { readonly from: 'reporter' | 'team'; readonly text: string }[];
  readonly notes: readonly string[];
  /** False: the envelope waits in the stream, and nobody has read it. */
  readonly filed: boolean;
}

/** The data of a release: a backup, and in clear everything that it must open to. All of it is invented. */
export interface ReleaseFixture {
  readonly schema: string;
  readonly rootSeed: string; // base64url
  readonly members: readonly InventedMember[];
  readonly cases: readonly InventedCase[];
}

const folderOf = (release: string): string =>
  fileURLToPath(new URL(`../fixtures/${release}/`, import.meta.url));

export const backupOf = (release: string): string => `${folderOf(release)}portal.backup`;
export const peopleOf = (release: string): string => `${folderOf(release)}people.json`;

export const readReleaseFixture = (release: string): ReleaseFixture =>
  JSON.parse(readFileSync(peopleOf(release), 'utf8')) as ReleaseFixture;
