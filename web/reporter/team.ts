import type { ExtraQuestion } from '../shared/intake/extra-answers.ts';

/** One reviewer as a reporter sees them. */
export type Reader = {
  readonly id: string;
  readonly label: string;
  readonly organisation: string;
  readonly regions: readonly string[];
  readonly languages: readonly string[];
};

/** What the team tells reporters at present, signed by its coordinator. */
export type Announced = {
  readonly kind: 'unstaffed' | 'message' | 'nothing';
  /** The last day on which it holds, in UTC. */
  readonly until: string;
  readonly texts: Readonly<Record<string, string>>;
};

/** Somebody outside the team, as its roster names them. */
export type Destination = { readonly id: string; readonly name: string };

/** Who reads for the organisation, out of a roster that this browser has verified. */
export type Team = {
  readonly name: string;
  readonly demonstration: boolean;
  /** Those to whom a report can be sealed today, in the roster's order. */
  readonly readers: readonly Reader[];
  /** Labels of reviewers who cannot receive at the moment. */
  readonly withoutKey: readonly string[];
  readonly hotlines: readonly { readonly name: string; readonly reach: string }[];
  readonly exitPage: string;
  readonly dutyHours: { readonly zone: string; readonly text: string };
  readonly privacyNotice: string;
  readonly retentionDays: number;
  /** How many reviewers open names together. */
  readonly identityQuorum: number;
  readonly destinations: readonly Destination[];
  readonly questions: readonly ExtraQuestion[];
  readonly announced: Announced | null;
};

/** Why nothing is sealed. Each has a sentence of its own in the catalogue. */
export type Distrust =
  | 'forged'
  | 'expired'
  | 'rolledBack'
  | 'noReader'
  | 'clock'
  | 'missing'
  | 'unreachable'
  | 'engine'
  | 'insecure';

export type Trust =
  | { readonly kind: 'unasked' }
  | { readonly kind: 'checking' }
  | { readonly kind: 'trusted'; readonly team: Team }
  | { readonly kind: 'refused'; readonly reason: Distrust };
