import type { Brand } from './encoding/brand.ts';
import { LABEL } from './labels.ts';
import { hash } from './primitives/keyed.ts';

/** 32 bytes that only the reporter and the team can make; showing it fetches the slot. */
export type SlotToken = Brand<Uint8Array, 'SlotToken'>;
/** 32 bytes under which a slot is stored. */
export type SlotId = Brand<Uint8Array, 'SlotId'>;
/** 32 random bytes inside a reply; showing it destroys the slot. */
export type DestroyToken = Brand<Uint8Array, 'DestroyToken'>;

/** Under which id the slot of a token is stored. Source: docs/protocol.md, section 5. */
export const slotIdOf = (token: Uint8Array): SlotId => hash(LABEL.slotId, token) as SlotId;
/** What the server keeps of a destroy token. 32 bytes. */
export const destroyHashOf = (token: Uint8Array): Uint8Array => hash(LABEL.slotDestroy, token);
