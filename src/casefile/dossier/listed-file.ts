import * as v from 'valibot';
import { countField, lineField } from '../../protocol/encoding/fields.ts';
import { ACTS } from '../codes/acts.ts';
import { INFORMATION_GRADES, SOURCE_GRADES } from '../codes/triage.ts';

const FILE = {
  label: lineField(120),
  mediaType: lineField(120),
  bytes: countField(),
  /** SHA-256 of the copy that the team holds, in base64url. */
  hash: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
};

/** A file as the first version of a dossier lists it. */
export const ListedFileSchema = v.strictObject(FILE);

/** A file, and what reviewers say of it. */
export const NotedFileSchema = v.strictObject({
  ...FILE,
  /** How far it can be relied on. */
  grade: v.nullable(
    v.strictObject({
      source: v.picklist(SOURCE_GRADES),
      information: v.picklist(INFORMATION_GRADES),
    }),
  ),
  /** Of the acts that the report tells of those that it shows. */
  acts: v.pipe(
    v.array(v.picklist(ACTS)),
    v.check((acts) => new Set(acts).size === acts.length, 'no act twice'),
  ),
});

export type ListedFile = v.InferOutput<typeof ListedFileSchema>;
export type NotedFile = v.InferOutput<typeof NotedFileSchema>;

/** Whether anything is said of a file beside what it is. */
export const isNoted = ({ grade, acts }: Pick<NotedFile, 'grade' | 'acts'>): boolean =>
  grade !== null || acts.length > 0;
