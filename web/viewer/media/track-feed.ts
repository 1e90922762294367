import {
  AppendOnlyStreamTarget,
  EncodedAudioPacketSource,
  EncodedPacketSink,
  EncodedVideoPacketSource,
  type InputAudioTrack,
  type InputVideoTrack,
  Output,
} from 'mediabunny';
import { Refusal } from '../refusal.ts';
import { append } from './append-queue.ts';
import { containerOf } from './container-of.ts';

/** How far ahead of what is played the browser is fed, in seconds. */
const AHEAD_S = 20;

export type Player = {
  readonly element: HTMLMediaElement;
  readonly media: MediaSource;
  /** Settles when playing went on or somebody moved to another place. */
  readonly moved: () => Promise<void>;
};

export type TrackFeed = {
  /** Feeds from this second on; ends when the end is fed or another feeding began. False where it was cut off. */
  readonly feedFrom: (second: number) => Promise<boolean>;
  readonly has: (second: number) => boolean;
};

/** One track of a recording on its way to the browser's player, packet by packet, as it is played. */
export async function trackFeed(
  track: InputVideoTrack | InputAudioTrack,
  { element, media, moved }: Player,
): Promise<TrackFeed> {
  const [codec, parameter] = [await track.getCodec(), await track.getCodecParameterString()];
  if (codec === null || parameter === null) throw new Refusal('not-playable');
  const { type, format } = containerOf(track.isVideoTrack() ? 'video' : 'audio', codec, parameter);
  if (!MediaSource.isTypeSupported(type)) throw new Refusal('not-playable');
  const buffer = media.addSourceBuffer(type);
  const sink = new EncodedPacketSink(track);
  const playing = (): number => element.currentTime;
  let turn = 0;
  let last: Promise<void> = Promise.resolve();
  /** The browser takes one part after another, also when another feeding began while it was at one. */
  const inTurn = (step: () => Promise<void>): Promise<void> => {
    last = last.then(step, step);
    return last;
  };
  /** What was cut off in the middle of a part is no beginning of the next one. */
  const forgetRest = (): Promise<void> => {
    if (media.readyState === 'open') buffer.abort();
    return Promise.resolve();
  };

  const outlet = async (current: () => boolean) => {
    const writable = new WritableStream<Uint8Array>({
      async write(part) {
        await inTurn(async () => {
          if (current()) await append(buffer, new Uint8Array(part), playing);
        });
      },
    });
    const output = new Output({ format: format(), target: new AppendOnlyStreamTarget(writable) });
    const add = await putTrack(output, track);
    await output.start();
    return { output, add };
  };

  return {
    has: (second) => {
      const { buffered } = buffer;
      for (let index = 0; index < buffered.length; index += 1)
        if (buffered.start(index) <= second && second < buffered.end(index)) return true;
      return false;
    },
    async feedFrom(second) {
      turn += 1;
      const own = turn;
      const current = (): boolean => own === turn;
      await inTurn(forgetRest);
      const { output, add } = await outlet(current);
      let packet = (await sink.getKeyPacket(second)) ?? (await sink.getFirstKeyPacket());
      while (packet && current()) {
        if (packet.timestamp > playing() + AHEAD_S) await moved();
        else {
          await add(packet);
          packet = await sink.getNextPacket(packet);
        }
      }
      await (current() ? output.finalize() : output.cancel());
      return current();
    },
  };
}

type Packet = NonNullable<Awaited<ReturnType<EncodedPacketSink['getFirstPacket']>>>;

/** Adds the track to the output, and gives how its packets are added. */
async function putTrack(
  output: Output,
  track: InputVideoTrack | InputAudioTrack,
): Promise<(packet: Packet) => Promise<void>> {
  if (track.isVideoTrack()) {
    const [codec, decoderConfig] = [await track.getCodec(), await track.getDecoderConfig()];
    if (codec === null || decoderConfig === null) throw new Refusal('damaged');
    const source = new EncodedVideoPacketSource(codec);
    output.addVideoTrack(source, { rotation: await track.getRotation() });
    return (packet) => source.add(packet, { decoderConfig });
  }
  if (!track.isAudioTrack()) throw new Refusal('not-playable');
  const [codec, decoderConfig] = [await track.getCodec(), await track.getDecoderConfig()];
  if (codec === null || decoderConfig === null) throw new Refusal('damaged');
  const source = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(source);
  return (packet) => source.add(packet, { decoderConfig });
}
