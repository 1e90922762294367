import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { type KeyFile, openKeyFile } from '../../protocol/client/key-file.ts';
import { deriveSignInKeys } from '../../protocol/client/member-keys.ts';
import type { PhraseEntropy } from '../../protocol/client/phrase.ts';
import { equalBytes } from '../../protocol/encoding/bytes.ts';
import { organisationIdOf } from '../../protocol/ids.ts';
import { decodePin } from '../../protocol/organisation-pin.ts';
import { UsageError } from '../command.ts';
import { placeOf, readBytes } from '../organisation/files.ts';

const BytesSchema = v.strictObject({ base64: v.string() });
const RowSchema = v.object({ auth_key: BytesSchema, key_file: BytesSchema });

/** The key file that a phrase opens, out of a folder that `export-everything` wrote. Needs no portal. */
export async function keyFileInExport(folder: string, phrase: PhraseEntropy): Promise<KeyFile> {
  const organisation = organisationIdOf(decodePin(readBytes(join(folder, 'organisation.json'))).organisation);
  const keys = deriveSignInKeys(phrase, organisation);
  const input = createReadStream(join(placeOf(folder), 'tables', 'member.jsonl'));
  for await (const line of createInterface({ input })) {
    const row = v.parse(RowSchema, JSON.parse(line));
    if (equalBytes(bytesOf(row.auth_key), keys.auth.publicKey))
      return openKeyFile(bytesOf(row.key_file), organisation, keys);
  }
  throw new UsageError('No member of this export has that phrase.');
}

const bytesOf = ({ base64 }: { readonly base64: string }): Uint8Array =>
  new Uint8Array(Buffer.from(base64, 'base64'));
