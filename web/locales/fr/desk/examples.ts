import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/examples.ts';
import { counted } from '../counted.ts';

export const examples: Translated<typeof english.examples> = {
  title: 'Vous débutez ici ? Apprenez avec des dossiers inventés',
  text: 'Ils arrivent scellés comme tout signalement, et disent eux-mêmes que ce sont des exemples. Personne de ces récits n’existe.',
  load: 'Charger des dossiers d’exemple',
  loading: 'Envoi et attente …',
  patience: 'Ils sont scellés dans ce navigateur et envoyés un par un. Cela prend une ou deux minutes.',
  arrived: (count) =>
    counted(count, {
      one: `${count} dossier d’exemple est arrivé.`,
      many: `${count} de dossiers d’exemple sont arrivés.`,
      other: `${count} dossiers d’exemple sont arrivés.`,
    }),
  present: (count) =>
    counted(count, {
      one: `Le dossier d’exemple est déjà ici. Rien n’a été envoyé.`,
      many: `Tous les ${count} de dossiers d’exemple sont déjà ici, et rien n’a été envoyé.`,
      other: `Les ${count} dossiers d’exemple sont déjà tous ici. Rien n’a été envoyé.`,
    }),
  close: 'Fermer',
  failed:
    'Tous les dossiers d’exemple ne sont pas arrivés. Réessayez : ce qui est déjà ici ne vient pas deux fois.',
};
