import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/announced.ts';

export const announced: Translated<typeof english.announced> = {
  unstaffed: (day) => `Personne ne lit les signalements ici jusqu’à la fin du ${day}`,
  unstaffedText:
    'Vous pouvez quand même envoyer un signalement. Il reste verrouillé sur le serveur jusqu’au retour de quelqu’un. S’il vous faut de l’aide plus tôt, passez par un autre moyen.',
  message: 'Un message de l’équipe',
};
