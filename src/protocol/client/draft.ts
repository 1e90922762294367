import * as v from 'valibot';
import { type DraftWrite, signDraftDeletion, signDraftWrite } from '../draft-write.ts';
import { exactly } from '../encoding/bytes.ts';
import { decodeDocument, encodeDocument } from '../encoding/document.ts';
import { countField } from '../encoding/fields.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { ProtocolError } from '../errors.ts';
import type { OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { DRAFT_BYTES, SEAL_OVERHEAD_BYTES } from '../limits.ts';
import { engine, type SigningPair } from '../primitives/engine.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { derive, openUnder, sealUnder } from '../primitives/keyed.ts';
import { dayField, dayOf } from '../times.ts';
import type { PhraseEntropy } from './phrase.ts';

/** What a phrase makes for a report that is paused. Nothing of it leads to the keys of the report itself. */
export interface DraftKeys {
  readonly organisation: OrganisationId;
  readonly sealKey: Uint8Array;
  readonly write: SigningPair;
}

export const DraftHeaderSchema = v.strictObject({
  version: v.literal(1),
  revision: countField(1),
  day: dayField,
});

/** A draft as it was left. */
export interface OpenDraft {
  readonly revision: number;
  readonly day: string;
  readonly data: Uint8Array;
}

/** Source: docs/protocol.md, section 2. */
export const deriveDraftKeys = (phrase: PhraseEntropy, organisation: OrganisationId): DraftKeys => {
  const root = derive(phrase, LABEL.reporterRoot, organisation);
  return {
    organisation,
    sealKey: derive(root, LABEL.draftKey),
    write: engine().signingPair(derive(root, LABEL.draftWriteSeed)),
  };
};

/**
 * Seals the next revision of a draft: what the server keeps, always of one size, signed for it. `at` in milliseconds since
 * 1970. Throws `too-long`. Source: docs/protocol.md, section 5.
 */
export const sealDraft = (
  { organisation, sealKey, write }: DraftKeys,
  draft: { readonly revision: number; readonly data: Uint8Array },
  at: number,
  entropy: Entropy,
): DraftWrite => {
  const header = encodeDocument(
    { version: 1 as const, revision: draft.revision, day: dayOf(at) },
    DraftHeaderSchema,
  );
  const content = encodeFrames(LABEL.draftContent, [header, draft.data], DRAFT_BYTES - SEAL_OVERHEAD_BYTES);
  const sealed = sealUnder(sealKey, LABEL.draftSeal, [organisation, write.publicKey], content, entropy);
  return signDraftWrite({ revision: draft.revision, sealed, writeKey: write.publicKey }, write.secretKey);
};

/**
 * The draft in what the server answered, or null: noise and absence look alike. Throws `bad-length` on any other size, and
 * what `decodeDocument` throws for a header that is not ours.
 */
export const openDraft = (
  { organisation, sealKey, write }: DraftKeys,
  bytes: Uint8Array,
): OpenDraft | null => {
  const content = openOrNull(sealKey, [organisation, write.publicKey], exactly(bytes, DRAFT_BYTES));
  if (content === null) return null;
  const [header, data, ...more] = decodeFrames(LABEL.draftContent, content, 'padded');
  if (!header || !data || more.length > 0) throw new ProtocolError('bad-encoding', 'draft');
  const { revision, day } = decodeDocument(DraftHeaderSchema, header);
  return { revision, day, data };
};

/** What removes the draft from the server. */
export const draftDeletion = ({ write }: DraftKeys): Uint8Array =>
  signDraftDeletion(write.publicKey, write.secretKey);

const openOrNull = (
  key: Uint8Array,
  context: readonly Uint8Array[],
  sealed: Uint8Array,
): Uint8Array | null => {
  try {
    return openUnder(key, LABEL.draftSeal, context, sealed);
  } catch (error) {
    if (error instanceof ProtocolError && error.code === 'cannot-decrypt') return null;
    throw error;
  }
};
