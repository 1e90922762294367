import { type AccessState, mayDecide } from './access-state.ts';
import type { Urgency } from './codes/urgency.ts';
import type { TriageState } from './triage-state.ts';

/** What else a case is at the moment when something happens to its names. Member ids in base64url. */
export interface VaultAround {
  /** Who is on the case and may decide. */
  readonly onCase: readonly string[];
  /** Whom the reporter left out. */
  readonly excluded: readonly string[];
  readonly level: Urgency;
  /** What the reporter allows, as it stands then. */
  readonly consent: { readonly switches: Readonly<Record<string, string>>; readonly expires: string };
}

/** The parts of a case's state that its names depend on. */
interface Surroundings {
  readonly access: AccessState | null;
  readonly triage: TriageState | null;
  readonly consent: VaultAround['consent'] | null;
}

/** Nobody and nothing before there is a report. */
export const aroundOf = ({ access, triage, consent }: Surroundings): VaultAround => ({
  onCase: (access?.on ?? []).flatMap(({ member }) => (access && mayDecide(access, member) ? [member] : [])),
  excluded: access?.excluded ?? [],
  level: triage?.level ?? 'P3',
  consent: consent ?? { switches: {}, expires: '' },
});
