import type { KemSeed } from '../protocol/age/keys.ts';
import { type KeyFile, openKeyFile } from '../protocol/client/key-file.ts';
import type { SignInKeys } from '../protocol/client/member-keys.ts';
import type { OrganisationId } from '../protocol/ids.ts';
import type { MemberApi } from './member-api.ts';

/** The seeds of all intake keys that a member ever had. */
export interface OwnKeys {
  seeds(): readonly KemSeed[];
  /** Reads the key file again. True when it has keys that were made at another device meanwhile. */
  reload(): Promise<boolean>;
}

export const ownKeysOf = (
  api: MemberApi,
  organisation: OrganisationId,
  signIn: SignInKeys,
  file: KeyFile,
): OwnKeys => {
  let { intake } = file;
  return {
    seeds: () => intake.map(({ seed }) => seed),
    reload: async () => {
      const before = intake.length;
      intake = openKeyFile((await api.keyFile()).sealed, organisation, signIn).intake;
      return intake.length > before;
    },
  };
};
