import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/guide.ts';

export const guide: Translated<typeof english.guide> = {
  title: 'Comment avance un dossier',
  steps: [
    'Ouvrez le dossier tout en haut : c’est le plus urgent.',
    'Lisez le signalement. Les mots durs restent repliés jusqu’à ce que vous les demandiez.',
    'Prenez-le en charge, pour que vos collègues le sachent.',
    'Répondez vite à la personne, sous « Échanges ». Elle lit avec sa phrase.',
    'Sous « Évaluation », dites s’il relève de l’équipe, à quel point vous êtes sûrs, et ce que coûterait d’agir ou de ne pas agir.',
  ],
  next: 'Étape suivante :',
  go: 'Y aller',
  goFor: (step) => `Y aller : ${step}`,
  agree: (part) => `un accord est attendu de vous, sous « ${part} ».`,
  step: {
    'take-on': 'prenez-le en charge, pour que vos collègues le sachent.',
    answer: 'répondez à la personne.',
    gate: 'décidez s’il relève de l’équipe.',
    verification: 'dites à quel point vous êtes sûrs.',
    risk: 'pesez ce que coûterait d’agir et de ne pas agir.',
  },
  noTemplates:
    'L’équipe n’a pas encore de modèles. Les mots dont vous avez souvent besoin se gardent sous « Équipe », dans chaque langue.',
  keyboard: 'Clavier',
};
