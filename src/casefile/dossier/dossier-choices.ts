import type { DateCoarseness, DossierPart, PlaceCoarseness } from './parts.ts';
import type { PersonMark, Redaction } from './redact.ts';

/** What a reviewer decides about one dossier. */
export interface DossierChoices {
  readonly rendition: 'named' | 'anonymised';
  readonly place: PlaceCoarseness;
  readonly dates: DateCoarseness;
  /** Of each field of words (by its id) what is hidden, in places of the text as it was written. */
  readonly redactions: Readonly<Record<string, readonly Redaction[]>>;
  /** Who else is named anywhere, and what stands for them. */
  readonly persons: readonly PersonMark[];
  readonly leftOut: readonly DossierPart[];
  readonly paragraph: { readonly language: string; readonly text: string } | null;
  readonly gaps: string;
  readonly reply: string;
}

/** Where a dossier begins: as little as can be said. */
export const FIRST_CHOICES: DossierChoices = {
  rendition: 'anonymised',
  place: 'country',
  dates: 'month',
  redactions: {},
  persons: [],
  leftOut: [],
  paragraph: null,
  gaps: '',
  reply: '',
};
