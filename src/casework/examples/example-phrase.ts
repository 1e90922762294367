import type { PhraseEntropy } from '../../protocol/client/phrase.ts';
import { utf8 } from '../../protocol/encoding/utf8.ts';
import type { OrganisationId } from '../../protocol/ids.ts';
import { LABEL } from '../../protocol/labels.ts';
import { derive } from '../../protocol/primitives/keyed.ts';

const PHRASE_BYTES = 16;

/**
 * The phrase of an example's invented reporter. Anyone can make it: so the same example is known again as the same case, and
 * whoever learns can be the reporter too. Source: docs/protocol.md, section 2.
 */
export const examplePhrase = (organisation: OrganisationId, name: string): PhraseEntropy =>
  derive(organisation, LABEL.examplePhrase, utf8(name)).slice(0, PHRASE_BYTES) as PhraseEntropy;
