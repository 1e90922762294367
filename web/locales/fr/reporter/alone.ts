import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/alone.ts';

export const alone: Translated<typeof english.alone> = {
  legend: 'Si quelqu’un est en danger immédiat',
  hint: (quorum) =>
    `Il se peut que personne ne soit là pour donner son accord. Vous pouvez permettre à la personne de garde d’ouvrir alors cette page sans l’accord des autres. Si vous ne cochez rien, il faut toujours ${quorum} personnes.`,
  allow: 'La personne de garde peut l’ouvrir sans les autres',
  risk: 'Ce qui peut mal tourner : si vous cochez, le verrou s’ouvre pour chacune des personnes que vous choisissez, même sans les autres. L’une d’elles pourrait regarder sans raison, ou y être forcée. Seules les règles de l’équipe et son journal s’y opposent : chaque ouverture de ce genre est notée et alerte tous les autres.',
  part: 'Ouverture des noms par une seule personne, en danger',
  yes: 'Permise à la personne de garde',
  no: 'Pas permise',
  intro: 'Envoyer veut dire que vous acceptez deux choses seulement :',
  agreed:
    'Ces personnes peuvent lire ce signalement et répondre ici. En danger immédiat, celle qui est de garde peut ouvrir les noms sans les autres. Rien d’autre.',
};
