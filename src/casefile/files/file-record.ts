import type { CaseEvent } from '../case-event.ts';
import type { CaseState } from '../case-state.ts';
import type { Act } from '../codes/acts.ts';
import type { Report } from '../report.ts';
import { custodyOf, type FileNote, isWhole } from './custody.ts';
import { CUSTODY_SCHEMAS } from './custody-event.ts';
import type { Covering, HeldFile } from './held-file.ts';
import type { HeldItem } from './held-item.ts';
import { notedActs } from './noted-acts.ts';
import type { OriginalAsk } from './originals-state.ts';

/** What is needed to tell of one file. Hashes in hexadecimal, as `sha256sum` prints them. */
export interface FileTelling {
  readonly labelOf: (author: string) => string;
  readonly hexOf: (base64url: string) => string;
  readonly report: Report | null;
}

/** As it stands in `record.json`. */
export interface FileRecord {
  readonly file: string; // id of the item
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly sha256OfSendersOriginal: string;
  readonly hiddenInformation: HeldItem['cleaned'];
  readonly saidByItsSender: Pick<HeldItem, 'kind' | 'capturedBy' | 'faces'>;
  readonly sent: string; // the reporter's hour
  readonly namedInEvent: number;
  /** Of which file it is a picture, and how many of its parts are covered; absent where it came as it is. */
  readonly coveredCopyOf?: Omit<Covering, 'parent' | 'root'> & { readonly file: string };
  readonly wholeAtLastCheck: boolean | null;
  /** `acts`: codes of the acts that the report tells of and the file shows. */
  readonly saidByReviewers: (Omit<FileNote, 'acts'> & { readonly acts: readonly Act[] }) | null;
  readonly custody: readonly {
    readonly did: string;
    readonly by: string;
    readonly member: string;
    readonly time: string;
    readonly sequence: number;
    readonly hash?: string;
  }[];
}

/** What the log of a case says of its files. */
type FilesOnLog = Pick<CaseState, 'custody' | 'originals'>;

/**
 * What a case knows of one file, for somebody outside: hashes, what its sender said, who did what with it and when. What
 * opens its blob is not among it, nor why a copy or a part of its key was asked for.
 */
export const fileRecord = (
  { item, when, sequence, covering }: HeldFile,
  { custody, originals }: FilesOnLog,
  { labelOf, hexOf, report }: FileTelling,
): FileRecord => {
  const { views, checks, exports, note } = custodyOf(custody, item.id);
  const steps = [
    ...views.map((step) => ({ ...step, did: 'looked at it' })),
    ...checks.map((step) => ({ ...step, did: 'worked out its SHA-256', hash: hexOf(step.hash) })),
    ...exports.map((step) => ({ ...step, did: 'exported it' })),
    ...originals.filter((ask) => ask.item === item.id).flatMap(stepsOfOpening),
  ].toSorted((one, other) => one.sequence - other.sequence);
  return {
    file: item.id,
    name: item.name,
    mediaType: item.mediaType,
    bytes: item.bytes,
    sha256: hexOf(item.copyHash),
    sha256OfSendersOriginal: hexOf(item.originalHash),
    hiddenInformation: item.cleaned,
    saidByItsSender: { kind: item.kind, capturedBy: item.capturedBy, faces: item.faces },
    sent: when,
    namedInEvent: sequence,
    ...(covering && { coveredCopyOf: originOf(covering, labelOf) }),
    wholeAtLastCheck: isWhole(custodyOf(custody, item.id), item.copyHash),
    saidByReviewers: note === null ? null : { ...note, acts: notedActs(report, note), by: labelOf(note.by) },
    custody: steps.map(({ by, ...step }) => ({ ...step, by: labelOf(by), member: by })),
  };
};

/** What two did so that one could open it. */
const stepsOfOpening = ({ by, time, sequence, given, opened }: OriginalAsk) => [
  { by, time, sequence, did: 'asked for parts of its key' },
  ...given.map((step) => ({ ...step, did: 'gave their part of its key' })),
  ...(opened === null ? [] : [{ ...opened, did: 'opened it with these parts' }]),
];

const originOf = (
  { parent: file, page, covers, by, time }: Covering,
  labelOf: FileTelling['labelOf'],
): NonNullable<FileRecord['coveredCopyOf']> => ({ file, page, covers, by: labelOf(by), time });

/**
 * Whether an event belongs to the record of a file. Not what brought it, which names other files too and holds what opens
 * them; nor a request for a copy or for parts of its key, which holds a reason that is the team's own. Of parts and openings
 * those that count.
 */
export const isOfFile = (
  event: CaseEvent,
  item: string,
  { files: { asks }, originals }: Pick<CaseState, 'files' | 'originals'>,
): boolean => {
  const isAsked = (sequence: number): boolean =>
    asks.some((ask) => ask.sequence === sequence && ask.item === item);
  if (event.type === 'original-share' || event.type === 'original-opened')
    return originals.some(
      ({ item: of, given, opened }) =>
        of === item && [...given, opened].some((step) => step?.sequence === event.sequence),
    );
  if (event.type === 'file-saved') return isAsked(event.ask);
  if (event.type === 'agreed') return isAsked(event.proposal);
  return isCustody(event) && event.item === item;
};

type Custody = CaseEvent & { readonly type: 'file-viewed' | 'file-checked' | 'file-exported' | 'file-noted' };

const isCustody = (event: CaseEvent): event is Custody => Object.hasOwn(CUSTODY_SCHEMAS, event.type);
