import type { Open } from '../opened.ts';
import { Refusal } from '../refusal.ts';
import { mediaInput } from './media-input.ts';
import { play } from './play.ts';
import { wholeSound } from './whole-sound.ts';

const QUARTER = 90;

/** A recording, read as it is played: never whole in memory, never in the open on a disk. */
export const openMedia: Open = async (file, stage, fail) => {
  const input = mediaInput(file, () => fail(new Refusal('unreadable')));
  if (!(await input.canRead())) throw new Refusal('damaged');
  const [video, audio] = [await input.getPrimaryVideoTrack(), await input.getPrimaryAudioTrack()];
  const tracks = [video, audio].filter((track) => track !== null);
  if (tracks.length === 0) throw new Refusal('damaged');
  const element = document.createElement(video ? 'video' : 'audio');
  element.controls = true;
  element.setAttribute('controlslist', 'nodownload noremoteplayback nofullscreen');
  element.setAttribute('aria-label', stage.getAttribute('aria-label') ?? '');
  const duration = (await input.getDurationFromMetadata()) ?? (await input.computeDuration());
  try {
    await play(element, tracks, duration, fail);
  } catch (error) {
    if (video || !(error instanceof Refusal) || error.trouble !== 'not-playable') throw error;
    await wholeSound(element, file);
  }
  return {
    kind: 'media',
    pages: 1,
    show({ turns, zoom }) {
      element.style.rotate = `${turns * QUARTER}deg`;
      element.style.scale = String(zoom);
      if (!element.isConnected) stage.replaceChildren(element);
      return Promise.resolve();
    },
  };
};
