import {
  BufferTarget,
  EncodedPacket,
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
} from 'mediabunny';
import type { Page } from 'playwright-core';

const FRAMES = 25;
const PICTURE = { width: 160, height: 120 };

/** A second of noise as a browser encodes it: VP9, a key picture first. */
export type Second = readonly { readonly key: boolean; readonly bytes: Uint8Array }[];

export async function encodedSecond(page: Page): Promise<Second> {
  const frames = await page.evaluate(
    async ({ width, height, count }) => {
      const made: { key: boolean; bytes: number[] }[] = [];
      const encoder = new VideoEncoder({
        output(chunk) {
          const bytes = new Uint8Array(chunk.byteLength);
          chunk.copyTo(bytes);
          made.push({ key: chunk.type === 'key', bytes: [...bytes] });
        },
        error: (error) => {
          throw error;
        },
      });
      encoder.configure({ codec: 'vp09.00.10.08', width, height, bitrate: 1_600_000 });
      // Noise that is the same each time: a generator of Lehmer's.
      let state = 1;
      const next = (): number => {
        state = (state * 48_271) % 2_147_483_647;
        return state % 256;
      };
      for (let index = 0; index < count; index += 1) {
        const noise = Uint8Array.from({ length: width * height * 4 }, next);
        const timing = { timestamp: index * 40_000, duration: 40_000 };
        const frame = new VideoFrame(noise, {
          format: 'RGBX',
          codedWidth: width,
          codedHeight: height,
          ...timing,
        });
        encoder.encode(frame, { keyFrame: index === 0 });
        frame.close();
      }
      await encoder.flush();
      return made;
    },
    { ...PICTURE, count: FRAMES },
  );
  return frames.map(({ key, bytes }) => ({ key, bytes: Uint8Array.from(bytes) }));
}

async function videoOf(
  second: Second,
  seconds: number,
  format: Mp4OutputFormat | WebMOutputFormat,
): Promise<Uint8Array> {
  const output = new Output({ format, target: new BufferTarget() });
  const source = new EncodedVideoPacketSource('vp9');
  output.addVideoTrack(source);
  await output.start();
  const decoderConfig = {
    codec: 'vp09.00.10.08',
    codedWidth: PICTURE.width,
    codedHeight: PICTURE.height,
  };
  for (let at = 0; at < seconds * FRAMES; at += 1) {
    const { key = true, bytes = new Uint8Array() } = second[at % FRAMES] ?? {};
    const packet = new EncodedPacket(bytes, key ? 'key' : 'delta', at / FRAMES, 1 / FRAMES);
    await source.add(packet, { decoderConfig });
  }
  await output.finalize();
  return new Uint8Array(output.target.buffer ?? []);
}

/** The second again and again, as browsers record it: a stream that does not know its own length. */
export const webmOf = (second: Second, seconds: number): Promise<Uint8Array> =>
  videoOf(second, seconds, new WebMOutputFormat({ appendOnly: true }));

/** The same as telephones write it: the table of its parts comes last. */
export const mp4Of = (second: Second, seconds: number): Promise<Uint8Array> =>
  videoOf(second, seconds, new Mp4OutputFormat({ fastStart: false }));

/** A plain tone, as a WAVE file. */
export function wave(seconds: number): Uint8Array {
  const rate = 8000;
  const data = Buffer.alloc(seconds * rate * 2);
  for (let at = 0; at < seconds * rate; at += 1)
    data.writeInt16LE(Math.round(8000 * Math.sin((at * 440 * 2 * Math.PI) / rate)), at * 2);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}
