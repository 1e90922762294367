import type { HeldItem } from './held-item.ts';

/** How a copy with parts covered came to be. Ids of items in base64url. */
export interface Covering {
  readonly parent: string;
  /** The file that came, of which this copy is one in the end: what the person says of that holds for it. */
  readonly root: string;
  readonly page: number; // from 1
  readonly covers: number; // parts that are covered
  readonly by: string; // member id in base64url
  readonly time: string; // instant
}

/** A file that came with the case, or a copy of one with parts covered. */
export interface HeldFile {
  readonly item: HeldItem;
  readonly when: string; // the reporter's hour
  readonly sequence: number; // of the event that brought it
  /** Of what it is a copy with parts covered; absent where it came as it is. */
  readonly covering?: Covering;
}

/** Under which id a consent names a file of the case: what the person says of a file holds for its copies. */
export const namedAs = ({ item, covering }: HeldFile): string => covering?.root ?? item.id;
