import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/files.ts';
import { counted } from './counted.ts';

export const files: Translated<typeof english.files> = {
  title: 'Envoyer des fichiers',
  intro:
    'Photos, vidéos, enregistrements, documents. Ils sont verrouillés sur cet appareil avant de le quitter. Seules les personnes qui ont votre signalement peuvent les ouvrir.',
  choose: 'Choisir des fichiers',
  chooseHint:
    'Jusqu’à 20 fichiers, de 2 Go au plus chacun. Les gros fichiers prennent du temps : gardez cette page ouverte.',
  none: 'Choisissez d’abord un fichier.',
  kind: 'De quoi s’agit-il ?',
  kinds: {
    photo: 'Photo',
    video: 'Vidéo',
    sound: 'Enregistrement sonore',
    'official-document': 'Document officiel',
    'medical-document': 'Document médical',
    screenshot: 'Image d’un écran',
    'other-document': 'Autre document',
    other: 'Autre chose',
    unknown: 'Je ne sais pas',
  },
  by: 'Qui l’a fait ?',
  makers: {
    reporter: 'Moi',
    victim: 'La personne concernée',
    relative: 'Un proche',
    colleague: 'Un collègue',
    witness: 'Un témoin',
    authority: 'Une autorité',
    'public-source': 'Cela vient d’une source publique',
    unknown: 'Je ne sais pas',
    'prefer-not-to-say': 'Je préfère ne pas le dire',
  },
  facesLabel: 'Peut-on y reconnaître des personnes ?',
  faces: {
    yes: 'Oui',
    no: 'Non',
    unknown: 'Je ne sais pas',
  },
  looking: 'Recherche d’informations cachées …',
  nothingFound:
    'Aucune information cachée n’a été trouvée. Ce que l’on voit ou entend dans le fichier est envoyé tel quel.',
  outcome: {
    cleaned: {
      title: 'Les informations cachées seront retirées',
      text: 'Le fichier dit plus que ce qu’il montre. Ceci est retiré avant l’envoi. Votre propre fichier ne change pas.',
    },
    'not-possible': {
      title: 'Des informations cachées peuvent partir avec le fichier',
      text: 'Cette page ne peut pas les retirer de ce genre de fichier. Le fichier est envoyé tel quel, verrouillé de sorte qu’il faut deux personnes qui lisent les signalements, ensemble, pour l’ouvrir. Elles verront ce qui est caché. Si c’est dangereux, retirez le fichier, ou envoyez plutôt une image de l’écran.',
    },
    untouched: {
      title: 'Des informations cachées partent avec le fichier',
      text: 'Le fichier est envoyé tel quel.',
    },
  },
  withOriginal: {
    label: 'Envoyer aussi l’original intact',
    detail:
      'Il contient encore tout ce qui figure ci-dessus. Cela peut aider à prouver quelque chose, et cela peut être dangereux. Il faut deux personnes qui lisent les signalements, ensemble, pour l’ouvrir. En cas de doute, ne choisissez pas ceci.',
  },
  groups: {
    place: 'le lieu où il a été fait',
    people: 'des noms de personnes ou d’organisations',
    device: 'l’appareil ou le programme',
    time: 'le moment où il a été fait',
    words: 'des commentaires, des modifications ou du texte caché',
    active: 'des parties qui agissent à l’ouverture',
    pictures: 'des images antérieures ou supplémentaires',
    rest: 'd’autres données',
    unread: 'cette page n’a pas pu l’examiner',
  },
  tooLarge: 'Ce fichier dépasse 2 Go. Retirez-le ou réduisez-le.',
  remove: (name) => `Retirer ${name}`,
  removeShort: 'Retirer',
  text: 'Que montrent les fichiers ? (facultatif)',
  textHint: 'Une ou deux phrases aident les personnes qui lisent.',
  textTooLong: 'C’est trop long. Raccourcissez le texte.',
  send: 'Envoyer les fichiers',
  sending: {
    title: 'Vos fichiers sont en cours d’envoi',
    notYet: 'Pas encore envoyé',
    stay: 'Gardez cette page ouverte jusqu’à ce qu’elle dise que tout est arrivé. Si la connexion se coupe, l’envoi reprend de lui-même et rien n’est envoyé deux fois. La page ne s’efface pas d’elle-même pendant l’envoi.',
    arrived: (arrived, all) => `${arrived} sur ${all} sont arrivés`,
    unknown: 'La durée s’affichera dans un instant.',
    minutes: (count) =>
      counted(count, {
        one: `Encore ${count} minute environ`,
        many: `Encore ${count} de minutes environ`,
        other: `Encore ${count} minutes environ`,
      }),
    hours: (count) =>
      counted(count, {
        one: `Encore ${count} heure environ`,
        many: `Encore ${count} d’heures environ`,
        other: `Encore ${count} heures environ`,
      }),
    waiting: (seconds) =>
      counted(seconds, {
        one: `Pas de connexion. Nouvel essai dans ${seconds} seconde. Ce qui est arrivé reste.`,
        many: `Pas de connexion. Nouvel essai dans ${seconds} de secondes. Ce qui est arrivé reste.`,
        other: `Pas de connexion. Nouvel essai dans ${seconds} secondes. Ce qui est arrivé reste.`,
      }),
    stop: 'Arrêter, et retirer ce qui a été envoyé',
  },
  sent: 'Vos fichiers sont arrivés. Ils ne sont plus affichés ici.',
  failed: {
    stopped: 'Vous avez arrêté l’envoi. Nous avons demandé au serveur de retirer ce qui était arrivé.',
    unreadable:
      'Un fichier n’a pas pu être lu, ou a changé entre-temps. Choisissez-le de nouveau. Rien n’a été envoyé.',
    tooFew:
      'En ce moment, trop peu de personnes peuvent recevoir un fichier qui ne s’ouvre qu’à deux. Rien n’a été envoyé. Réessayez plus tard, ou n’envoyez que des fichiers dont les informations cachées peuvent être retirées.',
    other: 'Les fichiers n’ont pas pu être envoyés. Ils sont toujours choisis ici. Réessayez.',
  },
};
