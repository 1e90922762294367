import type { CaseEvent } from '../case-event.ts';
import type { CaseState } from '../case-state.ts';
import { type Standing, standing } from '../consent/standing.ts';
import { CONSENT_CODES, type ConsentCode } from '../consent/switches.ts';
import { lastSafeMoment } from '../last-safe-moment.ts';
import type { RouteCode } from '../routing/codes.ts';
import { ROUTE_RULES } from '../routing/route-rules.ts';
import { routedCase } from '../routing/routed-case.ts';
import { mayNameInPublic, missingConsent, type RouteBlock, whatStops } from '../routing/what-stops.ts';
import { suggestUrgency } from '../urgency.ts';
import { coarseDate } from './coarsen.ts';
import type { DossierChoices } from './dossier-choices.ts';
import type { DossierDocument, DossierField, WithheldReason } from './dossier-document.ts';
import { type DraftField, type FieldSources, fieldsOfPart } from './dossier-fields.ts';
import { isNoted, type ListedFile, type NotedFile } from './listed-file.ts';
import { DOSSIER_PARTS, type DossierPart } from './parts.ts';
import { withoutNames } from './redact.ts';
import { type ChosenFile, releasedFiles } from './released-files.ts';
import { switchesOfPart } from './switches-of-part.ts';

/** Everything that a dossier is made from. `today`: a day. */
export interface DossierInput {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
  readonly destination: {
    readonly id: string;
    readonly route: RouteCode;
    readonly name: string;
    readonly consentId: string;
  };
  readonly organisation: string;
  /** Names as colleagues opened them together in this session; null where nobody did. */
  readonly names: string | null;
  /** What a reviewer wants to go along: what the person does not let go stays out whoever asks. */
  readonly files: readonly ChosenFile[];
  readonly choices: DossierChoices;
  readonly today: string;
}

/** A part as a reviewer sees it before it leaves: what would stand in it, which switches allow it, how they stand. */
export interface PartDraft {
  readonly part: DossierPart;
  readonly by: readonly ConsentCode[];
  readonly fields: readonly DraftField[];
  /** Null: it stands in the dossier. */
  readonly withheld: WithheldReason | null;
}

/** Why there can be no dossier at all. */
export type DossierRefusal =
  | RouteBlock
  /** This destination acts only for people whose names it knows. */
  | { readonly kind: 'has-to-be-named' }
  /** Nobody has opened the names. */
  | { readonly kind: 'names-closed' };

/** Every part, those that are withheld too: for the reviewer who builds it, never for whoever receives it. */
export const draftParts = (input: DossierInput): PartDraft[] => {
  const { state, events, destination, names, choices } = input;
  const files = filesIn(input);
  const { report, triage } = state;
  if (report === null) return [];
  const sources: FieldSources = {
    report,
    triage,
    recorded: events.filter((event) => event.type === 'act-recorded'),
    names,
    family: ROUTE_RULES[destination.route].family,
  };
  return DOSSIER_PARTS.map((part) => {
    const by = allowedBy(part, input);
    const fields = fieldsOfPart(part, sources, choices);
    const isEmpty = part === 'evidence' ? files.length === 0 : fields.length === 0;
    return { part, by, fields, withheld: withheldWhy(part, by, isEmpty, input) };
  });
};

/**
 * The dossier for one destination: of the parts only those that a live, confirmed consent allows today, coarsened and redacted. What is
 * withheld is named, never shown. Refused where anything blocks the route, where names are needed and not opened or allowed, and where
 * any switch of the route is not `granted`. Pure. Throws nothing; `encodeDossierDocument` refuses what could not be read back.
 */
export const buildDossier = (
  input: DossierInput,
): { readonly refused: readonly DossierRefusal[] } | { readonly document: DossierDocument } => {
  const { state, destination, organisation, choices, today } = input;
  const { report, triage, consent } = state;
  const refused = refusalsOf(input);
  const live = consent?.live ?? null;
  if (refused.length > 0 || report === null || triage === null || consent === null || live === null)
    return { refused };
  const drafts = draftParts(input);
  const kept = drafts.filter(({ withheld }) => withheld === null);
  const lastSafe = lastSafeMoment(report, today);
  const holds = (which: DossierPart): boolean => kept.some(({ part }) => part === which);
  const files = holds('evidence') ? filesIn(input).map((file) => toldOf(file, holds)) : [];
  const says = files.some(isNoted);
  return {
    document: {
      version: says ? 2 : 1,
      rendition: choices.rendition,
      destination: { id: destination.id, route: destination.route, name: destination.name },
      organisation,
      made: today,
      urgency: {
        level: triage.level,
        reasons: [...suggestUrgency(report, state.sent.slice(0, DAY_CHARACTERS)).reasons],
        lastSafe: lastSafe === null ? null : coarseDate(lastSafe, choices.dates),
      },
      coarsened: { place: choices.place, dates: choices.dates },
      may: EXTERNAL_USES.map((code) => ({ code, answer: mayBeUsed(code, input) })),
      parts: kept.map(({ part, by, fields }) => ({
        part,
        by: [...by],
        fields: fields.map(({ field }): DossierField => field),
      })),
      paragraph:
        choices.paragraph === null
          ? null
          : {
              language: choices.paragraph.language,
              text: withoutNames(choices.paragraph.text, choices.persons),
            },
      evidence: says ? files : files.map(withoutNote),
      consent: {
        kind: live.kind,
        expires: live.expires,
        documents: consent.consents
          .filter(({ hash }) => live.hashes.includes(hash))
          .map(({ hash, given, textVersion, language }) => ({ hash, given, textVersion, language })),
      },
      withheld: drafts.flatMap(({ part, withheld }) => (withheld === null ? [] : [{ part, why: withheld }])),
      reply: withoutNames(choices.reply, choices.persons),
    },
  };
};

