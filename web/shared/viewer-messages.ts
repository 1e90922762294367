/** What a file proves to be by its first bytes, whatever its name says. */
export type FileKind = 'picture' | 'pdf' | 'text' | 'media' | 'package' | 'unknown';

/** How the member wants to see it. `zoom` 1 fits the frame; `turns` are quarters, clockwise. */
export type View = {
  readonly page: number;
  readonly zoom: number;
  readonly turns: number;
  readonly veiled: boolean;
};

/** Why a file is not shown. */
export const VIEW_TROUBLES = [
  'too-large',
  'too-many-pixels',
  'damaged',
  'locked',
  'not-playable',
  'unreadable',
] as const;
export type ViewTrouble = (typeof VIEW_TROUBLES)[number];

/** A box over a page as it is shown, in ten-thousandths of its width and its height. */
export type Cover = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export const WHOLE_SIDE = 10_000;

/** The boxes that are drawn over the page; `drawing`: a finger or a mouse draws another. */
export type Covers = {
  readonly covers: readonly Cover[];
  readonly chosen: number | null;
  readonly drawing: boolean;
};

/** A page that becomes a picture of its own, with these boxes for good. */
export type PictureWish = Pick<View, 'page' | 'turns'> & { readonly covers: readonly Cover[] };

/** Why there is no picture: the browser gives other colours than those that were drawn, or it could not be drawn. */
export const PICTURE_TROUBLES = ['falsified', 'failed'] as const;
export type PictureTrouble = (typeof PICTURE_TROUBLES)[number];

/** The most that the frame hands over, in bytes. */
export const MOST_PICTURE_BYTES = 33_554_432;

export const PICTURE_TYPES = ['image/png', 'image/jpeg'] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

export type CoveredPicture = { readonly type: PictureType; readonly bytes: Uint8Array<ArrayBuffer> };

export type ToFrame =
  | {
      readonly what: 'open';
      readonly bytes: number;
      readonly mediaType: string;
      readonly label: string;
      readonly view: View;
    }
  | { readonly what: 'bytes'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly what: 'unreadable'; readonly id: number }
  | { readonly what: 'view'; readonly view: View }
  | { readonly what: 'covers'; readonly covers: Covers | null }
  | { readonly what: 'picture'; readonly id: number; readonly wish: PictureWish }
  | { readonly what: 'ask' };

export type FromFrame =
  | { readonly what: 'ready' }
  | { readonly what: 'alive' }
  | { readonly what: 'pressed'; readonly key: 'Shift' | 'other' }
  | { readonly what: 'touched' }
  | { readonly what: 'read'; readonly id: number; readonly from: number; readonly to: number }
  | { readonly what: 'opened'; readonly kind: FileKind; readonly pages: number }
  | { readonly what: 'drawn'; readonly cover: Cover }
  | { readonly what: 'pictured'; readonly id: number; readonly picture: CoveredPicture }
  | { readonly what: 'not-pictured'; readonly id: number; readonly why: PictureTrouble }
  | { readonly what: 'refused'; readonly trouble: ViewTrouble };

/** The most that the frame asks for at a time, in bytes. */
export const READ_BYTES = 1_048_576;
