import { Mp4OutputFormat, WebMOutputFormat } from 'mediabunny';

/** What only WebM carries to the browser; everything else goes as fragments of MP4. */
const OF_WEBM = ['vp8', 'vorbis'];

export type Container = {
  readonly type: string;
  readonly format: () => Mp4OutputFormat | WebMOutputFormat;
};

/** How a track of this codec is handed to the browser as a stream. */
export function containerOf(kind: 'video' | 'audio', codec: string, parameter: string): Container {
  const webm = OF_WEBM.includes(codec);
  return {
    type: `${kind}/${webm ? 'webm' : 'mp4'}; codecs="${parameter}"`,
    format: () =>
      webm ? new WebMOutputFormat({ appendOnly: true }) : new Mp4OutputFormat({ fastStart: 'fragmented' }),
  };
}
