import { beforeAll, describe, expect, it } from 'vitest';
import { encodedSecond, mp4Of, type Second, wave, webmOf } from '../../support/made-files/video.ts';
import { viewerOfThisFile } from '../../support/viewer-of-this-file.ts';

const viewer = viewerOfThisFile();
let second: Second;
beforeAll(async () => {
  second = await encodedSecond(viewer.page());
});

const PLAYED = { timeout: 30_000 };

/** Plays from this second on and waits until pictures or sound went on. */
const playFrom = async (second: number) => {
  const element = viewer.frame().locator('video, audio');
  await element.evaluate((media: HTMLMediaElement, at) => {
    media.muted = true;
    if (at > 0) media.currentTime = at;
    return media.play();
  }, second);
  await expect
    .poll(() => element.evaluate((media: HTMLMediaElement) => media.currentTime), PLAYED)
    .toBeGreaterThan(second + 0.2);
};
const media = <T>(look: (media: HTMLMediaElement) => T) =>
  viewer.frame().locator('video, audio').evaluate(look);

describe('a video', () => {
  it('in WebM plays, without a duration in it too', async () => {
    expect(await viewer.open('a.webm', await webmOf(second, 3))).toEqual({ kind: 'media', pages: 1 });
    await playFrom(0);
    expect(await media((video) => video.duration)).toBeGreaterThan(0.5);
    expect(await media((video) => (video as HTMLVideoElement).videoWidth)).toBe(160);
  });

  it('in MP4 plays from wherever somebody moves to, and ends', async () => {
    const mp4 = await mp4Of(second, 8);
    expect(await viewer.open('b.mp4', mp4, 'video/mp4')).toEqual({ kind: 'media', pages: 1 });
    await playFrom(0);
    await playFrom(6);
    await expect.poll(() => media((video) => video.ended), PLAYED).toBe(true);
    await playFrom(1);
  });

  it('is read as it plays, a part at a time', async () => {
    const long = await mp4Of(second, 120);
    await viewer.open('long.mp4', long);
    await playFrom(0);
    await playFrom(100);
    const handed = await viewer.page().evaluate(() => window.handed);
    expect(handed.bytes).toBeLessThan(long.length / 2);
    expect(handed.most).toBeLessThanOrEqual(1_048_576);
    expect(await media((video) => video.buffered.end(video.buffered.length - 1))).toBeLessThan(140);
  });

  it('plays from where somebody stops who moves to and fro faster than it is read', async () => {
    await viewer.open('long.mp4', await mp4Of(second, 120));
    await playFrom(0);
    await media(async (video) => {
      for (const at of [60, 20, 90, 40, 110, 5, 75]) {
        video.currentTime = at;
        await new Promise((done) => video.addEventListener('seeking', done, { once: true }));
      }
    });
    await playFrom(100);
    expect(await media((video) => video.duration)).toBeGreaterThan(119);
  });

  it('that is cut plays as far as it goes', async () => {
    const webm = await webmOf(second, 4);
    expect((await viewer.open('cut.webm', webm.subarray(0, webm.length * 0.7))).kind).toBe('media');
    await playFrom(0);
  });

  it('of which the table is missing is refused', async () => {
    const mp4 = await mp4Of(second, 2);
    expect(await viewer.open('cut.mp4', mp4.subarray(0, mp4.length / 2))).toEqual({ trouble: 'damaged' });
  });
});

describe('a sound', () => {
  it('that browsers play only whole is played', async () => {
    expect(await viewer.open('tone.wav', wave(2))).toEqual({ kind: 'media', pages: 1 });
    await playFrom(0);
  });

  it('that is only a beginning is refused', async () => {
    expect(await viewer.open('bad.mp3', Uint8Array.from([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 0]))).toEqual({
      trouble: 'damaged',
    });
  });
});
