import * as v from 'valibot';
import { bytesField, decodeDocument, encodeDocument } from '../protocol/encoding/document.ts';
import { countField, languageField, lineField } from '../protocol/encoding/fields.ts';
import { startsAsVersion } from '../protocol/encoding/starts-as-version.ts';
import { MEMBER_ID_BYTES } from '../protocol/limits.ts';
import { dayField } from '../protocol/times.ts';
import { type Destination, DestinationSchema, OpenpgpDestinationSchema } from './routing/destination.ts';
import { teamItemField } from './team-item.ts';

export const TEMPLATE_TITLE_CHARACTERS = 100;
export const TEMPLATE_CHARACTERS = 10_000;
export const DUTY_CALLS = 10;
const WEBHOOK_CHARACTERS = 500;

const itemId = teamItemField;
const memberId = bytesField(MEMBER_ID_BYTES);
const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const weekdays = v.pipe(
  v.array(countField(1, 7)),
  v.minLength(1),
  v.check((days) => days.every((day, at) => day > (days[at - 1] ?? 0)), 'days in order'),
);
const call = v.strictObject({
  member: memberId,
  webhook: v.nullable(v.pipe(v.string(), v.maxLength(WEBHOOK_CHARACTERS), v.regex(/^https:\/\/[!-~]+$/))),
});

const DutySchema = v.strictObject({
  version: v.literal(1),
  id: itemId,
  zone: v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/)),
  days: weekdays,
  from: timeOfDay,
  until: timeOfDay,
  calls: v.pipe(v.array(call), v.minLength(1), v.maxLength(DUTY_CALLS)),
});

const AbsenceSchema = v.pipe(
  v.strictObject({ version: v.literal(1), id: itemId, member: memberId, from: dayField, until: dayField }),
  v.check(({ from, until }) => from <= until, 'from until'),
);

const TemplateSchema = v.strictObject({
  version: v.literal(1),
  id: itemId,
  language: languageField,
  title: lineField(TEMPLATE_TITLE_CHARACTERS),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(TEMPLATE_CHARACTERS)),
});

/**
 * A stretch of every week in which somebody is on duty. `days` from 1 (Monday) to 7, on which it begins; `from` and
 * `until` by the clocks of `zone`, over midnight where `until` is not later, a whole day where they are alike.
 * `calls` is whom to call, in order, and where a call goes, if the member wants it by webhook.
 */
export type Duty = v.InferOutput<typeof DutySchema>;
/** A member who is away, both days included. */
export type Absence = v.InferOutput<typeof AbsenceSchema>;
/** Words for an answer, to be put into the box and changed there. */
export type Template = v.InferOutput<typeof TemplateSchema>;

/** What a member changes in what the team keeps. A later one with the same id stands in place of the one before. */
export type TeamChange =
  | ({ readonly type: 'duty' } & Duty)
  | ({ readonly type: 'absence' } & Absence)
  | ({ readonly type: 'template' } & Template)
  | ({ readonly type: 'destination' } & Destination)
  | { readonly type: 'removed'; readonly version: 1; readonly id: string };

const SCHEMAS = {
  duty: DutySchema,
  absence: AbsenceSchema,
  template: TemplateSchema,
  destination: DestinationSchema,
  removed: v.strictObject({ version: v.literal(1), id: itemId }),
} as const;

/** Whether events of this type hold a document of this page. */
export const isTeamChangeType = (type: string): type is TeamChange['type'] => Object.hasOwn(SCHEMAS, type);

/** The data of an event of the team log. Throws `bad-encoding` when it could not be read back. */
export const encodeTeamChange = ({ type, ...content }: TeamChange): Uint8Array => {
  const document: unknown = content;
  const isOpenpgp = type === 'destination' && content.version === 2;
  return encodeDocument<v.GenericSchema>(document, isOpenpgp ? OpenpgpDestinationSchema : SCHEMAS[type]);
};

/** Throws `bad-encoding`, and `newer-version` for an event of a later release. */
export const decodeTeamChange = (type: TeamChange['type'], data: Uint8Array): TeamChange => {
  switch (type) {
    case 'duty':
      return { type, ...decodeDocument(SCHEMAS.duty, data) };
    case 'absence':
      return { type, ...decodeDocument(SCHEMAS.absence, data) };
    case 'template':
      return { type, ...decodeDocument(SCHEMAS.template, data) };
    case 'destination':
      return startsAsVersion(data, 1)
        ? { type, ...decodeDocument(SCHEMAS.destination, data) }
        : { type, ...decodeDocument(OpenpgpDestinationSchema, data) };
    case 'removed':
      return { type, ...decodeDocument(SCHEMAS.removed, data) };
  }
};
