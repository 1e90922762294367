import type { Desk } from '../../src/casework/desk.ts';
import type { PhraseEntropy } from '../../src/protocol/client/phrase.ts';

/**
 * Signs in with a phrase and gives the desk of its member, everything checked. Rejects with a closed code
 * (`ApiError`, `ProtocolError`); nothing of the phrase is kept when it does.
 */
export type OpenDesk = (phrase: PhraseEntropy) => Promise<Desk>;
