import type { QuestionId } from '../questions.ts';

/**
 * The parts of a dossier, in the order in which a caseworker of the United Nations reads them. A code never changes its meaning.
 * After what OHCHR and special procedures ask for: who, which cooperation, which acts, why linked, by whom, which domestic steps.
 */
export const DOSSIER_PARTS = [
  'victim',
  'names',
  'source',
  'cooperation',
  'account',
  'timeline',
  'link',
  'perpetrators',
  'domestic',
  'prior',
  'assessment',
  'risk',
  'requested',
  'evidence',
] as const;
export type DossierPart = (typeof DOSSIER_PARTS)[number];

/** Of each part the answers of the report that stand in it. How to reach somebody, and what endangers them, stands in none. */
export const ANSWERS_OF_PART = {
  victim: ['unit', 'count', 'ages', 'guardian', 'genders', 'roles', 'status', 'ground'],
  names: [],
  source: ['relation', 'connection', 'victimKnows'],
  cooperation: ['bodies', 'modes', 'phase', 'contactDate', 'session'],
  account: [],
  timeline: [
    'acts',
    'ongoing',
    'law',
    'newLaw',
    'abroad',
    'gendered',
    'acknowledged',
    'heldWhere',
    'charges',
    'hearingDate',
    'lawyer',
    'visits',
    'medical',
  ],
  link: ['linkBases', 'quote', 'confidence', 'anticipated'],
  perpetrators: ['perpetrators', 'involvement', 'knowledge'],
  domestic: ['complainedTo', 'result'],
  prior: ['toldBefore', 'inReport', 'reference'],
  assessment: [],
  risk: ['travelDate', 'sessionDate', 'releaseDate', 'others', 'ifGovernmentLearns'],
  requested: ['requested'],
  evidence: [],
} as const satisfies Readonly<Record<DossierPart, readonly QuestionId[]>>;

/** What stands in a dossier beside answers to questions. Acts that the team recorded later are `act-1`, `act-2` … */
export const OWN_FIELDS = [
  'names',
  'cooperationStory',
  'narrative',
  'country',
  'placeDetail',
  'date',
  'linkStory',
  'standard',
  'sourceGrade',
  'informationGrade',
  'gaps',
  'acting',
  'notActing',
] as const;
export type OwnField = (typeof OWN_FIELDS)[number];

export type DossierFieldId = QuestionId | OwnField | `act-${number}`;

/** Why something is hidden in what leaves the team. */
export const REDACTION_REASONS = [
  'identifies-person',
  'identifies-source',
  'third-party',
  'place-or-date',
  'at-request',
  'not-needed',
] as const;
export type RedactionReason = (typeof REDACTION_REASONS)[number];

/** How exact places and dates are. `none`: they stand nowhere in it. */
export const PLACE_COARSENESS = ['detail', 'country', 'none'] as const;
export const DATE_COARSENESS = ['day', 'month', 'year', 'none'] as const;
export type PlaceCoarseness = (typeof PLACE_COARSENESS)[number];
export type DateCoarseness = (typeof DATE_COARSENESS)[number];
