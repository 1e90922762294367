import * as v from 'valibot';
import { bytesField } from '../protocol/encoding/document.ts';
import { countField, lineField } from '../protocol/encoding/fields.ts';
import { MEMBER_ID_BYTES } from '../protocol/limits.ts';
import { dayField } from '../protocol/times.ts';
import { SET_STAGES } from './codes/case-stages.ts';
import { DELETION_GROUNDS } from './codes/deletion-grounds.ts';
import { EXPORT_SCHEMAS } from './export-event.ts';
import { COVERED_SCHEMAS } from './files/covered-event.ts';
import { CUSTODY_SCHEMAS } from './files/custody-event.ts';
import { FILES_SCHEMAS } from './files/files-event.ts';
import { reportDateField } from './report-date-field.ts';

export const TASK_CHARACTERS = 200;
const REASON_CHARACTERS = 2_000;

const version = v.literal(1);
const reason = v.pipe(v.string(), v.minLength(1), v.maxLength(REASON_CHARACTERS));
const member = v.nullable(bytesField(MEMBER_ID_BYTES));
const task = countField();
const proposal = countField();

/** What people do with a case over its life. `task` and `proposal` are the sequence of the event that began it. */
export const LIFE_SCHEMAS = {
  'stage-set': v.strictObject({
    version,
    stage: v.picklist(SET_STAGES),
    reason,
  }),
  frozen: v.strictObject({ version, reason }),
  unfrozen: v.strictObject({ version, reason }),
  /** Another act of reprisal that became known: a case that was over is open again. */
  'act-recorded': v.strictObject({
    version,
    date: reportDateField,
    text: reason,
  }),
  'task-added': v.strictObject({
    version,
    title: lineField(TASK_CHARACTERS),
    due: dayField,
    to: member,
  }),
  'task-given': v.strictObject({ version, task, due: dayField, to: member }),
  'task-done': v.strictObject({ version, task }),
  'task-cancelled': v.strictObject({ version, task }),
  /** The ground alone: what this event says is shown to the whole team once the case is gone. */
  'deletion-proposed': v.strictObject({
    version,
    ground: v.picklist(DELETION_GROUNDS),
  }),
  'proposal-refused': v.strictObject({ version, proposal, reason }),
  'hold-set': v.strictObject({ version, reason }),
  'hold-lifted': v.strictObject({ version, reason }),
  ...EXPORT_SCHEMAS,
  ...FILES_SCHEMAS,
  ...CUSTODY_SCHEMAS,
  ...COVERED_SCHEMAS,
} as const;

export type LifeType = keyof typeof LIFE_SCHEMAS;
export type LifeContent<Type extends LifeType> = Omit<v.InferOutput<(typeof LIFE_SCHEMAS)[Type]>, 'version'>;

/** An act as an event says it, without who and when. */
export type LifeAct = {
  [Type in LifeType]: { readonly type: Type } & Readonly<LifeContent<Type>>;
}[LifeType];

/** An act of a reviewer, ready to be written. */
export type LifeStep = {
  [Type in LifeType]: {
    readonly type: Type;
    readonly content: LifeContent<Type>;
  };
}[LifeType];

export const isLifeType = (type: string): type is LifeType => Object.hasOwn(LIFE_SCHEMAS, type);
