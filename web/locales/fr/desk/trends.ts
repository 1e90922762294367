import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/trends.ts';
import { counted } from '../counted.ts';

export const trends: Translated<typeof english.trends> = {
  open: 'Tendances',
  back: 'Retour aux dossiers',
  title: 'Tendances',
  lead: 'Ce qui a été signalé, compté sur cette page seulement. Uniquement les dossiers dont la personne permet des statistiques anonymes.',
  cycle: 'Quelle année',
  arrears:
    'Comptée à partir de 60 jours après son dernier jour. Une année est comptée en entier, jamais en partie.',
  none: (day) => `Aucune année ne peut encore être comptée. Celle-ci le pourra à partir du ${day}.`,
  count: 'Compter',
  counting: (done, all) => `${done} dossiers lus sur ${all} …`,
  counted: 'Les dossiers sont comptés.',
  missing: (cases) =>
    `N’ont pas pu être lus, et ne sont pas comptés : ${cases}. Ne publiez rien avant que tous soient comptés.`,
  tooFewAtAll: 'Moins de 5 dossiers peuvent être comptés : aucun nombre n’est montré.',
  conflictOf: (count) =>
    `${counted(count, { one: `Pour ${count} dossier`, many: `Pour ${count} de dossiers`, other: `Pour ${count} dossiers` })}. Il n’est pas nécessaire d’ouvrir pour cela. Dites-le sans crainte : cela protège les personnes et vous. Désormais vos décisions n’y comptent plus, et vous en perdez l’accès. Les collègues qui suivent ces dossiers voient ce que vous choisissez.`,
};
