import type { CaseState } from '../case-state.ts';
import { answerTo, FOR_SILENCE, type SwitchAnswer } from './switches.ts';

/** Days without any sign of a person after which what they said for a time of silence counts. The words of C13 and C15 name them. */
export const SILENCE_DAYS = 30;

const DAY_MS = 86_400_000;

/** Since when nothing was heard of a person, and what they said for that: going on, and making it public. `ask`: a person they trust. */
export interface Silence {
  readonly days: number;
  readonly goOn: SwitchAnswer;
  readonly publish: SwitchAnswer;
}

/**
 * What a person said for a time of silence, once nothing was heard from them for `SILENCE_DAYS`; null before, and where they decided nothing
 * for it. It is a word to the team and opens nothing: what leaves the team needs what it always needs. What is over or taken back allows nothing.
 */
export const silenceOf = (
  { consent, lastHeard }: Pick<CaseState, 'consent' | 'lastHeard'>,
  today: string,
): Silence | null => {
  const live = consent?.live ?? null;
  if (live === null || !FOR_SILENCE.some((code) => Object.hasOwn(live.switches, code))) return null;
  const days = Math.floor((Date.parse(today) - Date.parse(lastHeard.slice(0, 'YYYY-MM-DD'.length))) / DAY_MS);
  if (days < SILENCE_DAYS) return null;
  const isOver = today > live.expires;
  const said = (code: (typeof FOR_SILENCE)[number]): SwitchAnswer =>
    isOver ? 'refused' : answerTo(live.switches, code);
  return { days, goOn: said('C13'), publish: said('C15') };
};
