import type { Answers } from '../answers.ts';
import type { CaseState } from '../case-state.ts';
import { type ActFamily, familyOf } from '../codes/act-families.ts';
import { BODIES_BY_KIND, BODY_KINDS } from '../codes/bodies.ts';
import { PERPETRATOR_KINDS, PERPETRATORS_BY_KIND } from '../codes/perpetrators.ts';
import { standing } from '../consent/standing.ts';

type BodyKind = (typeof BODY_KINDS)[number];
type PerpetratorKind = (typeof PERPETRATOR_KINDS)[number];

/** What statistics know of a case: codes alone, no words, no id, no day finer than the one it was taken in on. */
export interface CountedCase {
  readonly received: string; // day
  readonly country: string;
  readonly families: readonly ActFamily[];
  readonly bodies: readonly BodyKind[];
  readonly modes: readonly string[];
  readonly perpetrators: readonly PerpetratorKind[];
  readonly genders: readonly string[];
  readonly ages: readonly string[];
  readonly detained: boolean;
  /** Without names, even sealed ones. */
  readonly anonymous: boolean;
  /** A law was used. */
  readonly lawBased: boolean;
  readonly transnational: boolean;
  /** Somebody kept silent out of fear. */
  readonly selfCensored: boolean;
}

/** B1 arrest, B2 detention, B3 house arrest, B5 incommunicado: see the list of acts. */
const HELD: readonly string[] = ['B1', 'B2', 'B3', 'B5'];
const SELF_CENSORSHIP = 'J3';
const OPEN: readonly string[] = ['unknown', 'prefer-not-to-say'];

/**
 * What may be counted of a case on a day; null without a live consent to anonymous statistics (C10), for what two called
 * junk, and for what holds no report.
 */
export const countedCaseOf = (state: CaseState, today: string): CountedCase | null => {
  const { report, consent, triage } = state;
  if (report === null || standing(consent, 'C10', { today }) !== 'granted') return null;
  if (triage !== null && triage.junk !== null) return null;
  const { answers = {} } = report;
  const acts = answers.acts ?? [];
  return {
    received: state.received,
    country: report.place.country,
    families: [...new Set(acts.map(familyOf).filter((family) => family !== null))],
    bodies: kindsIn(BODY_KINDS, BODIES_BY_KIND, answers.bodies),
    modes: told(answers.modes),
    perpetrators: kindsIn(PERPETRATOR_KINDS, PERPETRATORS_BY_KIND, answers.perpetrators),
    genders: told(answers.genders),
    ages: told(answers.ages),
    detained: isDetained(answers),
    anonymous: state.identity === null,
    lawBased: (answers.law ?? '') !== '' || answers.newLaw === 'yes',
    transnational: answers.abroad === 'yes',
    selfCensored: acts.includes(SELF_CENSORSHIP),
  };
};

const told = (codes: readonly string[] = []): readonly string[] =>
  codes.filter((code) => !OPEN.includes(code));

const isDetained = ({ acts = [], status = [] }: Answers): boolean =>
  status.includes('detained') || acts.some((act) => HELD.includes(act));

const kindsIn = <Kind extends string>(
  kinds: readonly Kind[],
  codesOf: Readonly<Record<Kind, readonly string[]>>,
  answers: readonly string[] = [],
): readonly Kind[] => kinds.filter((kind) => answers.some((code) => codesOf[kind].includes(code)));
