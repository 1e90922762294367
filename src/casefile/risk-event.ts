import * as v from 'valibot';
import { ROUTE_FAMILIES } from './codes/route-families.ts';
import { RISK_GRADES } from './codes/triage.ts';

const REASON_CHARACTERS = 2_000;
export const ROUTE_CHARACTERS = 500;

const grade = v.picklist(RISK_GRADES);
const reason = v.pipe(v.string(), v.minLength(1), v.maxLength(REASON_CHARACTERS));
const words = v.pipe(
  v.string(),
  v.maxLength(ROUTE_CHARACTERS),
  v.check((text) => text.trim() !== '', 'words'),
);

const RouteRiskSchema = v.strictObject({
  family: v.picklist(ROUTE_FAMILIES),
  acting: words,
  notActing: words,
});

/** What acting by one kind of route may bring, and what not acting may: never one without the other. */
export type RouteRisk = v.InferOutput<typeof RouteRiskSchema>;

const common = { threat: grade, vulnerability: grade, capacity: grade };

/** The event as version 1 was written: grades alone. It stays, for logs are read for years. */
export const RiskV1Schema = v.strictObject({ version: v.literal(1), ...common, reason });

/** Grades, and for at least one kind of route both sides; each kind once. */
export const RiskSchema = v.strictObject({
  version: v.literal(2),
  ...common,
  routes: v.pipe(
    v.array(RouteRiskSchema),
    v.minLength(1),
    v.check((routes) => new Set(routes.map(({ family }) => family)).size === routes.length, 'no route twice'),
  ),
  reason,
});
