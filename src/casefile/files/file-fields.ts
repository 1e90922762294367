import * as v from 'valibot';

export const FILE_ITEM_ID_BYTES = 16;
/** In UTF-16 units. */
export const FILE_NAME_CHARACTERS = 120;

/** As a browser names what a file is. */
export const mediaTypeField = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9.+-]{0,40}\/[a-z0-9][a-z0-9.+-]{0,80}$/),
);