/** A grade goes with the part that grades, acts with the part that tells of them: what withholds that part withholds them. */
const toldOf = ({ grade, acts, ...file }: NotedFile, holds: (which: DossierPart) => boolean): NotedFile => ({
  ...file,
  grade: holds('assessment') ? grade : null,
  acts: holds('timeline') ? acts : [],
});

const withoutNote = ({ label, mediaType, bytes, hash }: NotedFile): ListedFile => ({
  label,
  mediaType,
  bytes,
  hash,
});

const filesIn = ({ state, destination, files, choices, today }: DossierInput): readonly NotedFile[] =>
  releasedFiles(state, destination, files, choices.persons, today);

/** Why there can be no dossier; empty where there can be one. */
export const refusalsOf = (input: DossierInput): readonly DossierRefusal[] => {
  const { state, destination, choices, names, today } = input;
  const { route, consentId } = destination;
  const routed = routedCase(state, [], today);
  if (routed === null) return [{ kind: 'resting' }];
  const { mustBeNamed, tellsGovernment } = ROUTE_RULES[route];
  const needsNames = mustBeNamed !== 'nobody';
  const isNamed = choices.rendition === 'named';
  const missing = missingConsent(route, consentId, routed.standingOf);
  const c6 = routed.standingOf('C6', consentId);
  return [
    ...whatStops(route, routed.report, routed.judged),
    ...missing.map((each) => ({ kind: 'consent', ...each }) as const),
    ...(needsNames && !isNamed ? [{ kind: 'has-to-be-named' } as const] : []),
    ...(isNamed && names === null ? [{ kind: 'names-closed' } as const] : []),
    // A Government that reads names reads them only by the switch that says so.
    ...(isNamed && tellsGovernment && c6 !== 'granted' && !missing.some(({ codes }) => isC6Alone(codes))
      ? [{ kind: 'consent', codes: ['C6'], standing: c6 } as const]
      : []),
  ];
};

const isC6Alone = (codes: readonly string[]): boolean => codes.length === 1 && codes[0] === 'C6';

const DAY_CHARACTERS = 'YYYY-MM-DD'.length;

/** What a recipient may do with a dossier, as the table on its cover says. */
const EXTERNAL_USES = CONSENT_CODES.filter((code) =>
  ['C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C11', 'C12'].includes(code),
);

const standingIn = ({ state, destination, today }: DossierInput, code: ConsentCode): Standing =>
  standing(state.consent, code, { today, destination: destination.consentId });

const mayBeUsed = (code: ConsentCode, input: DossierInput): 'yes' | 'ask' | 'no' => {
  if (code === 'C8' && !mayNameInPublic(input.state.triage?.verification?.standard ?? null)) return 'no';
  const stands = standingIn(input, code);
  if (stands === 'granted') return 'yes';
  return stands === 'ask' || stands === 'unconfirmed' ? 'ask' : 'no';
};

/** Which switches allow a part, for this route: of each group one that is granted, or the first. */
const allowedBy = (part: DossierPart, input: DossierInput): readonly ConsentCode[] => {
  const going = { route: input.destination.route, rendition: input.choices.rendition };
  return switchesOfPart(part, going).flatMap(
    (group) => group.find((code) => standingIn(input, code) === 'granted') ?? group.slice(0, 1),
  );
};

const withheldWhy = (
  part: DossierPart,
  by: readonly ConsentCode[],
  isEmpty: boolean,
  input: DossierInput,
): WithheldReason | null => {
  if (part === 'names' && input.choices.rendition === 'anonymised') return 'anonymised';
  const stands = by.map((code) => standingIn(input, code)).find((each) => each !== 'granted');
  if (stands !== undefined) return stands;
  if (input.choices.leftOut.includes(part)) return 'left-out';
  return isEmpty ? 'nothing-there' : null;
};
