import type { Urgency } from '../../codes/urgency.ts';
import type { URGENCY_REASONS } from '../../codes/urgency-reasons.ts';
import type { RouteCode } from '../../routing/codes.ts';
import type { WithheldReason } from '../dossier-document.ts';
import type { DossierPart, RedactionReason } from '../parts.ts';

/** The words around what stands in a dossier, in one language: headings, names of fields and codes. */
export interface DossierWords {
  /** As in `lang` and `xml:lang`. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: (name: string) => string;
  readonly confidential: string;
  readonly cover: string;
  readonly to: string;
  readonly from: string;
  readonly made: string;
  readonly rendition: string;
  readonly renditions: Readonly<Record<'anonymised' | 'named', string>>;
  readonly urgency: string;
  readonly levels: Readonly<Record<Urgency, string>>;
  readonly reasons: Readonly<Record<(typeof URGENCY_REASONS)[number], string>>;
  readonly lastSafe: string;
  readonly may: string;
  readonly uses: Readonly<Record<string, string>>;
  readonly mayAnswers: Readonly<Record<'yes' | 'ask' | 'no', string>>;
  readonly summary: string;
  readonly part: Readonly<Record<DossierPart, string>>;
  readonly consent: string;
  readonly consentKinds: Readonly<Record<'signed' | 'attested', string>>;
  readonly consentUntil: (day: string) => string;
  readonly notIn: string;
  readonly withheld: Readonly<Record<WithheldReason, string>>;
  readonly reply: string;
  readonly hidden: (reason: string) => string;
  readonly hiddenWhy: Readonly<Record<RedactionReason, string>>;
  readonly routes: Readonly<Record<RouteCode, string>>;
  readonly field: (field: string) => string;
  readonly code: (field: string, code: string) => string;
  readonly bytes: (count: number) => string;
  /** What a file shows: acts in words. */
  readonly shows: (acts: string) => string;
}
