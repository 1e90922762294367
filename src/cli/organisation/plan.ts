import * as v from 'valibot';
import { MemberSchema, RosterSchema } from '../../protocol/roster-document.ts';

const line = v.pipe(v.string(), v.minLength(1));
const labels = v.array(line);

const JoiningSchema = v.strictObject({
  enrolment: line,
  fingerprint: line,
  role: MemberSchema.entries.role,
  intake: v.optional(v.boolean()),
  label: MemberSchema.entries.label,
  about: MemberSchema.entries.about,
});

const terms = {
  policy: RosterSchema.entries.policy,
  profile: RosterSchema.entries.profile,
  destinations: v.array(v.strictObject({ id: line, name: line, members: labels })),
};

/** What `create-organisation` reads: who is to belong, and on what terms. docs/operations.md explains each line. */
export const PlanSchema = v.strictObject({ members: v.array(JoiningSchema), ...terms });

/** What `sign-roster` may be told to change. Members are named by their labels. */
export const ChangesSchema = v.strictObject({
  add: v.optional(v.array(JoiningSchema), []),
  replace: v.optional(v.array(v.strictObject({ label: line, enrolment: line, fingerprint: line })), []),
  remove: v.optional(labels, []),
  policy: v.optional(terms.policy),
  profile: v.optional(terms.profile),
  destinations: v.optional(terms.destinations),
});

/** Somebody who comes in, with the fingerprint as they read it out. */
export type Joining = v.InferOutput<typeof JoiningSchema>;
export type Plan = v.InferOutput<typeof PlanSchema>;
export type Changes = v.InferOutput<typeof ChangesSchema>;
export const NO_CHANGES: Changes = { add: [], replace: [], remove: [] };
