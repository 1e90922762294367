import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { decodePin } from '../../../src/protocol/organisation-pin.ts';
import { verifyPastRoster, verifyPredecessor } from '../../../src/protocol/roster.ts';
import { openSuccession, rootsOf } from '../../../src/protocol/succession.ts';
import { bytesField as bytes, bytesListField, shown, textField } from '../fields.ts';
import type { Fields, Operations } from '../vector.ts';
import { changed } from './case-fields.ts';

const pinOf = (input: Fields) => decodePin(utf8(textField(input, 'pin')));

export const successionOperations: Operations = {
  open: (input) => ({
    ...openSuccession(changed(bytes(input, 'signed'), input), textField(input, 'organisation')),
  }),
  chain: (input) => [...rootsOf(bytesListField(input, 'successions'), pinOf(input))],
  roster: (input) => {
    const { hash, roots } = verifyPastRoster(changed(bytes(input, 'signed'), input), pinOf(input));
    return { hash: shown(hash), roots: [...roots] };
  },
  predecessor: (input) => {
    const later = verifyPastRoster(bytes(input, 'later'), pinOf(input));
    const { hash, roots } = verifyPredecessor(bytes(input, 'signed'), later);
    return { hash: shown(hash), roots: [...roots] };
  },
};
