import type { CardDocument } from '../../src/casefile/case-card.ts';
import type { Desk } from '../../src/casework/desk.ts';
import { memberOf } from '../../src/protocol/roster.ts';
import { isolated } from '../shared/isolated.ts';
import { placeName } from '../shared/place-name.ts';
import { formatShortDay } from './format-time.ts';
import { t } from './text.ts';

/** The name of a country code, or the words for its two answers that are none. */
export const countryName = (code: string): string => {
  const { country } = t().codes;
  if (code === 'unknown' || code === 'prefer-not-to-say') return country[code];
  return placeName(code);
};

/** The label of a member, also for one who has left, safe inside a sentence of any direction. */
export const memberLabel = (desk: Desk, id: string): string => {
  const member = memberOf(desk.roster(), id);
  return member ? isolated(member.label) : t().codes.goneMember;
};

/** What tells one case of a list from others in a sentence: where, and when it arrived. */
export const caseName = ({ country, received }: Pick<CardDocument, 'country' | 'received'>): string =>
  isolated(`${countryName(country)}, ${formatShortDay(received)}`);
