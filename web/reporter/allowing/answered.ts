import {
  ANSWERS_TO_SWITCH,
  type ConsentCode,
  type SwitchAnswer,
  type Switches,
  withAnswer,
} from '../../../src/casefile/consent/switches.ts';
import { ASKED_CODES, type AskedCode } from './groups.ts';

/** Switches after an answer, and which others it moved: towards yes, and towards no. */
export type Answered = {
  readonly switches: Switches;
  readonly widened: readonly AskedCode[];
  readonly narrowed: readonly AskedCode[];
};

/** One answer, and what follows from it. What nobody has answered and nothing moves stays unanswered. */
export function answered(before: Switches, code: ConsentCode, answer: SwitchAnswer): Answered {
  const all = withAnswer(before, code, answer);
  const isSaid = (each: string): boolean =>
    each === code || Object.hasOwn(before, each) || all[each] !== 'refused';
  const switches = Object.fromEntries(Object.entries(all).filter(([each]) => isSaid(each)));
  const others = ASKED_CODES.filter((each) => each !== code);
  const widthOf = (of: Switches, each: string): number => ANSWERS_TO_SWITCH.indexOf(of[each] ?? 'refused');
  return {
    switches,
    widened: others.filter((each) => widthOf(switches, each) < widthOf(before, each)),
    narrowed: others.filter((each) => widthOf(switches, each) > widthOf(before, each)),
  };
}
