import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/route-risk.ts';

export const routeRisk: Translated<typeof english.routeRisk> = {
  legend: 'Quelles façons d’agir pesez-vous ?',
  hint: 'Choisissez-en au moins une, et écrivez les deux côtés de chacune en une phrase.',
  missing: 'Veuillez en choisir au moins une.',
  families: {
    confidential: 'En confidence à l’ONU ou à un organe régional',
    government: 'Soulevé auprès du Gouvernement',
    public: 'Dit en public',
    protection: 'Aide à la personne : abri, bourse, médecin, avocat',
  },
  acting: 'Si nous agissons',
  notActing: 'Si nous n’agissons pas',
  actingBy: (family) => `Si nous agissons : ${family}`,
  notActingBy: (family) => `Si nous n’agissons pas : ${family}`,
  textMissing: 'Veuillez écrire ce qui peut arriver.',
  textTooLong: 'Veuillez rester sous 500 caractères.',
};
