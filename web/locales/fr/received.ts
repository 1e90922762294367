import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/received.ts';
import { counted } from './counted.ts';
import { viewing } from './files/viewing.ts';

export const received: Translated<typeof english.received> = {
  viewing,
  title: (count) =>
    counted(count, {
      one: 'Un fichier pour vous',
      many: `${count} de fichiers pour vous`,
      other: `${count} fichiers pour vous`,
    }),
  seen: 'Rien n’a encore été téléchargé. Si vous regardez ou enregistrez un fichier, une personne qui surveille votre connexion peut voir que vous recevez un fichier, à peu près sa taille, et peut-être de quel type il est.',
  runs: 'Ceci peut être un programme. Ne l’enregistrez que si vous savez à quoi il sert.',
  look: 'Le regarder ici',
  lookNamed: (name) => `Le regarder ici : ${name}`,
  save: 'L’enregistrer …',
  saveNamed: (name) => `L’enregistrer … ${name}`,
  saving: {
    title: 'Enregistrer ce fichier sur cet appareil ?',
    trace:
      'Un fichier enregistré reste sur l’appareil. Une personne qui fouille l’appareil peut le trouver. La liste des téléchargements du navigateur peut montrer qu’il vient de ce site. L’appareil peut le copier ailleurs de lui-même. Même effacé, on peut souvent le retrouver.',
    better: 'Il est plus sûr de le regarder ici. Ne l’enregistrez pas sur un appareil qui n’est pas à vous.',
    name: (name) => `Il est enregistré sous le nom ${name}, qui ne dit rien.`,
    yes: 'L’enregistrer',
    no: 'Ne pas l’enregistrer',
    progress: (percent) => `Téléchargement du fichier : ${percent} %`,
    waiting: 'Pas de connexion. Cela reprendra tout seul dès qu’il y en aura une.',
    stop: 'Arrêter',
    done: 'Le fichier a été remis à votre navigateur. Effacez-le quand vous n’en aurez plus besoin, et retirez-le aussi de la liste des téléchargements du navigateur.',
  },
  close: 'Fermer',
  gone: 'Ce fichier n’est plus là. Vous pouvez demander à l’équipe de le renvoyer.',
  altered:
    'Ce n’est pas le fichier que l’équipe a envoyé. Il n’a été ni ouvert ni enregistré. Prévenez l’équipe.',
  failed: 'Le fichier n’a pas pu être téléchargé. Réessayez.',
  newer: 'Une partie de ce message demande une page plus récente. Rechargez la page.',
};
