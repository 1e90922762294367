import { ProtocolError } from '../protocol/errors.ts';
import type { DeskWarning } from './desk.ts';

/** What a member must be told, each thing once. */
export interface WarningList {
  all(): readonly DeskWarning[];
  add(warning: DeskWarning): void;
  /** Takes note of a refusal of the protocol; any other error passes on. */
  addRefusal(error: unknown, place: DeskWarning['place'], subject: string): ProtocolError;
}

export const warningList = (changed: () => void): WarningList => {
  let warnings: readonly DeskWarning[] = [];
  const add = (warning: DeskWarning): void => {
    const known = warnings.some(
      ({ code, place, subject }) =>
        code === warning.code && place === warning.place && subject === warning.subject,
    );
    if (known) return;
    warnings = [...warnings, warning];
    changed();
  };
  return {
    all: () => warnings,
    add,
    addRefusal: (error, place, subject) => {
      if (!(error instanceof ProtocolError)) throw error;
      add({ code: error.code, place, subject });
      return error;
    },
  };
};
