import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/intake/page.ts';

export const page: Translated<typeof english.page> = {
  part: (part, parts) => `Partie ${part} sur ${parts}`,
  optional: 'Laissez de côté ce que vous ne savez pas ou ne voulez pas dire.',
  skip: 'Passer les autres questions',
  clear: 'Effacer cette réponse',
  clearOf: (question) => `Effacer cette réponse : ${question}`,
  chosen: (count) => `choix : ${count}`,
  dateHint: 'Aussi exactement que vous le savez : 2026, 2026-03 ou 2026-03-25',
  dateFault: 'Écrivez la date comme dans l’exemple, ou laissez vide.',
  countFault: 'Écrivez un nombre en chiffres, jusqu’à 999999, ou laissez vide.',
  yes: 'Oui',
  no: 'Non',
  extraTitle: 'Questions de cette équipe',
  extraIntro: 'L’équipe les pose à tout le monde. Chaque réponse est facultative.',
};
