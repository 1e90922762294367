import { u32be } from '../encoding/bytes.ts';
import type { OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { MESSAGE_HINT_BYTES } from '../limits.ts';
import { derive, mac } from '../primitives/keyed.ts';
import type { LogKeys } from './case-secret.ts';

/** The key under which the content of a message is sealed. 32 bytes. */
export const messageKey = ({ log, epoch, secret }: LogKeys): Uint8Array =>
  derive(secret, LABEL.messageKey, log, u32be(epoch));

/** By what the holders of a case find its messages: 16 bytes over the message's nonce. */
export const messageHint = ({ secret }: LogKeys, nonce: Uint8Array): Uint8Array =>
  mac(derive(secret, LABEL.messageHintKey), LABEL.messageHint, nonce).slice(0, MESSAGE_HINT_BYTES);

/** What the seal of a message binds it to. */
export const messageContext = (
  organisation: OrganisationId,
  { log, epoch }: LogKeys,
  nonce: Uint8Array,
): Uint8Array[] => [organisation, log, u32be(epoch), nonce];

/** What the reporter states to the holder of one MAC key. 32 bytes. */
export const messageMac = (
  macKey: Uint8Array,
  { log, epoch }: { readonly log: Uint8Array; readonly epoch: number },
  nonce: Uint8Array,
  header: Uint8Array,
  data: Uint8Array,
): Uint8Array => mac(macKey, LABEL.messageMac, log, u32be(epoch), nonce, header, data);
