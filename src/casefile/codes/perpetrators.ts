import { OPEN_ANSWERS } from './open-answers.ts';

/** Kinds of those responsible, in the order in which they are offered. */
export const PERPETRATOR_KINDS = ['state', 'state-linked', 'non-state'] as const;

/** Who is said to be responsible, by kind. Until it is assessed, each is an allegation. */
export const PERPETRATORS_BY_KIND = {
  state: [
    'executive',
    'local',
    'police',
    'intelligence',
    'military',
    'prison',
    'prosecutor',
    'court',
    'legislature',
    'border',
    'state-media',
    'embassy',
    'state-company',
  ],
  'state-linked': ['paramilitary', 'militia', 'government-organised', 'trolls', 'de-facto-authority'],
  'non-state': [
    'armed-group',
    'business',
    'private-security',
    'community-leader',
    'family',
    'criminal-group',
    'contractor',
  ],
} as const;

export const PERPETRATORS = [
  ...PERPETRATORS_BY_KIND.state,
  ...PERPETRATORS_BY_KIND['state-linked'],
  ...PERPETRATORS_BY_KIND['non-state'],
  ...OPEN_ANSWERS,
] as const;
