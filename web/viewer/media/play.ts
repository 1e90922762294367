import { Refusal } from '../refusal.ts';
import { type Player, type TrackFeed, trackFeed } from './track-feed.ts';

type Track = Parameters<typeof trackFeed>[0];

const happened = (target: EventTarget, names: readonly string[]): Promise<void> =>
  new Promise((done) => {
    const stop = new AbortController();
    for (const name of names)
      target.addEventListener(
        name,
        () => {
          stop.abort();
          done();
        },
        { signal: stop.signal },
      );
  });

/** Plays these tracks in the element, fed as it plays; `cut` hears of a recording that breaks off. */
export async function play(
  element: HTMLMediaElement,
  tracks: readonly Track[],
  duration: number,
  cut: (error: unknown) => void,
): Promise<void> {
  const media = new MediaSource();
  const address = URL.createObjectURL(media);
  const open = happened(media, ['sourceopen']);
  element.src = address;
  await open;
  URL.revokeObjectURL(address);
  const player: Player = {
    element,
    media,
    moved: () => happened(element, ['timeupdate', 'seeking', 'emptied']),
  };
  const feeds: TrackFeed[] = [];
  for (const track of tracks) feeds.push(await trackFeed(track, player));
  media.duration = duration;
  let turn = 0;
  const feed = async (second: number): Promise<void> => {
    turn += 1;
    const own = turn;
    try {
      const whole = await Promise.all(feeds.map((one) => one.feedFrom(second)));
      if (whole.every(Boolean) && media.readyState === 'open') media.endOfStream();
    } catch (error) {
      // Of a feeding that nobody waits for any more, nothing follows.
      if (own !== turn) return;
      // What came before the break stays to be seen.
      if (element.buffered.length === 0) cut(error);
      else if (media.readyState === 'open') media.endOfStream();
    }
  };
  element.addEventListener('seeking', () => {
    if (!feeds.every((one) => one.has(element.currentTime))) void feed(element.currentTime);
  });
  element.addEventListener('error', () => cut(new Refusal('damaged')));
  void feed(0);
}
