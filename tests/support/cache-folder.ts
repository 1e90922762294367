import { fileURLToPath } from 'node:url';

/** Browsers and pictures that tests leave behind; ignored by git, safe to delete. */
export const CACHE_FOLDER: string = fileURLToPath(new URL('../../.cache/', import.meta.url));
