import { inARow } from '../shared/in-a-row.ts';
import { isolated } from '../shared/isolated.ts';
import { placeName } from '../shared/place-name.ts';
import { plainDate } from '../shared/plain-date.ts';
import { s } from '../shared/text.ts';
import { hasDecided } from './allowed.ts';
import { chosenReaders } from './chosen-readers.ts';
import { allowsAlone, type Draft, hasNames } from './draft.ts';
import type { Page } from './journey.ts';
import type { Reader, Trust } from './team.ts';
import { t } from './text.ts';

/** One line of the last check: what it is, what stands there, and where it can be changed. */
export type DraftPart = {
  readonly label: string;
  readonly value: string;
  readonly page: Page;
  /** Whether the value is what the person wrote, and not the page's words for it. */
  readonly own?: true;
};

/** Everything that will be sent, as the person reads it before sending. */
export function partsOfDraft(draft: Draft, trust: Trust): DraftPart[] {
  const words = t().check.parts;
  const { kind } = draft;
  return [
    ...(kind === 'happened'
      ? []
      : [{ label: t().more.kind.legend, value: t().more.kind[kind], page: 'story' as const }]),
    { label: words.story, value: draft.story.trim(), page: 'story', own: true },
    { label: words.country, value: countryInWords(draft.country), page: 'place' },
    { label: words.placeDetail, value: draft.placeDetail.trim(), page: 'place', own: true },
    { label: words.when, value: timeInWords(draft), page: 'place' },
    {
      label: words.danger,
      value: draft.danger === '' ? '' : t().before.danger.codes[draft.danger],
      page: 'before',
    },
    { label: words.contact, value: draft.contact.trim(), page: 'un', own: true },
    { label: words.link, value: draft.link.trim(), page: 'un', own: true },
    { label: t().people.parts.names, value: draft.names.trim(), page: 'people', own: true },
    { label: t().people.parts.reach, value: draft.reach.trim(), page: 'people', own: true },
    { label: t().people.parts.safety, value: draft.safety.trim(), page: 'people', own: true },
    ...(hasNames(draft)
      ? [
          {
            label: t().alone.part,
            value: draft.alone ? t().alone.yes : t().alone.no,
            page: 'people' as const,
          },
        ]
      : []),
    { label: words.consent, value: agreedTo(draft), page: 'consent' },
    ...readersOf(draft, trust),
  ];
}

function agreedTo(draft: Draft): string {
  if (!draft.agreed) return '';
  const { value, valueAlone } = t().consent.more;
  if (hasDecided(draft.allowed)) return allowsAlone(draft) ? valueAlone : value;
  return allowsAlone(draft) ? t().alone.agreed : t().check.parts.consentValue;
}

function readersOf(draft: Draft, trust: Trust): DraftPart[] {
  if (trust.kind !== 'trusted') return [];
  const words = t().check.parts;
  const leftOut = trust.team.readers.filter((reader) => draft.leftOut.includes(reader.id));
  return [
    { label: words.readers, value: labelsOf(chosenReaders(trust.team, draft)), page: 'choose' },
    ...(leftOut.length === 0
      ? []
      : [
          {
            label: words.leftOut,
            value: labelsOf(leftOut),
            page: 'choose' as const,
          },
        ]),
  ];
}

const labelsOf = (readers: readonly Reader[]): string =>
  inARow(readers.map((reader) => isolated(reader.label)));

function countryInWords(country: string): string {
  if (country === 'unknown') return s().unknown;
  if (country === 'prefer-not-to-say') return s().preferNotToSay;
  return country === '' ? '' : placeName(country);
}

const timeInWords = ({ precision, date }: Draft): string =>
  date.trim() !== '' || precision === '' ? plainDate(date) : t().writing.place.precision[precision];
