const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Tables without which the samples of a track are not found or not shown in time (ISO/IEC 14496-12, 8.6 and 8.7). */
export const TABLES_KEPT = set('stsd stts ctts cslg stss stps stsc stsz stz2 stco co64 sdtp sgpd sbgp');

/** How a decoder is set up, and how the picture is shaped and coloured. */
export const SETUP_KEPT = set(
  'avcC hvcC lhvC av1C vpcC vvcC esds dvcC dvvC dvwC d263 pasp clap fiel btrt gama mdcv clli SmDm CoLL wave chan dac3 dec3 dOps alac dfLa srat',
);

/** Tracks that are seen and heard. Cameras write where they were into the others, subtitles too. */
export const TRACKS_KEPT = set('vide soun');

/** Films in pieces, encrypted or compressed ones: not understood here. */
export const OTHER_FORMS = set('moof mvex cmov encv enca sinf');
