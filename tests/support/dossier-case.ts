import type { CaseEvent } from '../../src/casefile/case-event.ts';
import { type CaseState, foldCase } from '../../src/casefile/case-state.ts';
import type { ConsentEvent } from '../../src/casefile/consent/consent-event.ts';
import { type ConsentState, consentAfter } from '../../src/casefile/consent/consent-state.ts';
import type { DossierInput } from '../../src/casefile/dossier/build-dossier.ts';
import { type DossierChoices, FIRST_CHOICES } from '../../src/casefile/dossier/dossier-choices.ts';
import type { EventFacts } from '../../src/casefile/event-facts.ts';
import type { FileNote } from '../../src/casefile/files/custody.ts';
import type { FileItem } from '../../src/casefile/files/file-item.ts';
import type { Report } from '../../src/casefile/report.ts';
import type { RouteCode } from '../../src/casefile/routing/codes.ts';
import { filedConsent } from './filed-consent.ts';
import { REPORT } from './sample-case.ts';

type Body = CaseEvent extends infer Event
  ? Event extends CaseEvent
    ? Omit<Event, keyof EventFacts>
    : never
  : never;

export const TODAY = '2026-11-30';
const NONCE = 'asked';

/** What is told in the case of a dossier: each text a mark that a test can look for. */
export const TOLD: Report = {
  ...REPORT,
  narrative: 'MARKnarrative: Odalys Brennecke came with me. 😀 They took her telephone.',
  place: { country: 'AD', detail: 'MARKplace' },
  date: { precision: 'day', value: '2026-10-17' },
  cooperation: 'MARKcooperation',
  link: 'MARKlink',
  answers: {
    relation: 'lawyer',
    unit: 'individual',
    count: '1',
    roles: ['journalist'],
    bodies: ['cat'],
    modes: ['shadow-report'],
    contactDate: '2026-09-04',
    session: 'MARKsession',
    acts: ['B1', 'A10'],
    heldWhere: 'MARKheldWhere',
    charges: 'MARKcharges',
    hearingDate: '2026-12-09',
    linkBases: ['timing'],
    quote: 'MARKquote',
    perpetrators: ['police'],
    complainedTo: ['none-unsafe'],
    toldBefore: ['nobody'],
    reference: 'MARKreference',
    ifGovernmentLearns: 'same',
    requested: ['urgent-appeal'],
  },
};

/** A case in which everything is in order for a dossier. */
export const dossierState = (report: Report = TOLD, more: readonly Body[] = []): CaseState =>
  foldCase(dossierEvents(report, more));

export const dossierEvents = (report: Report = TOLD, more: readonly Body[] = []): CaseEvent[] => {
  const bodies: Body[] = [
    {
      type: 'filed',
      report,
      language: 'en',
      sent: '2026-11-20T10Z',
      consent: filedConsent(),
      readers: ['anna', 'ben'],
      excluded: [],
      vault: { quorum: 2, holders: ['anna', 'ben'], alone: false },
    },
    {
      type: 'gate-set',
      decision: 'accept',
      scope: 'yes',
      causality: 'yes',
      severity: 'yes',
      substance: 'yes',
      reason: 'MARKreason of the gate',
    },
    {
      type: 'verification-set',
      source: 'B',
      information: '2',
      standard: 'credible',
      reason: 'MARKreason of the grade',
    },
    {
      type: 'risk-set',
      threat: '3',
      vulnerability: '3',
      capacity: '2',
      routes: [
        { family: 'confidential', acting: 'MARKactingQuietly', notActing: 'MARKnotActingQuietly' },
        { family: 'government', acting: 'MARKactingLoudly', notActing: 'MARKnotActingLoudly' },
      ],
      reason: 'MARKreason of the risk',
    },
    { type: 'note', text: 'MARKnote of a colleague' },
    {
      type: 'act-recorded',
      date: { precision: 'day', value: '2026-11-12' },
      text: 'MARKlater act: Odalys Brennecke was questioned.',
    },
    ...more,
  ];
  return bodies.map((body, sequence) => ({
    ...body,
    sequence,
    author: 'anna',
    time: `2026-11-20T11:${String(sequence).padStart(2, '0')}:00Z`,
  }));
};

/** A consent with these switches, for `destination`; those of `confirmed` were confirmed for it yesterday. */
export const consentFor = (
  switches: Readonly<Record<string, 'granted' | 'ask' | 'refused'>>,
  destination: string,
  confirmed: readonly string[] = Object.keys(switches),
  files: readonly string[] = [],
): ConsentState => {
  const given = filedConsent({
    switches: { C1: 'granted', ...switches },
    destinations: [destination],
    files,
  });
  const at = (sequence: number) => ({ sequence, author: 'anna', time: '2026-11-29T10:00:00Z' });
  const events: ConsentEvent[] = [
    { ...at(0), type: 'filed', consent: given },
    { ...at(1), type: 'confirmation-asked', nonce: NONCE, destination, codes: [...confirmed] },
    {
      ...at(2),
      type: 'consent-answered',
      id: 'answer',
      sent: '2026-11-29T11Z',
      confirmation: {
        hash: 'confirmation',
        consent: given.hash,
        nonce: NONCE,
        destination,
        codes: [...confirmed],
        answer: 'yes',
        given: '2026-11-29T11Z',
      },
    },
  ];
  const state = events.reduce<ConsentState | null>(consentAfter, null);
  if (state === null) throw new Error('a consent');
  return state;
};

export interface DossierCase {
  readonly route?: RouteCode;
  readonly consent?: ConsentState;
  readonly choices?: Partial<DossierChoices>;
  readonly names?: string | null;
  readonly report?: Report;
  readonly files?: DossierInput['files'];
  /** The files that came with the case. */
  readonly held?: readonly FileItem[];
  /** What reviewers noted of them, by the id of the item. */
  readonly notes?: Readonly<Record<string, Partial<FileNote>>>;
  readonly today?: string;
}

const heldOf = (items: readonly FileItem[]) =>
  items.map((item, at) => ({ item, when: '2026-11-20T12Z', sequence: 10 + at }));

const NOTE: FileNote = {
  by: 'ben',
  time: '2026-11-21T10:00:00Z',
  sequence: 20,
  origin: 'MARKorigin',
  capturedBy: 'witness',
  source: 'C',
  information: '3',
  acts: [],
};

const custodyFrom = (notes: NonNullable<DossierCase['notes']>): CaseState['custody'] =>
  Object.fromEntries(
    Object.entries(notes).map(([item, note]) => [
      item,
      { views: [], checks: [], exports: [], note: { ...NOTE, ...note } },
    ]),
  );

/** What a dossier of that case is made from: to the focal point, unless said otherwise, with everything shown. */
export const dossierInput = (given: DossierCase = {}): DossierInput => {
  const route = given.route ?? 'un-focal-point';
  const consent = given.consent ?? consentFor({ C3: 'granted' }, route);
  const state = dossierState(given.report);
  return {
    state: {
      ...state,
      consent,
      files: { ...state.files, held: heldOf(given.held ?? []) },
      custody: custodyFrom(given.notes ?? {}),
    },
    events: dossierEvents(given.report),
    destination: { id: route, route, name: 'Focal point (invented)', consentId: route },
    organisation: 'Example Network',
    names: given.names ?? null,
    files: given.files ?? [],
    choices: { ...FIRST_CHOICES, place: 'detail', dates: 'day', ...given.choices },
    today: given.today ?? TODAY,
  };
};
