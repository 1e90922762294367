import { ACTS } from './codes/acts.ts';
import { AGE_BANDS } from './codes/age-bands.ts';
import { BODIES } from './codes/bodies.ts';
import { COMPLAINED_TO } from './codes/complained-to.ts';
import { COMPLAINT_RESULTS } from './codes/complaint-results.ts';
import { CONFIDENCES } from './codes/confidences.ts';
import { CONNECTIONS } from './codes/connections.ts';
import { COOPERATION_MODES } from './codes/cooperation-modes.ts';
import { COOPERATION_PHASES } from './codes/cooperation-phases.ts';
import { GENDERS } from './codes/genders.ts';
import { IF_GOVERNMENT_LEARNS } from './codes/if-government-learns.ts';
import { INVOLVEMENTS } from './codes/involvements.ts';
import { KNOWLEDGE_BASES } from './codes/knowledge-bases.ts';
import { LINK_BASES } from './codes/link-bases.ts';
import { PERPETRATORS } from './codes/perpetrators.ts';
import { PROTECTED_GROUNDS } from './codes/protected-grounds.ts';
import { RELATIONS } from './codes/relations.ts';
import { REQUESTED } from './codes/requested.ts';
import { TOLD_BEFORE } from './codes/told-before.ts';
import { VICTIM_ROLES } from './codes/victim-roles.ts';
import { VICTIM_STATUS } from './codes/victim-status.ts';
import { VICTIM_UNITS } from './codes/victim-units.ts';
import { YES_NO } from './codes/yes-no.ts';

const one = <const Codes extends readonly string[]>(codes: Codes) => ({ kind: 'one', codes }) as const;
const some = <const Codes extends readonly string[]>(codes: Codes) => ({ kind: 'some', codes }) as const;
const TEXT = { kind: 'text' } as const;
const DATE = { kind: 'date' } as const;
const COUNT = { kind: 'count' } as const;

/**
 * Every question beside the first ones, and what its answer may be. All are optional; an answer that was not given is absent.
 * What is asked follows OHCHR's guidance on information about intimidation and reprisals (who, which cooperation, which acts, by
 * whom, why linked, which domestic steps, what consent) and Human Rights Council resolution 12/2.
 */
export const QUESTIONS = {
  relation: one(RELATIONS),
  connection: one(CONNECTIONS),
  victimKnows: one(YES_NO),
  unit: one(VICTIM_UNITS),
  count: COUNT,
  ages: some(AGE_BANDS),
  guardian: one(YES_NO),
  genders: some(GENDERS),
  roles: some(VICTIM_ROLES),
  status: some(VICTIM_STATUS),
  ground: some(PROTECTED_GROUNDS),
  bodies: some(BODIES),
  modes: some(COOPERATION_MODES),
  phase: one(COOPERATION_PHASES),
  contactDate: DATE,
  session: TEXT,
  acts: some(ACTS),
  ongoing: some(ACTS),
  law: TEXT,
  newLaw: one(YES_NO),
  abroad: one(YES_NO),
  gendered: one(YES_NO),
  perpetrators: some(PERPETRATORS),
  involvement: some(INVOLVEMENTS),
  knowledge: some(KNOWLEDGE_BASES),
  acknowledged: one(YES_NO),
  heldWhere: TEXT,
  charges: TEXT,
  hearingDate: DATE,
  lawyer: one(YES_NO),
  visits: one(YES_NO),
  medical: one(YES_NO),
  linkBases: some(LINK_BASES),
  quote: TEXT,
  confidence: one(CONFIDENCES),
  anticipated: one(YES_NO),
  complainedTo: some(COMPLAINED_TO),
  result: some(COMPLAINT_RESULTS),
  toldBefore: some(TOLD_BEFORE),
  inReport: one(YES_NO),
  reference: TEXT,
  travelDate: DATE,
  sessionDate: DATE,
  releaseDate: DATE,
  others: one(YES_NO),
  ifGovernmentLearns: one(IF_GOVERNMENT_LEARNS),
  requested: some(REQUESTED),
} as const;

export type QuestionId = keyof typeof QUESTIONS;

/** What an answer to a question may be. */
export type Question = (typeof QUESTIONS)[QuestionId];

export const QUESTION_IDS = Object.keys(QUESTIONS) as readonly QuestionId[];

/** The questions of each page, in the order in which they are asked. */
export const SECTIONS = {
  you: ['relation', 'connection', 'victimKnows'],
  who: ['unit', 'count', 'ages', 'guardian', 'genders', 'roles', 'status', 'ground'],
  contact: ['bodies', 'modes', 'phase', 'contactDate', 'session'],
  acts: ['acts'],
  more: ['ongoing', 'law', 'newLaw', 'abroad', 'gendered'],
  detention: ['medical', 'acknowledged', 'heldWhere', 'charges', 'hearingDate', 'lawyer', 'visits'],
  responsible: ['perpetrators', 'involvement', 'knowledge'],
  link: ['linkBases', 'quote', 'confidence', 'anticipated'],
  steps: ['complainedTo', 'result', 'toldBefore', 'inReport', 'reference'],
  risk: ['travelDate', 'sessionDate', 'releaseDate', 'others', 'ifGovernmentLearns'],
  wishes: ['requested'],
} as const satisfies Readonly<Record<string, readonly QuestionId[]>>;

export type SectionId = keyof typeof SECTIONS;

export const SECTION_IDS = Object.keys(SECTIONS) as readonly SectionId[];
