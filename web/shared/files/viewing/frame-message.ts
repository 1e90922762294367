import {
  type Cover,
  type CoveredPicture,
  type FileKind,
  type FromFrame,
  MOST_PICTURE_BYTES,
  PICTURE_TROUBLES,
  PICTURE_TYPES,
  READ_BYTES,
  VIEW_TROUBLES,
  type ViewTrouble,
  WHOLE_SIDE,
} from '../../viewer-messages.ts';

const KINDS: readonly FileKind[] = ['picture', 'pdf', 'text', 'media', 'package', 'unknown'];
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/**
 * What the frame said, if it is something that it may say about a file of so many bytes; else null. The frame has read
 * the file, so nothing that it says is believed unseen.
 */
export function readFrameMessage(data: unknown, bytes: number): FromFrame | null {
  if (typeof data !== 'object' || data === null) return null;
  const said = data as Readonly<Record<string, unknown>>;
  switch (said['what']) {
    case 'touched':
    case 'ready':
    case 'alive':
      return { what: said['what'] };
    case 'pressed':
      return said['key'] === 'Shift' || said['key'] === 'other'
        ? { what: 'pressed', key: said['key'] }
        : null;
    case 'read': {
      const { id, from, to } = said;
      if (!isWhole(id) || !isWhole(from) || !isWhole(to)) return null;
      return from < to && to <= bytes && to - from <= READ_BYTES ? { what: 'read', id, from, to } : null;
    }
    case 'opened': {
      const kind = KINDS.find((known) => known === said['kind']);
      const { pages } = said;
      return kind && isWhole(pages) && pages > 0 ? { what: 'opened', kind, pages } : null;
    }
    case 'refused': {
      const trouble: ViewTrouble | undefined = VIEW_TROUBLES.find((known) => known === said['trouble']);
      return trouble ? { what: 'refused', trouble } : null;
    }
    case 'drawn': {
      const cover = readCover(said['cover']);
      return cover && { what: 'drawn', cover };
    }
    case 'pictured': {
      const { id } = said;
      const picture = readPicture(said['picture']);
      return isWhole(id) && picture ? { what: 'pictured', id, picture } : null;
    }
    case 'not-pictured': {
      const { id } = said;
      const why = PICTURE_TROUBLES.find((known) => known === said['why']);
      return isWhole(id) && why ? { what: 'not-pictured', id, why } : null;
    }
    default:
      return null;
  }
}

const fieldsOf = (data: unknown): Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};

function readCover(data: unknown): Cover | null {
  const { x, y, width, height } = fieldsOf(data);
  if (!isWhole(x) || !isWhole(y) || !isWhole(width) || !isWhole(height)) return null;
  const isOnPage = x + width <= WHOLE_SIDE && y + height <= WHOLE_SIDE;
  return isOnPage && width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** That it is a picture at all is looked at later, in all of its bytes. */
function readPicture(data: unknown): CoveredPicture | null {
  const { type: said, bytes } = fieldsOf(data);
  const type = PICTURE_TYPES.find((known) => known === said);
  const fits = bytes instanceof Uint8Array && bytes.length > 0 && bytes.length <= MOST_PICTURE_BYTES;
  return type && fits ? { type, bytes: new Uint8Array(bytes) } : null;
}
