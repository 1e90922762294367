import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/people.ts';

export const people: Translated<typeof english.people> = {
  open: 'Donner des noms ou un contact',
  title: 'Noms et contact',
  intro: (quorum) =>
    `Vous pouvez tout laisser vide. Ce que vous écrivez ici est verrouillé à part : ${quorum} personnes qui lisent doivent être d’accord avant que l’une d’elles puisse le lire, et chaque ouverture est notée.`,
  names: 'De qui s’agit-il ?',
  namesHint: 'Les noms des personnes concernées, comme elles les écrivent elles-mêmes.',
  reach: 'Comment vous joindre, ou joindre ces personnes, en dehors de cette page ?',
  reachHint: 'Seulement si c’est sûr. Le moyen le plus sûr reste cette page avec votre phrase.',
  safety: 'Qu’est-ce qui mettrait quelqu’un en danger ?',
  safetyHint:
    'Par exemple : qui ne doit jamais l’apprendre, à quelles heures un appel est sûr, un mot de code.',
  tooFew: (quorum) =>
    `Vous avez donné des noms ou un contact. Au moins ${quorum} personnes doivent rester sur la liste pour pouvoir les ouvrir ensemble. Laissez plus de personnes sur la liste, ou videz la page des noms.`,
  justEnough:
    'Les noms ne pourront être ouverts que si toutes ces personnes sont d’accord. Si l’une d’elles manque, personne ne le pourra.',
  parts: {
    names: 'De qui il s’agit',
    reach: 'Comment vous joindre, ou joindre ces personnes',
    safety: 'Ce qui serait dangereux',
  },
};
