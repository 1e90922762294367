import type { OrganisationPin } from '../../protocol/organisation-pin.ts';
import { decodePin } from '../../protocol/organisation-pin.ts';
import { type Roster, verifyPastRoster } from '../../protocol/roster.ts';
import type { RosterDocument } from '../../protocol/roster-document.ts';
import { readBytes, writePublic } from './files.ts';

export const PIN_FILE = 'organisation.json';

export const readPin = (name = PIN_FILE): OrganisationPin => decodePin(readBytes(name));

/** A roster as it was signed, of any age. */
export const readRoster = (name: string, pin: OrganisationPin): Roster =>
  verifyPastRoster(readBytes(name), pin);

/** Writes a signed roster under the name of its place in the row, and gives that name. */
export const writeRoster = ({ sequence }: RosterDocument, signed: Uint8Array): string => {
  const name = `roster-${sequence}.signed`;
  writePublic(name, signed);
  return name;
};
