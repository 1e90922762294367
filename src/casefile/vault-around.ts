import type { Urgency } from './codes/urgency.ts';

/** What else a case is at the moment when something happens to its names. Member ids in base64url. */
export interface VaultAround {
  readonly onCase: readonly string[];
  /** Whom the reporter left out. */
  readonly excluded: readonly string[];
  readonly level: Urgency;
  /** What the reporter allows, as it stands then. */
  readonly consent: { readonly switches: Readonly<Record<string, string>>; readonly expires: string };
}
