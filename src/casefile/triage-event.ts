import * as v from 'valibot';
import { countField, lineField } from '../protocol/encoding/fields.ts';
import {
  CASE_STANDARDS,
  GATE_ANSWERS,
  GATE_DECISIONS,
  INFORMATION_GRADES,
  SOURCE_GRADES,
} from './codes/triage.ts';
import { URGENCIES } from './codes/urgency.ts';
import { RiskSchema } from './risk-event.ts';

const REASON_CHARACTERS = 2_000;
/** The name under which junk of one kind is kept, in UTF-16 units: short enough for every card. */
export const PATTERN_CHARACTERS = 40;

const version = v.literal(1);
const reason = v.pipe(v.string(), v.minLength(1), v.maxLength(REASON_CHARACTERS));
const answer = v.picklist(GATE_ANSWERS);

/** What reviewers decide about a case, each with a reason. */
export const TRIAGE_SCHEMAS = {
  'urgency-set': v.strictObject({ version, level: v.picklist(URGENCIES), reason }),
  'gate-set': v.strictObject({
    version,
    decision: v.picklist(GATE_DECISIONS),
    scope: answer,
    causality: answer,
    severity: answer,
    substance: answer,
    reason,
  }),
  'verification-set': v.strictObject({
    version,
    source: v.picklist(SOURCE_GRADES),
    information: v.picklist(INFORMATION_GRADES),
    standard: v.picklist(CASE_STANDARDS),
    reason,
  }),
  'risk-set': RiskSchema,
  /** Not a report at all but part of a hostile flood, of the kind that this name stands for. */
  'junk-set': v.strictObject({ version, pattern: lineField(PATTERN_CHARACTERS), reason }),
  /** A second reviewer agrees to what a first one proposed. */
  agreed: v.strictObject({ version, proposal: countField() }),
  /** Somebody does not agree, or takes back what they proposed. */
  declined: v.strictObject({ version, proposal: countField() }),
} as const;

export type TriageType = keyof typeof TRIAGE_SCHEMAS;
export type TriageContent<Type extends TriageType> = Omit<
  v.InferOutput<(typeof TRIAGE_SCHEMAS)[Type]>,
  'version'
>;

/** A decision as an event says it, without who and when. */
export type TriageAct = {
  [Type in TriageType]: { readonly type: Type } & Readonly<TriageContent<Type>>;
}[TriageType];

/** A reviewer's decision about a case, ready to be written. */
export type Decision = {
  [Type in TriageType]: { readonly type: Type; readonly content: TriageContent<Type> };
}[TriageType];
