import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/newcomers.ts';
import { counted } from '../counted.ts';

export const newcomers: Translated<typeof english.newcomers> = {
  title: 'Personnes à admettre dans l’équipe',
  joined: (label) => `${label} vient d’entrer dans la liste des membres.`,
  returned: (label) => `${label} figure dans la liste des membres avec de nouvelles clés.`,
  letIn: 'Admettre …',
  confirm: {
    title: (label) => `Admettre ${label} ?`,
    met: 'Seulement si vous avez parlé avec cette personne, face à face ou en reconnaissant sa voix, et si elle vous a dit elle-même qu’elle a ces nouvelles clés. La liste des membres ne suffit pas : elle pourrait nommer quelqu’un que personne ne connaît.',
    joined: 'Cette personne partagera le journal de l’équipe. Elle ne reçoit aucun dossier antérieur.',
    returned:
      'Cette personne partagera le journal de l’équipe et recevra chacun de vos dossiers qu’elle avait auparavant, sauf ceux dont le signalement demande de l’écarter.',
    letIn: 'Admettre',
    working: 'Remise en cours …',
  },
  done: (label, cases) =>
    counted(cases, {
      one: `${label} fait partie de l’équipe et a reçu ${cases} dossier.`,
      many: `${label} fait partie de l’équipe et a reçu ${cases} de dossiers.`,
      other: `${label} fait partie de l’équipe et a reçu ${cases} dossiers.`,
    }),
  leftOut: (cases) =>
    counted(cases, {
      one: `${cases} dossier que cette personne avait n’a pas pu être remis. Une autre personne de l’équipe le peut peut-être.`,
      many: `${cases} de dossiers que cette personne avait n’ont pas pu être remis. Une autre personne de l’équipe le peut peut-être.`,
      other: `${cases} dossiers que cette personne avait n’ont pas pu être remis. Une autre personne de l’équipe le peut peut-être.`,
    }),
  close: 'Fermer',
  failed: 'Tout n’a pas été remis. Vous pouvez réessayer ; rien n’est remis deux fois.',
};
