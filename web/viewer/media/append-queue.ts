/** How much of what was played stays, and how much is kept when there is no room, in seconds. */
const KEPT_BEHIND_S = 20;
const KEPT_IN_NEED_S = 2;

const settled = (buffer: SourceBuffer): Promise<void> =>
  new Promise((done, failed) => {
    buffer.addEventListener('updateend', () => done(), { once: true });
    buffer.addEventListener('error', () => failed(new Error('The browser refused a part.')), { once: true });
  });

async function dropBefore(buffer: SourceBuffer, time: number): Promise<void> {
  const { buffered } = buffer;
  if (buffered.length === 0 || buffered.start(0) >= time) return;
  const dropped = settled(buffer);
  buffer.remove(buffered.start(0), time);
  await dropped;
}

/** Gives the browser a part to play, and lets go of what was played. Fails where it takes no more. */
export async function append(
  buffer: SourceBuffer,
  part: Uint8Array<ArrayBuffer>,
  playing: () => number,
): Promise<void> {
  await dropBefore(buffer, playing() - KEPT_BEHIND_S);
  for (let tries = 0; ; tries += 1) {
    try {
      const taken = settled(buffer);
      // Awaited only where the browser took it.
      taken.catch(() => undefined);
      buffer.appendBuffer(part);
      await taken;
      return;
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'QuotaExceededError') || tries > 0) throw error;
      await dropBefore(buffer, playing() - KEPT_IN_NEED_S);
    }
  }
}
