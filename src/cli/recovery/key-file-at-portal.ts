import { memberCalls } from '../../casework/member-calls.ts';
import { type KeyFile, openKeyFile } from '../../protocol/client/key-file.ts';
import { deriveSignInKeys } from '../../protocol/client/member-keys.ts';
import type { PhraseEntropy } from '../../protocol/client/phrase.ts';
import { organisationIdOf } from '../../protocol/ids.ts';
import { decodePin } from '../../protocol/organisation-pin.ts';
import { signChallenge } from '../../protocol/sign-in-message.ts';
import { portalCall } from '../organisation/portal-call.ts';

/** Signs in just long enough to fetch a member's key file. The phrase stays here. */
export async function keyFileAtPortal(origin: string, phrase: PhraseEntropy): Promise<KeyFile> {
  const api = memberCalls(portalCall(origin));
  const organisation = organisationIdOf(decodePin(await api.pin()).organisation);
  const keys = deriveSignInKeys(phrase, organisation);
  const challenge = await api.challenge();
  await api.signIn(keys.auth.publicKey, challenge, signChallenge(challenge, origin, keys.auth.secretKey));
  try {
    return openKeyFile((await api.keyFile()).sealed, organisation, keys);
  } finally {
    await api.signOut('here');
  }
}
