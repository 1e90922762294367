import { now } from '../shared/clock.ts';
import { browserEntropy } from '../shared/entropy.ts';
import { findNativeCipher } from '../shared/files/native-cipher.ts';
import { loadEngine } from '../shared/load-engine.ts';
import { deviceCopy } from './device-copy.ts';
import { memberCall } from './member-call.ts';
import type { OpenDesk } from './open-desk.ts';

/** The real desk: this browser's engine, entropy, clock and storage, and the server that served the page. */
export const connect: OpenDesk = async (phrase) => {
  // Beside the engine, so that the page for the phrase is there at once.
  const [{ signIn }, { memberCalls }] = await Promise.all([
    import('../../src/casework/sign-in.ts'),
    import('../../src/casework/member-calls.ts'),
    loadEngine(),
  ]);
  const cipher = await findNativeCipher();
  return signIn(phrase, {
    api: memberCalls(memberCall),
    entropy: browserEntropy,
    now,
    origin: location.origin,
    device: deviceCopy(() => localStorage),
    ...(cipher && { cipher }),
  });
};
