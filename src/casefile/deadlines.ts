import type { Urgency } from './codes/urgency.ts';

/**
 * Hours within which people acknowledge a report, and pass it on where its consent allows; null for the next reporting cycle.
 * `clocks.ts` says from when they count. Two hours is what Access Now's helpline holds; the rest is this project's own.
 */
export const DEADLINES: Readonly<
  Record<Urgency, { readonly acknowledgeHours: number; readonly escalateHours: number | null }>
> = {
  P0: { acknowledgeHours: 2, escalateHours: 24 },
  P1: { acknowledgeHours: 12, escalateHours: 48 },
  P2: { acknowledgeHours: 48, escalateHours: 14 * 24 },
  P3: { acknowledgeHours: 7 * 24, escalateHours: null },
};
