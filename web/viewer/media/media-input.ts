import {
  ADTS,
  CustomSource,
  FLAC,
  Input,
  MATROSKA,
  MP3,
  MP4,
  MPEG_TS,
  OGG,
  QTFF,
  WAVE,
  WEBM,
} from 'mediabunny';
import type { FileSource } from '../file-source.ts';

/** Files that are whole in themselves: no kind that names others. */
const FORMATS = [MP4, QTFF, WEBM, MATROSKA, MP3, WAVE, OGG, FLAC, ADTS, MPEG_TS];
const KEPT_BYTES = 8_388_608;

/** A recording of which parts are read as they are played; `unread` hears of a part that could not be read. */
export const mediaInput = (file: FileSource, unread: () => void): Input =>
  new Input({
    formats: FORMATS,
    source: new CustomSource({
      getSize: () => file.bytes,
      read: (from, to) => file.read(from, to),
      maxCacheSize: KEPT_BYTES,
      prefetchProfile: 'fileSystem',
      handleUnhandledError: unread,
    }),
  });
