import { fromBase64url } from './encoding/base64url.ts';
import type { Brand } from './encoding/brand.ts';
import { exactly } from './encoding/bytes.ts';
import { CASE_ID_BYTES, MEMBER_ID_BYTES, ORGANISATION_ID_BYTES } from './limits.ts';

/** 16 bytes, permanent: everything sealed for an organisation binds to it. */
export type OrganisationId = Brand<Uint8Array, 'OrganisationId'>;
/** 16 random bytes. */
export type MemberId = Brand<Uint8Array, 'MemberId'>;
/** 32 bytes: the id of a case log, or of the team log. */
export type LogId = Brand<Uint8Array, 'LogId'>;

/** 16 bytes as an organisation's id. Throws `bad-length`. */
export const organisationId = (bytes: Uint8Array): OrganisationId =>
  exactly(bytes, ORGANISATION_ID_BYTES) as OrganisationId;
/** 16 bytes as a member's id. Throws `bad-length`. */
export const memberId = (bytes: Uint8Array): MemberId => exactly(bytes, MEMBER_ID_BYTES) as MemberId;
/** 32 bytes as the id of a log. Throws `bad-length`. */
export const logId = (bytes: Uint8Array): LogId => exactly(bytes, CASE_ID_BYTES) as LogId;

/** The same from base64url text, as documents carry it. Throws `bad-encoding`, `bad-length`. */
export const memberIdOf = (text: string): MemberId => memberId(fromBase64url(text));
/** The same from base64url text, as documents carry it. Throws `bad-encoding`, `bad-length`. */
export const organisationIdOf = (text: string): OrganisationId => organisationId(fromBase64url(text));
