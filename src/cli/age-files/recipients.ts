import { parseRecipient } from '../../protocol/age/identity-text.ts';
import type { KemPublicKey } from '../../protocol/age/keys.ts';
import { decodePin } from '../../protocol/organisation-pin.ts';
import { type Readers, verifyRosterBundle } from '../../protocol/roster-bundle.ts';
import { PATHS } from '../../protocol/wire/paths.ts';
import { UsageError } from '../command.ts';
import { readBytes } from '../organisation/files.ts';

/** Where the labels of members are looked up: a portal, and the pin that says whom to believe. */
export interface RosterPlace {
  readonly portal?: string;
  readonly organisation?: string; // file
}

const RECIPIENT_START = 'age1pq1';

/** Whom to seal to: a recipient as age writes it, or the label of somebody in the verified roster who reads reports. */
export async function readRecipients(names: readonly string[], place: RosterPlace): Promise<KemPublicKey[]> {
  const labels = names.filter((name) => !name.startsWith(RECIPIENT_START));
  const readers = labels.length === 0 ? null : await readersAt(place);
  return names.map((name) => {
    if (name.startsWith(RECIPIENT_START)) return recipientOf(name);
    const keys = readers?.ready.filter(({ member }) => member.label === name) ?? [];
    const [key] = keys;
    if (key === undefined || keys.length > 1)
      throw new UsageError(`The roster names nobody, or several, called ${name} to whom one can seal today.`);
    return key.publicKey;
  });
}

async function readersAt({ portal, organisation }: RosterPlace): Promise<Readers> {
  if (portal === undefined || organisation === undefined)
    throw new UsageError(
      'To seal to a label, name --portal ORIGIN and --organisation FILE (organisation.json, from a hand you trust).',
    );
  const pin = decodePin(readBytes(organisation));
  const response = await fetch(new URL(PATHS.roster, portal), { redirect: 'error' });
  if (!response.ok) throw new Error(`The portal does not give its roster: ${response.status}.`);
  return verifyRosterBundle(new Uint8Array(await response.arrayBuffer()), pin, Date.now());
}

function recipientOf(text: string): KemPublicKey {
  try {
    return parseRecipient(text);
  } catch {
    throw new UsageError(`${text.slice(0, 16)}… is no recipient that one can seal to.`);
  }
}
