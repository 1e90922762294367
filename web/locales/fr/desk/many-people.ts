import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/many-people.ts';
import { counted } from '../counted.ts';

export const manyPeople: Translated<typeof english.manyPeople> = {
  turning: {
    label: 'Nouveaux secrets',
    left: (cases) =>
      counted(cases, {
        one: `Un nouveau secret pour ${cases} dossier …`,
        many: `Un nouveau secret pour ${cases} de dossiers …`,
        other: `Un nouveau secret pour ${cases} dossiers …`,
      }),
    text: 'Quelqu’un qui ne doit plus les lire a l’ancien. Vous pouvez continuer à travailler. Ne fermez pas la session avant la fin.',
  },
  open: 'Accès …',
  title: (cases) =>
    counted(cases, {
      one: `Qui doit avoir ${cases} dossier ?`,
      many: `Qui doit avoir ${cases} de dossiers ?`,
      other: `Qui doit avoir ${cases} dossiers ?`,
    }),
  what: 'Que faut-il faire ?',
  ways: {
    over: 'Donner les dossiers à une personne de l’équipe',
    in: 'La laisser les lire',
    away: 'Retirer l’accès',
  },
  texts: {
    over: 'Cette personne peut lire chaque dossier depuis le début et le trouve sous « À moi », même si quelqu’un d’autre l’a maintenant.',
    in: 'Cette personne peut lire chaque dossier depuis le début. Qui l’a en charge ne change pas.',
    away: 'Elle ne reçoit plus rien de nouveau de ces dossiers. Chaque dossier reçoit un nouveau secret. Ce qui a été lu a été lu.',
  },
  proposed: 'Un conflit y a été déclaré : quelqu’un d’autre doit d’abord être d’accord, sous « Équipe ».',
  stillOn: 'Cette personne suit encore le dossier.',
};
