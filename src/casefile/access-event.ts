import * as v from 'valibot';
import { bytesField } from '../protocol/encoding/document.ts';
import { MEMBER_ID_BYTES } from '../protocol/limits.ts';
import { CONFLICT_KINDS, TAKEN_CAUSES } from './codes/conflicts.ts';

const REASON_CHARACTERS = 2_000;
const CONFLICT_CHARACTERS = 1_000;

const version = v.literal(1);
const member = bytesField(MEMBER_ID_BYTES);

/** Who is given a case, who loses it, and who must not decide about it. */
export const ACCESS_SCHEMAS = {
  /** `ask`: the colleague is asked to take the case on. */
  'access-given': v.strictObject({ version, member, ask: v.boolean() }),
  'access-taken': v.pipe(
    v.strictObject({
      version,
      member,
      cause: v.picklist(TAKEN_CAUSES),
      reason: v.pipe(v.string(), v.maxLength(REASON_CHARACTERS)),
    }),
    v.check(({ cause, reason }) => cause !== 'decided' || reason.trim() !== '', 'reason'),
  ),
  'left-case': v.strictObject({ version }),
  'conflict-declared': v.strictObject({
    version,
    kind: v.picklist(CONFLICT_KINDS),
    words: v.pipe(v.string(), v.maxLength(CONFLICT_CHARACTERS)),
  }),
} as const;

export type AccessType = keyof typeof ACCESS_SCHEMAS;
export type AccessContent<Type extends AccessType> = Omit<
  v.InferOutput<(typeof ACCESS_SCHEMAS)[Type]>,
  'version'
>;

/** A step about people as an event says it, without who and when. */
export type AccessAct = {
  [Type in AccessType]: { readonly type: Type } & Readonly<AccessContent<Type>>;
}[AccessType];
