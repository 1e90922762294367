import { fromBase64url, toBase64url } from './encoding/base64url.ts';
import { fromUtf8, utf8 } from './encoding/utf8.ts';
import { ProtocolError } from './errors.ts';

/** Where everything lands that reporters and focal points send in. */
export const INTAKE_STREAM = 'intake';

const FRONT = 'to-';

/** The stream of a destination of the roster, as it stands in addresses: `to-` and its id in base64url. */
export const destinationStream = (destination: string): string => `${FRONT}${toBase64url(utf8(destination))}`;

/** The id of the destination whose stream has this name; null for any other name. */
export const destinationOfStream = (name: string): string | null => {
  if (!name.startsWith(FRONT)) return null;
  try {
    return fromUtf8(fromBase64url(name.slice(FRONT.length)));
  } catch (error) {
    if (error instanceof ProtocolError) return null;
    throw error;
  }
};
