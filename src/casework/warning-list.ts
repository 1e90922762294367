import { ProtocolError } from '../protocol/errors.ts';
import type { DeskWarning } from './desk.ts';

/** What a member must be told, each thing once. */
export interface WarningList {
  all(): readonly DeskWarning[];
  add(warning: DeskWarning): void;
  /** Of a thing that passes: it is over for this subject. */
  remove(warning: DeskWarning): void;
  /** Takes note of a refusal of the protocol; any other error passes on. */
  addRefusal(error: unknown, place: DeskWarning['place'], subject: string): ProtocolError;
}

export const warningList = (changed: () => void): WarningList => {
  let warnings: readonly DeskWarning[] = [];
  const isSame = (one: DeskWarning, other: DeskWarning): boolean =>
    one.code === other.code && one.place === other.place && one.subject === other.subject;
  const add = (warning: DeskWarning): void => {
    if (warnings.some((known) => isSame(known, warning))) return;
    warnings = [...warnings, warning];
    changed();
  };
  return {
    all: () => warnings,
    add,
    remove: (warning) => {
      const left = warnings.filter((known) => !isSame(known, warning));
      if (left.length === warnings.length) return;
      warnings = left;
      changed();
    },
    addRefusal: (error, place, subject) => {
      if (!(error instanceof ProtocolError)) throw error;
      add({ code: error.code, place, subject });
      return error;
    },
  };
};
