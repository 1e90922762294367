import { COLUMN_PLACES, type ColumnPlace, type FormPlace } from './column-places.ts';
import { plainKey } from './plain-key.ts';

/**
 * Words in the heads of columns, most telling first. Whatever may hold a name or a number to call is taken for that before
 * anything else: what is locked apart by mistake can be opened, what everybody read cannot be unread.
 */
const TELLING: readonly (readonly [FormPlace, RegExp])[] = [
  [
    'reach',
    /\b(contact|phone|telephone|tel|mobile|e ?mail|address|adresse|courriel|signal|whatsapp|joindre)\b|هاتف|اتصال|عنوان|بريد/,
  ],
  [
    'names',
    /\b(names?|noms?|prenoms?|surname|victims?|victimes?|alias|identity|identite|passport|born|birth|naissance)\b|اسم|أسماء|الضحية|ضحية/,
  ],
  ['safety', /\b(safety|securite|never call)\b|سلامة/],
  ['received', /\b(received|date received|recu)\b|استلام|تلقي/],
  ['giver', /\b(consent (from|by|giver)|consentement (de|par))\b/],
  ['given', /\b(consent (date|day|given)|date (of|du) consent\w*)\b|تاريخ الموافقة/],
  ['consentWords', /\bconsent\w*\b|موافقة/],
  ['channel', /\b(channel|canal|medium|received (by|via))\b|قناة/],
  ['country', /\b(country|pays|state|etat)\b|بلد|دولة/],
  ['placeDetail', /\b(place|city|town|region|location|lieu|ville)\b|مكان|مدينة/],
  ['date', /\b(date|day|when|jour|quand)\b|تاريخ/],
  ['danger', /\b(danger|risk|urgency|urgent|risque|urgence)\b|خطر/],
  [
    'cooperation',
    /\b(un|onu|united nations|nations unies|cooperation|mechanism|mecanisme)\b|الأمم المتحدة|تعاون/,
  ],
  ['link', /\b(link|lien|connection|why)\b|صلة/],
  [
    'narrative',
    /\b(narrative|story|summary|what happened|facts|faits|description|details|resume|incident)\b|وصف|ملخص|وقائع/,
  ],
  ['from', /\b(source|reporter|reported by|brought by)\b|مصدر/],
  ['language', /\b(language|langue)\b|لغة/],
];

/** Where each column probably goes. The name of a place itself, or its words in the page's language, is certain. */
export function guessPlaces(head: readonly string[], labelOf: (place: ColumnPlace) => string): ColumnPlace[] {
  const taken = new Set<ColumnPlace>();
  return head.map((name) => {
    const place = guess(plainKey(name), labelOf);
    // Two columns of names both belong there; two dates of the act would contradict each other.
    if (taken.has(place) && !SHARED.includes(place)) return 'words';
    taken.add(place);
    return place;
  });
}

const SHARED: readonly ColumnPlace[] = [
  'words',
  'leave',
  'names',
  'reach',
  'safety',
  'narrative',
  'consentWords',
];

function guess(key: string, labelOf: (place: ColumnPlace) => string): ColumnPlace {
  const named = COLUMN_PLACES.find((place) => plainKey(place) === key || plainKey(labelOf(place)) === key);
  return named ?? TELLING.find(([, telling]) => telling.test(key))?.[0] ?? 'words';
}
