import { type AccessState, isOnCase } from '../../../src/casefile/access-state.ts';
import type { Desk } from '../../../src/casework/desk.ts';
import type { SelectOption } from '../../shared/kit/select-field.tsx';

/** The reviewers of the roster, to choose from. */
export const reviewerOptions = (desk: Desk): readonly SelectOption[] =>
  desk
    .roster()
    .document.members.filter(({ role }) => role === 'reviewer')
    .map(({ id, label }) => ({ value: id, label }));

/** Those of them who are on a case: nobody else sees what is given to them there. */
export const reviewersOn = (desk: Desk, access: AccessState | null): readonly SelectOption[] =>
  access === null ? [] : reviewerOptions(desk).filter(({ value }) => isOnCase(access, value));
