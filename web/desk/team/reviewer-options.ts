import type { Desk } from '../../../src/casework/desk.ts';
import type { SelectOption } from '../../shared/kit/select-field.tsx';

/** The reviewers of the roster, to choose from. */
export const reviewerOptions = (desk: Desk): readonly SelectOption[] =>
  desk
    .roster()
    .document.members.filter(({ role }) => role === 'reviewer')
    .map(({ id, label }) => ({ value: id, label }));
