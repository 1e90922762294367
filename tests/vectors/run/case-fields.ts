import type { CaseSecret, LogKeys } from '../../../src/protocol/client/case-secret.ts';
import type { AuthorKeys, LogAuthor } from '../../../src/protocol/client/log-event.ts';
import type { ReplyAuthor, SlotPlace } from '../../../src/protocol/client/slot-seal.ts';
import type { VaultPlace } from '../../../src/protocol/client/vault.ts';
import { fromBase64url, toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { logId, memberId, organisationId } from '../../../src/protocol/ids.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import type { Roster } from '../../../src/protocol/roster.ts';
import { bytesField, numberField, textField } from '../fields.ts';
import type { Fields, Json } from '../vector.ts';

const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const fieldsField = (input: Fields, key: string): Fields => {
  const value = input[key];
  if (!isFields(value)) throw new Error(`${key} is no record`);
  return value;
};

export const fieldsListField = (input: Fields, key: string): Fields[] => {
  const list = input[key];
  if (!Array.isArray(list)) throw new Error(`${key} is no list`);
  return list.filter(isFields);
};

/** `log`, `epoch`, `secret`. */
export const logKeysOf = (input: Fields): LogKeys => ({
  log: logId(bytesField(input, 'log')),
  epoch: numberField(input, 'epoch'),
  secret: bytesField(input, 'secret') as CaseSecret,
});

/** `organisation`. */
export const organisationOf = (input: Fields): ReturnType<typeof organisationId> =>
  organisationId(bytesField(input, 'organisation'));

/** `author`: a record of `id`, `label` and signing `seed`. */
export const authorOf = (input: Fields): ReplyAuthor & LogAuthor => {
  const author = fieldsField(input, 'author');
  return {
    member: memberId(bytesField(author, 'id')),
    label: textField(author, 'label'),
    signingKey: engine().signingPair(bytesField(author, 'seed')).secretKey,
  };
};

/**
 * As much of a verified roster as the constructions look at: `roster` (its hash) and `members` (`id`, `label`, public `signingKey`),
 * all of them intake reviewers.
 */
export const rosterOf = (input: Fields): Roster => {
  const members = fieldsListField(input, 'members').map((member) => ({
    id: toBase64url(bytesField(member, 'id')),
    label: textField(member, 'label'),
    signingKey: toBase64url(bytesField(member, 'signingKey')),
    role: 'reviewer',
    intake: true,
  }));
  const roster: unknown = { hash: bytesField(input, 'roster'), document: { members } };
  return roster as Roster;
};

export const placeOf = (input: Fields): SlotPlace => ({
  organisation: organisationOf(input),
  roster: rosterOf(input),
});

/** The public signing keys of `members`. */
export const authorKeysOf = (input: Fields): AuthorKeys => {
  const members = new Map(
    rosterOf({ roster: '', ...input }).document.members.map((each) => [each.id, each.signingKey]),
  );
  return (id) => {
    const key = members.get(id);
    return key === undefined ? undefined : fromBase64url(key);
  };
};

/** The bytes after `change`: `{at, xor}` alters one, `{cut}` takes some from the end, `{append}` adds hex; none by default. */
export const changed = (bytes: Uint8Array, input: Fields): Uint8Array => {
  if (input['change'] === undefined) return bytes;
  const change = fieldsField(input, 'change');
  if (change['cut'] !== undefined) return bytes.slice(0, -numberField(change, 'cut'));
  if (change['append'] !== undefined) return concat(bytes, bytesField(change, 'append'));
  const copy = Uint8Array.from(bytes);
  const at = numberField(change, 'at');
  const place = at < 0 ? copy.length + at : at;
  copy[place] = (copy[place] ?? 0) ^ numberField(change, 'xor');
  return copy;
};

/** `organisation`, `caseId`. */
export const vaultPlaceOf = (input: Fields): VaultPlace => ({
  organisation: organisationOf(input),
  caseId: logId(bytesField(input, 'caseId')),
});
