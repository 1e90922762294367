/** What a reporter says to one use of what they told. */
export const ANSWERS_TO_SWITCH = ['granted', 'ask', 'refused'] as const;
export type SwitchAnswer = (typeof ANSWERS_TO_SWITCH)[number];

/** Independent switches, in the order in which people are asked. What each allows: docs/report.md. */
export const CONSENT_CODES = [
  'C1', // the team reads
  'C2', // a named second organisation reads
  'C3', // in confidence to the UN focal point
  'C4', // in confidence to named mechanisms
  'C5', // raised with the Government, without names
  'C6', // raised with the Government, with names
  'C7', // mentioned in public, anonymised
  'C8', // the name published
  'C9', // advocacy
  'C10', // anonymous statistics
  'C11', // named files may be shared
  'C12', // referral for protection or a grant
  'C13', // if the person falls silent: go on; `ask` is a person they trust, a refusal to stop and wait
  'C14', // in immediate danger the person on duty opens names alone
  'C15', // if the person falls silent: made public
] as const;
export type ConsentCode = (typeof CONSENT_CODES)[number];

export const TEAM_READS = 'C1';

/** A name cannot be published without the Government reading it; what may be said with names may be said without. */
const IMPLIED: Readonly<Partial<Record<ConsentCode, readonly ConsentCode[]>>> = {
  C6: ['C5'],
  C8: ['C5', 'C6', 'C7'],
};

/** What granting a code grants as well. Raising a name with a Government never implies publishing it. */
export const impliedBy = (code: ConsentCode): readonly ConsentCode[] => IMPLIED[code] ?? [];

/** What leaves the team for good: besides a live consent it needs the person's word, given shortly before. */
const EXTERNAL: readonly string[] = ['C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C11'];
export const needsConfirmation = (code: ConsentCode): boolean => EXTERNAL.includes(code);

/** What says nothing without the destinations that a consent names. The UN focal point is named by C3 itself. */
const NAMING: readonly string[] = ['C2', 'C4', 'C12'];
export const needsDestinations = (code: ConsentCode): boolean => NAMING.includes(code);

/** What is asked of a time in which the person cannot be asked: for these `ask` means a person whom they trust. */
export const FOR_SILENCE = ['C13', 'C15'] as const satisfies readonly ConsentCode[];
export const isForSilence = (code: string): boolean => FOR_SILENCE.some((each) => each === code);

export const isConsentCode = (code: string): code is ConsentCode =>
  (CONSENT_CODES as readonly string[]).includes(code);

export type Switches = Readonly<Record<string, SwitchAnswer>>;

/** What the switches say of a code once what it implies is weighed in: the narrowest answer of all. Silence is a refusal. */
export const answerTo = (switches: Switches, code: ConsentCode): SwitchAnswer =>
  [code, ...impliedBy(code)].map((each) => stated(switches, each)).reduce(narrower);

const stated = (switches: Switches, code: string): SwitchAnswer =>
  Object.hasOwn(switches, code) ? (switches[code] ?? 'refused') : 'refused';

const narrower = (one: SwitchAnswer, other: SwitchAnswer): SwitchAnswer =>
  ANSWERS_TO_SWITCH.indexOf(one) > ANSWERS_TO_SWITCH.indexOf(other) ? one : other;

/** The switches with one changed, and with it whatever would contradict it: for a page where people choose. */
export const withAnswer = (switches: Switches, code: ConsentCode, answer: SwitchAnswer): Switches => {
  const changed: Record<string, SwitchAnswer> = { ...switches, [code]: answer };
  for (const implied of impliedBy(code)) changed[implied] = wider(stated(switches, implied), answer);
  for (const other of CONSENT_CODES)
    if (impliedBy(other).includes(code) && Object.hasOwn(switches, other))
      changed[other] = narrower(stated(switches, other), answer);
  return changed;
};

const wider = (one: SwitchAnswer, other: SwitchAnswer): SwitchAnswer =>
  narrower(one, other) === one ? other : one;

/** What two consents given beside each other allow: of each code the narrower answer. */
export const narrowed = (one: Switches, other: Switches): Switches =>
  Object.fromEntries(
    CONSENT_CODES.map((code) => [code, narrower(stated(one, code), stated(other, code))] as const).filter(
      ([code]) => Object.hasOwn(one, code) || Object.hasOwn(other, code),
    ),
  );
