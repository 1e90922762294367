import * as v from 'valibot';
import { bytesField } from '../protocol/encoding/document.ts';
import { countField, languageField } from '../protocol/encoding/fields.ts';
import { MEMBER_ID_BYTES } from '../protocol/limits.ts';
import { dayField, hourField, instantField } from '../protocol/times.ts';
import { CASE_STATUSES } from './case-status.ts';
import { COUNTRY_CODES } from './codes/countries.ts';
import { DANGER_CODES } from './codes/danger.ts';
import { URGENCIES } from './codes/urgency.ts';
import { URGENCY_REASONS } from './codes/urgency-reasons.ts';

const EXCERPT_CHARACTERS = 240;
const MOST_REASONS = 4;

/** The card as version 1 was sealed. It stays, for such cards stay until their case goes on. */
export const CardV1Schema = v.strictObject({
  version: v.literal(1),
  status: v.picklist(CASE_STATUSES),
  danger: v.picklist(DANGER_CODES),
  country: v.picklist(COUNTRY_CODES),
  language: languageField,
  sent: hourField,
  received: dayField,
  lastEvent: instantField,
  lastFromReporter: countField(),
  takenOnBy: v.nullable(bytesField(MEMBER_ID_BYTES)),
  turns: countField(),
  destroyRequested: v.boolean(),
  excerpt: v.pipe(v.string(), v.maxLength(EXCERPT_CHARACTERS)),
});

export type CardV1 = v.InferOutput<typeof CardV1Schema>;

/** The card as version 2 was sealed. */
export const CardV2Schema = v.strictObject({
  version: v.literal(2),
  status: v.picklist(CASE_STATUSES),
  danger: v.picklist(DANGER_CODES),
  urgency: v.picklist(URGENCIES),
  reasons: v.pipe(v.array(v.picklist(URGENCY_REASONS)), v.maxLength(MOST_REASONS)),
  lastSafe: v.nullable(dayField),
  country: v.picklist(COUNTRY_CODES),
  language: languageField,
  sent: hourField,
  received: dayField,
  lastEvent: instantField,
  lastFromReporter: countField(), // sequence
  takenOnBy: v.nullable(bytesField(MEMBER_ID_BYTES)),
  turns: countField(),
  destroyRequested: v.boolean(),
  asksColleague: v.boolean(),
  excerpt: v.pipe(v.string(), v.maxLength(EXCERPT_CHARACTERS)),
});

export type CardV2 = v.InferOutput<typeof CardV2Schema>;
