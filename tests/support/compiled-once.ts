import { fileURLToPath } from 'node:url';

/** For Node: programs that tests start are compiled once, and kept. */
export const COMPILED_ONCE = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../../.cache/compiled', import.meta.url)),
};
