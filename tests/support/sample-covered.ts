import type { LifeContent } from '../../src/casefile/life-event.ts';
import { sampleFileItem } from './sample-file-item.ts';

export type CoveredContent = LifeContent<'file-covered'>;

/** What an event says of a copy with parts covered; nothing lies behind it. */
export const sampleCovered = (
  seed: string,
  parent: string,
  more: Partial<CoveredContent> = {},
): CoveredContent => {
  const { id, blob, bytes, copyHash } = sampleFileItem(seed);
  return {
    item: id,
    parent,
    page: 1,
    covers: 1,
    blob,
    name: `${seed}.png`,
    mediaType: 'image/png',
    bytes,
    hash: copyHash,
    ...more,
  };
};
