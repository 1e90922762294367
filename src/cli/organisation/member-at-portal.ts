import type { Call } from '../../casework/call-server.ts';
import type { Desk } from '../../casework/desk.ts';
import { forgetfulDevice } from '../../casework/device-store.ts';
import { memberCalls } from '../../casework/member-calls.ts';
import { signIn } from '../../casework/sign-in.ts';
import { systemEntropy } from '../system-entropy.ts';
import { askPhrase } from './ask-phrase.ts';
import { portalCall } from './portal-call.ts';

/** Signs a member in at a portal with the phrase that they type, lends their desk out, and signs them out. */
export const asMember = async (
  origin: string,
  use: (desk: Desk, call: Call) => Promise<void>,
): Promise<void> => {
  const call = portalCall(origin);
  const means = {
    api: memberCalls(call),
    entropy: systemEntropy,
    now: Date.now,
    origin,
    device: forgetfulDevice(),
  };
  const desk = await signIn(await askPhrase(), means);
  try {
    await use(desk, call);
  } finally {
    await desk.close('sign-out');
  }
};
