import * as v from 'valibot';
import { bytesField } from './encoding/document.ts';
import { countField, languageField, lineField, paragraphsField } from './encoding/fields.ts';
import {
  HASH_BYTES,
  KEY_BYTES,
  LABEL_CHARACTERS,
  MEMBER_ID_BYTES,
  MOST_MEMBERS,
  ORGANISATION_ID_BYTES,
} from './limits.ts';
import { dayField, instantField } from './times.ts';

const count = countField(1);
const label = lineField(LABEL_CHARACTERS);
export const MemberSchema = v.strictObject({
  id: bytesField(MEMBER_ID_BYTES),
  role: v.picklist(['reviewer', 'coordinator', 'focal-point']),
  intake: v.boolean(),
  label,
  about: v.strictObject({
    organisation: lineField(120),
    regions: v.pipe(v.array(lineField(60)), v.maxLength(20)),
    languages: v.pipe(v.array(languageField), v.maxLength(20)),
  }),
  signingKey: bytesField(KEY_BYTES),
  since: dayField,
  replaces: v.nullable(bytesField(MEMBER_ID_BYTES)),
});

const ProfileSchema = v.strictObject({
  name: lineField(120),
  languages: v.pipe(v.array(languageField), v.minLength(1), v.maxLength(40)),
  hotlines: v.pipe(v.array(v.strictObject({ name: lineField(120), reach: lineField(200) })), v.maxLength(20)),
  exitPage: v.pipe(v.string(), v.regex(/^https:\/\/[!#-&(-;=?-~]{1,200}$/)),
  dutyHours: v.strictObject({ zone: lineField(60), text: lineField(200) }),
  privacyNotice: paragraphsField(4000),
  questions: v.pipe(
    v.array(
      v.strictObject({
        id: lineField(40),
        version: count,
        type: v.picklist(['text', 'yes-no']),
        labels: v.record(languageField, lineField(300)),
      }),
    ),
    v.maxLength(20),
  ),
});

export const RosterSchema = v.strictObject({
  version: v.literal(1),
  kind: v.picklist(['organisation', 'demonstration']),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  root: bytesField(KEY_BYTES),
  sequence: count,
  previous: v.nullable(bytesField(HASH_BYTES)),
  issued: instantField,
  expires: instantField,
  members: v.pipe(v.array(MemberSchema), v.minLength(1), v.maxLength(MOST_MEMBERS)),
  policy: v.strictObject({ identityQuorum: count, escalationQuorum: count, retentionDays: count }),
  destinations: v.pipe(
    v.array(
      v.strictObject({
        id: lineField(40),
        name: lineField(120),
        members: v.pipe(v.array(bytesField(MEMBER_ID_BYTES)), v.maxLength(MOST_MEMBERS)),
      }),
    ),
    v.maxLength(60),
  ),
  profile: ProfileSchema,
});

/** A roster as it is signed: who reads for an organisation, and on what terms. */
export type RosterDocument = v.InferOutput<typeof RosterSchema>;
export type RosterMember = RosterDocument['members'][number];
export type MemberRole = RosterMember['role'];
