import { isRouteCode, type RouteCode } from '../../../src/casefile/routing/codes.ts';
import {
  DESTINATION_NAME_CHARACTERS,
  DESTINATION_NOTES_CHARACTERS,
  DESTINATION_REACH_CHARACTERS,
  type Destination,
  type DestinationFormat,
  OPENPGP_KEY_CHARACTERS,
} from '../../../src/casefile/routing/destination.ts';
import { t } from '../text.ts';
import { isAgeKey } from './age-key.ts';

/** A destination while it is typed. */
export type DestinationDraft = {
  readonly route: RouteCode | '';
  readonly name: string;
  readonly reach: string;
  readonly languages: readonly string[];
  readonly format: DestinationFormat;
  readonly key: string;
  readonly notes: string;
};

export const draftOfDestination = (kept: Destination | null): DestinationDraft => ({
  route: kept?.route ?? '',
  name: kept?.name ?? '',
  reach: kept?.reach ?? '',
  languages: kept?.languages ?? [],
  format: kept?.format ?? 'age',
  key: kept === null || kept.key.kind === 'none' ? '' : kept.key.text,
  notes: kept?.notes ?? '',
});

export type DestinationFaults = Partial<Record<'route' | 'name' | 'reach' | 'key' | 'notes', string>>;

/** What is missing or wrong, by field. `openpgp`: the OpenPGP key that was read in what is typed; null while there is none. */
export function faultsOfDestination(draft: DestinationDraft, openpgp: string | null): DestinationFaults {
  const words = t().destinations;
  const name = draft.name.trim();
  const key = keyFault(draft, openpgp);
  return {
    ...(isRouteCode(draft.route) ? {} : { route: words.routeMissing }),
    ...(name === '' || name.length > DESTINATION_NAME_CHARACTERS ? { name: words.nameMissing } : {}),
    ...(draft.reach.trim() === '' || draft.reach.length > DESTINATION_REACH_CHARACTERS
      ? { reach: words.reachMissing }
      : {}),
    ...(key === null ? {} : { key }),
    ...(draft.notes.length > DESTINATION_NOTES_CHARACTERS ? { notes: words.notesTooLong } : {}),
  };
}

function keyFault({ format, key }: DestinationDraft, openpgp: string | null): string | null {
  const words = t().destinations;
  const isEmpty = key.trim() === '';
  if (format === 'openpgp') {
    if (isEmpty) return words.openpgp.missing;
    return openpgp === null || openpgp.length > OPENPGP_KEY_CHARACTERS ? words.openpgp.wrong : null;
  }
  if (isEmpty) return format === 'age' ? words.keyMissing : null;
  return isAgeKey(key.trim()) ? null : words.keyWrong;
}

/** The destination of a draft without faults; null while one is left. */
export function destinationOfDraft(
  id: string,
  draft: DestinationDraft,
  openpgp: string | null,
): Destination | null {
  if (Object.keys(faultsOfDestination(draft, openpgp)).length > 0 || draft.route === '') return null;
  const { format, languages } = draft;
  const key = draft.key.trim();
  const fields = {
    id,
    route: draft.route,
    name: plain(draft.name.trim()),
    reach: draft.reach.trim().toWellFormed(),
    languages: [...languages],
  };
  const notes = draft.notes.trim().toWellFormed();
  if (format === 'openpgp') {
    return openpgp === null
      ? null
      : { version: 2, ...fields, format, key: { kind: 'openpgp', text: openpgp }, notes };
  }
  return {
    version: 1,
    ...fields,
    format,
    key: key === '' ? { kind: 'none' } : { kind: 'age', text: key },
    notes,
  };
}

/** One line without the marks that a name may not have. */
const plain = (name: string): string =>
  name.toWellFormed().replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ');
