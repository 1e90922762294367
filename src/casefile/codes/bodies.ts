import { OPEN_ANSWERS } from './open-answers.ts';

/** Kinds of bodies, in the order in which they are offered. */
export const BODY_KINDS = ['council', 'experts', 'committees', 'office', 'other-un', 'regional'] as const;

/** With whom the contact was, by kind. */
export const BODIES_BY_KIND = {
  council: ['hrc-session', 'hrc-president', 'upr'],
  experts: [
    'sp-defenders',
    'sp-torture',
    'sp-arbitrary-detention',
    'sp-disappearances',
    'sp-expression',
    'sp-assembly',
    'sp-judges-lawyers',
    'sp-women',
    'sp-indigenous',
    'sp-country',
    'sp-other',
  ],
  committees: ['ccpr', 'cescr', 'cat', 'spt', 'cedaw', 'cerd', 'ced', 'crc', 'crpd', 'cmw'],
  office: ['ohchr-headquarters', 'ohchr-field', 'investigation', 'country-team', 'peace-operation'],
  'other-un': [
    'security-council',
    'general-assembly',
    'ecosoc-ngo-committee',
    'csw',
    'unpfii',
    'hlpf',
    'agency',
    'world-bank-panel',
    'cao',
    'other-bank',
  ],
  regional: ['achpr', 'iachr', 'council-of-europe', 'osce', 'eu', 'aichr', 'other', 'unclear'],
} as const;

export const BODIES = [
  ...BODIES_BY_KIND.council,
  ...BODIES_BY_KIND.experts,
  ...BODIES_BY_KIND.committees,
  ...BODIES_BY_KIND.office,
  ...BODIES_BY_KIND['other-un'],
  ...BODIES_BY_KIND.regional,
  ...OPEN_ANSWERS,
] as const;
