import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/sending.ts';
import { counted } from '../counted.ts';

export const sending: Translated<typeof english.sending> = {
  title: 'Envoyer des fichiers à la personne',
  intro:
    'Elle les trouve dans sa boîte et les regarde là, dans un cadre verrouillé, ou les enregistre. Ils sont scellés sur cette page avant d’en partir.',
  open: 'Choisir des fichiers …',
  loading: 'Chargement de ce qui envoie les fichiers …',
  loadFailed: 'Ce qui envoie les fichiers n’est pas arrivé. Réessayez.',
  choose: 'Fichiers pour la personne',
  chooseHint:
    'Jusqu’à 4 à la fois. De petits fichiers valent mieux : un téléphone a souvent une ligne lente, qui coûte de l’argent.',
  most: 'Quatre fichiers partent ensemble. Envoyez les autres après ceux-ci.',
  none: 'Choisissez d’abord un fichier.',
  looking: 'Recherche de ce que le fichier révèle de vous …',
  tooLarge: 'Ce fichier dépasse 2 Go. Retirez-le ou réduisez-le.',
  name: 'Le nom que la personne voit',
  nameHint: 'N’y mettez ni nom de personne ni celui de votre organisation.',
  remove: 'Retirer',
  removeNamed: (name) => `Retirer ${name}`,
  dangers: {
    title: 'Pensez au téléphone sur lequel il sera ouvert',
    runs: 'Ce peut être un programme, ou il peut en lancer un. Une image ou un PDF est plus sûr.',
    fetches: 'À l’ouverture, il peut appeler d’autres adresses et révéler ainsi où se trouve la personne.',
    'two-kinds': 'Il peut s’ouvrir comme deux sortes de fichiers. Quelque chose peut y être caché.',
    locked: 'Il demande un mot de passe. La personne doit le recevoir de vous par une autre voie.',
    'must-save':
      'La boîte ne pourra peut-être pas le montrer. La personne devrait l’enregistrer, ce qui laisse une trace sur le téléphone.',
    large:
      'Il est grand. Sur une ligne lente, il n’arrivera peut-être jamais, et la quantité peut se remarquer.',
  },
  accept: 'J’ai lu ceci et j’envoie quand même le fichier.',
  acceptFirst: 'Lisez ce qui est écrit sur ce fichier et cochez ici, ou retirez le fichier.',
  text: 'Une ligne pour accompagner les fichiers (facultatif)',
  textHint: 'Jusqu’à 500 caractères. Un texte plus long va dans une réponse.',
  textTooLong: (characters) =>
    counted(characters, {
      one: `Trop long de ${characters} caractère.`,
      many: `Trop long de ${characters} de caractères.`,
      other: `Trop long de ${characters} caractères.`,
    }),
  action: 'Envoyer les fichiers …',
  confirm: {
    title: 'Envoyer ces fichiers ?',
    text: 'Cela ne peut pas être annulé. Toute personne qui a la phrase peut les ouvrir. Ce qui est enregistré reste sur le téléphone.',
    yes: 'Envoyer les fichiers maintenant',
  },
  notYet: 'Pas encore envoyé',
  stay: 'Vous pouvez travailler sur d’autres cas entre-temps. Gardez cette page ouverte : si elle se verrouille ou se ferme, l’envoi s’arrête. Si la connexion se coupe, il reprend tout seul et rien n’est envoyé deux fois.',
  arrived: (arrived, all) => `${arrived} sur ${all} sont arrivés`,
  unknown: 'La durée s’affichera dans un instant.',
  minutes: (count) =>
    counted(count, {
      one: `Encore ${count} minute environ`,
      many: `Encore ${count} de minutes environ`,
      other: `Encore ${count} minutes environ`,
    }),
  waiting: (seconds) =>
    counted(seconds, {
      one: `Pas de connexion. Nouvel essai dans ${seconds} seconde. Ce qui est arrivé y reste.`,
      many: `Pas de connexion. Nouvel essai dans ${seconds} de secondes. Ce qui est arrivé y reste.`,
      other: `Pas de connexion. Nouvel essai dans ${seconds} secondes. Ce qui est arrivé y reste.`,
    }),
  stop: 'Arrêter, et retirer ce qui a été envoyé',
  stopped: 'Vous avez arrêté l’envoi. Il a été demandé au serveur de retirer ce qui était arrivé.',
  stoppedLate:
    'Vous avez arrêté l’envoi quand les fichiers étaient arrivés. La personne les voit peut-être déjà.',
  unreadable: 'Un fichier n’a pas pu être lu ou a changé entre-temps. Retirez-le et choisissez-le à nouveau.',
  failed:
    'Pas envoyé. Les fichiers sont toujours choisis ici, et ceux qui sont arrivés ne sont pas renvoyés.',
  done: 'Les fichiers ont été envoyés.',
  doneAt: (time) => `Le serveur les a pris, à ${time}.`,
  recall: {
    action: 'Reprendre les fichiers …',
    title: 'Reprendre ces fichiers ?',
    text: 'Il est demandé au serveur de les retirer, et la personne ne peut plus les ouvrir. Ce qu’elle a enregistré reste sur son téléphone. La ligne et les noms des fichiers restent dans sa boîte.',
    yes: 'Les reprendre',
    done: 'Les fichiers ont été repris.',
    failed: 'Les fichiers sont peut-être encore là. Réessayez.',
  },
  recalled: (label, when) => `Repris par ${label} (${when}).`,
};
