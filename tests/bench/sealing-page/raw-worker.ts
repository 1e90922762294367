import { sealRaw } from '../raw-libsodium.ts';

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void data
    .arrayBuffer()
    .then((bytes) => sealRaw(new Uint8Array(bytes)))
    .then((ms) => postMessage(ms));
});
