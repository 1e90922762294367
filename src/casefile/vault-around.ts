import { type AccessState, mayDecide } from './access-state.ts';
import type { Urgency } from './codes/urgency.ts';
import type { ConsentState } from './consent/consent-state.ts';
import type { LiveConsent } from './consent/live-consent.ts';
import type { TriageState } from './triage-state.ts';

/** What else a case is at the moment when something happens to its names. Member ids in base64url. */
export interface VaultAround {
  /** Who is on the case and may decide. */
  readonly onCase: readonly string[];
  /** Whom the reporter left out. */
  readonly excluded: readonly string[];
  readonly level: Urgency;
  /** What the reporter allows, as it stands then. */
  readonly consent: Pick<LiveConsent, 'switches' | 'expires'>;
}

/** The parts of a case's state that its names depend on. */
interface Surroundings {
  readonly access: AccessState | null;
  readonly triage: TriageState | null;
  readonly consent: ConsentState | null;
}

/** Nobody and nothing before there is a report. */
export const aroundOf = ({ access, triage, consent }: Surroundings): VaultAround => ({
  onCase: (access?.on ?? []).flatMap(({ member }) => (access && mayDecide(access, member) ? [member] : [])),
  excluded: access?.excluded ?? [],
  level: triage?.level ?? 'P3',
  consent: consent?.live ?? { switches: {}, expires: '' },
});
