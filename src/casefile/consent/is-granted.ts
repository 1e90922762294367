import type { Switches } from './switches.ts';

/** Whether a switch that leaves nothing outside the team is granted by a consent that has not expired. `today` is a day. */
export const isGranted = (
  consent: { readonly switches: Switches; readonly expires: string },
  code: string,
  today: string,
): boolean => today <= consent.expires && consent.switches[code] === 'granted';
