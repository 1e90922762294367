import { openCard, sealCard } from '../../../src/protocol/client/case-card.ts';
import type { EventHash } from '../../../src/protocol/log-append.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import { bytesField as bytes, numberField, shown, textField } from '../fields.ts';
import type { Operations } from '../vector.ts';
import { changed, logKeysOf } from './case-fields.ts';

export const cardOperations: Operations = {
  seal: (input) => {
    const head = { sequence: numberField(input, 'sequence'), hash: bytes(input, 'hash') as EventHash };
    return shown(
      sealCard(logKeysOf(input), head, bytes(input, 'data'), seededEntropy(textField(input, 'entropy'))),
    );
  },
  open: (input) => {
    const { head, data } = openCard(logKeysOf(input), changed(bytes(input, 'sealed'), input));
    return { sequence: head.sequence, hash: shown(head.hash), data: shown(data) };
  },
};
