import { DOSSIER_PARTS } from '../../src/casefile/dossier/parts.ts';
import { COMMUNICATION_TYPES, STATE_REPLIES } from '../../src/casefile/referral/news-document.ts';
import { type Outcome, PLAIN_OUTCOMES, type ToldDocument } from '../../src/casefile/told/told-document.ts';

/** One of each outcome that can be told. */
export const EVERY_OUTCOME: readonly Outcome[] = [
  ...PLAIN_OUTCOMES.map((what) => ({ what, day: '2026-03-06' })),
  ...COMMUNICATION_TYPES.map((type) => ({ what: 'communication-sent', type, day: '2026-03-09' }) as const),
  ...STATE_REPLIES.map((reply) => ({ what: 'state-reply', reply, day: '2026-05-01' }) as const),
  { what: 'in-report', symbol: 'A/HRC/60/62', paragraph: '14', named: false, day: '2026-09-01' },
  { what: 'in-report', symbol: 'A/HRC/60/62', paragraph: null, named: true, day: '2026-09-01' },
];

/** What a reporter may read of an invented referral. */
export const SAMPLE_TOLD: ToldDocument = {
  version: 1,
  referral: 'A'.repeat(22),
  destination: { route: 'un-focal-point', name: 'un-focal-point' },
  sent: '2026-03-05',
  named: false,
  parts: DOSSIER_PARTS.filter((part) => part !== 'names' && part !== 'evidence'),
  came: [
    { what: 'acknowledged', day: '2026-03-06' },
    { what: 'communication-sent', type: 'allegation-letter', day: '2026-03-09' },
    { what: 'state-reply', reply: 'denied', day: '2026-05-01' },
  ],
};
