import { CallError } from '../call-error.ts';
import type { MemberApi } from '../member-api.ts';

const refuse = (): Promise<never> => Promise.reject(new CallError('not-allowed'));

/**
 * The calls of a program that only looks: whatever would change something at the server is refused here already. Keys
 * that it finds stay in its memory, so that no desk takes for filed what nobody has filed.
 */
export const lookingApi = (api: MemberApi): MemberApi => ({
  ...api,
  addToKeyRing: () => Promise.resolve(),
  replaceKeyFile: refuse,
  replaceMemory: refuse,
  publishIntakeKey: refuse,
  append: refuse,
  deleteCase: refuse,
  putSlot: refuse,
  putHeadSlot: refuse,
  grant: refuse,
  forgetGrant: refuse,
  publishDigest: refuse,
});
