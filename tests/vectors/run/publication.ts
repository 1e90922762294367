import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { fromUtf8, utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { decodePin } from '../../../src/protocol/organisation-pin.ts';
import {
  currentPublication,
  encodePublicationAnswer,
  openProposal,
  type Publication,
  type PublicationProposal,
  verifyPublication,
} from '../../../src/protocol/publication.ts';
import { verifyPastRoster } from '../../../src/protocol/roster.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { bytesField as bytes, textField } from '../fields.ts';
import type { Fields, Json, Operations } from '../vector.ts';
import { changed } from './case-fields.ts';

const rosterOf = (input: Fields) =>
  verifyPastRoster(bytes(input, 'roster'), decodePin(utf8(textField(input, 'pin'))));
const shown = ({ head, content }: PublicationProposal): Fields => ({
  head: { ...head },
  content: fromUtf8(content),
});
const published = (publication: Publication): Json => ({
  ...shown(publication),
  second: publication.second,
});

export const publicationOperations: Operations = {
  proposal: (input) => {
    const [id, key] = [toBase64url(bytes(input, 'member')), bytes(input, 'signingKey')];
    return shown(
      openProposal(changed(bytes(input, 'proposal'), input), (member) => (member === id ? key : undefined)),
    );
  },
  verify: (input) =>
    published(
      verifyPublication(
        changed(bytes(input, 'signed'), input),
        rosterOf(input),
        timeOf(textField(input, 'now')),
      ),
    ),
  current: (input) => {
    const answer = encodePublicationAnswer(input['signed'] === null ? null : bytes(input, 'signed'));
    const found = currentPublication(
      changed(answer, input),
      rosterOf(input),
      timeOf(textField(input, 'now')),
    );
    return typeof found === 'string' ? found : published(found);
  },
};
