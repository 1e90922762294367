import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { verifyIntakeKey } from '../../../src/protocol/intake-key.ts';
import { decodePin } from '../../../src/protocol/organisation-pin.ts';
import { verifyPastRoster, verifyRoster } from '../../../src/protocol/roster.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { bytesField as bytes, numberField, shown, textField } from '../fields.ts';
import type { Fields, Operations } from '../vector.ts';
import { changed, fieldsField } from './case-fields.ts';

const pinOf = (input: Fields) => decodePin(utf8(textField(input, 'pin')));

const seenOf = (input: Fields) => {
  if (input['seen'] === undefined) return undefined;
  const seen = fieldsField(input, 'seen');
  return { sequence: numberField(seen, 'sequence'), hash: bytes(seen, 'hash') };
};

export const rosterOperations: Operations = {
  pin: (input) => ({ ...pinOf(input) }),
  verify: (input) => {
    const signed = changed(bytes(input, 'signed'), input);
    return shown(verifyRoster(signed, pinOf(input), timeOf(textField(input, 'now')), seenOf(input)).hash);
  },
  'verify-past': (input) => shown(verifyPastRoster(bytes(input, 'signed'), pinOf(input)).hash),
  'intake-key': (input) => {
    const roster = verifyPastRoster(bytes(input, 'roster'), pinOf(input));
    const key = verifyIntakeKey(changed(bytes(input, 'signed'), input), roster);
    return {
      member: key.member.id,
      index: key.index,
      publicKey: shown(key.publicKey),
      from: key.from,
      until: key.until,
    };
  },
};
