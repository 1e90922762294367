import { q } from '../../../shared/intake-words.ts';
import { t } from '../../text.ts';
import { type ColumnPlace, isQuestion } from './column-places.ts';

/** What a place of the report is called, as in the form for one report. */
export function placeLabel(place: ColumnPlace): string {
  const { how, consent, story, table } = t().elsewhere;
  if (isQuestion(place)) return q().questions[place];
  switch (place) {
    case 'words':
    case 'leave':
      return table.places[place];
    case 'channel':
    case 'received':
    case 'from':
    case 'fromWords':
      return how[place];
    case 'giver':
      return consent.from;
    case 'way':
    case 'given':
      return consent[place];
    case 'consentWords':
      return consent.words;
    case 'names':
      return t().names.people;
    case 'reach':
    case 'safety':
      return t().names[place];
    case 'placeDetail':
      return story.detail;
    case 'date':
      return story.precision;
    case 'narrative':
    case 'danger':
    case 'country':
    case 'cooperation':
    case 'link':
    case 'language':
      return story[place];
  }
}
