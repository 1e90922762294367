import type { CoveredPicture, FromFrame, PictureTrouble, PictureWish } from '../../viewer-messages.ts';

/** A page did not become a picture, with the reason. */
export class NotPictured extends Error {
  override readonly name = 'NotPictured';
  readonly why: PictureTrouble;

  constructor(why: PictureTrouble) {
    super(why);
    this.why = why;
  }
}

export type PicturesDue = {
  readonly ask: (wish: PictureWish) => Promise<CoveredPicture>;
  /** Whether this one was asked for. */
  readonly came: (message: Extract<FromFrame, { what: 'pictured' | 'not-pictured' }>) => boolean;
  readonly giveUp: () => void;
};

type Waiting = {
  readonly done: (picture: CoveredPicture) => void;
  readonly failed: (why: NotPictured) => void;
};

/** The pictures that were asked of a frame; each comes once. */
export function picturesDue(say: (id: number, wish: PictureWish) => void): PicturesDue {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  return {
    ask: (wish) =>
      new Promise((done, failed) => {
        last += 1;
        waiting.set(last, { done, failed });
        say(last, wish);
      }),
    came: (message) => {
      const asker = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.what === 'pictured') asker?.done(message.picture);
      else asker?.failed(new NotPictured(message.why));
      return asker !== undefined;
    },
    giveUp: () => {
      for (const { failed } of waiting.values()) failed(new NotPictured('failed'));
      waiting.clear();
    },
  };
}
