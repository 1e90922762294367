import type { Plugin } from 'vite';

const WRONG = 'if (slice.length < MAX_VAR_INT_SIZE)';
const RIGHT = 'if (slice.length <= MAX_VAR_INT_SIZE)';

/**
 * mediabunny 1.61.0 never ends where it looks for the next part of a WebM file behind bytes that are none: with eight
 * bytes left its loop makes no step. The build fails where a release no longer has that line.
 */
export const mendedResync: Plugin = {
  name: 'mended-resync',
  transform: {
    filter: { id: /\/mediabunny\/dist\/modules\/src\/matroska\/ebml\.js$/ },
    handler(code) {
      if (code.split(WRONG).length !== 2)
        throw new Error('mediabunny changed: look at web/build/mended-resync.ts.');
      return code.replace(WRONG, RIGHT);
    },
  },
};
