import { type KeyFile, openKeyFile } from '../../protocol/client/key-file.ts';
import { deriveSignInKeys } from '../../protocol/client/member-keys.ts';
import type { PhraseEntropy } from '../../protocol/client/phrase.ts';
import { equalBytes } from '../../protocol/encoding/bytes.ts';
import { organisationIdOf } from '../../protocol/ids.ts';
import { decodePin, type OrganisationPin } from '../../protocol/organisation-pin.ts';
import { UsageError } from '../command.ts';
import type { Exported } from './exported.ts';

/** The key file that a phrase opens, out of an export. Needs no portal. */
export async function keyFileInExport(exported: Exported, phrase: PhraseEntropy): Promise<KeyFile> {
  const organisation = organisationIdOf((await pinInExport(exported)).organisation);
  const keys = deriveSignInKeys(phrase, organisation);
  for await (const row of exported.rows('member')) {
    if (equalBytes(row.bytes('auth_key'), keys.auth.publicKey))
      return openKeyFile(row.bytes('key_file'), organisation, keys);
  }
  throw new UsageError('No member of this export has that phrase.');
}

/** The pin of the organisation whose export it is. */
export async function pinInExport(exported: Exported): Promise<OrganisationPin> {
  for await (const row of exported.rows('organisation')) return decodePin(row.bytes('pin'));
  throw new UsageError('This export is of a portal without an organisation.');
}
