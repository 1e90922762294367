import type { TrustHandle } from './hooks/use-trust.ts';
import type { Journey, JourneyAction } from './journey.ts';

/** What every page is handed: what was typed, how to change it, and whether the readers are verified. */
export type PageProps = TrustHandle & {
  readonly journey: Journey;
  readonly dispatch: (action: JourneyAction) => void;
};
