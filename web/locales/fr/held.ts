import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/held.ts';

export const held: Translated<typeof english.held> = {
  title: 'Ce que vous permettez',
  open: 'Voir ou changer ce que vous permettez',
  none: 'Personne n’a encore ouvert de signalement pour cette phrase, ou il n’y en a pas. Quand ce sera fait, vous verrez ici ce que l’équipe a. Vous pouvez déjà tout retirer.',
  checked: 'Voici ce que l’équipe a. Cette page a vérifié la signature.',
  unchecked: 'Ce que l’équipe a ne porte pas votre signature. Nous ne le montrons pas. Dites-le à l’équipe.',
  entered:
    'Une personne de l’équipe a saisi ce signalement. Ce que vous envoyez d’ici compte avec la parole d’une deuxième personne de l’équipe. Un retrait compte tout de suite.',
  maybeEntered:
    'Si une personne de l’équipe a saisi ce signalement pour vous : ce que vous envoyez d’ici compte avec la parole d’une deuxième personne de l’équipe. Un retrait compte tout de suite.',
  filesSent: (group) =>
    `Seule l’équipe peut regarder les fichiers que vous avez envoyés. Décidez si d’autres le peuvent, sous « ${group} ».`,
  attested:
    'Voici ce qu’une personne de l’équipe a noté pour vous. Cela compte avec la parole d’une deuxième personne de l’équipe.',
  teamReads: 'Oui : cette équipe lit mon signalement',
  alone: 'Oui : en danger immédiat, la personne de garde ouvre les noms sans les autres',
  until: (day) => `Cela prend fin le ${day}. Ensuite, plus rien ne peut sortir de l’équipe.`,
  soon: (days, renew) =>
    `Jours restants : ${days}. Si vous le voulez toujours, appuyez sur « ${renew} » là où vous voyez ce que vous permettez.`,
  ended: (day) =>
    `Cela a pris fin le ${day}. Rien ne peut sortir de l’équipe tant que vous ne le permettez pas de nouveau.`,
  withdrawn: 'Vous avez tout retiré. L’équipe ne peut plus utiliser votre signalement pour quoi que ce soit.',
  change: 'Changer',
  renew: 'Garder tel quel, et recommencer la durée',
  send: 'Signer et envoyer',
  notSent: 'Pas envoyé. La connexion est peut-être coupée. Ce que l’équipe avait avant compte encore.',
  pending: {
    title: 'Envoyé, mais l’équipe ne l’a pas encore confirmé',
    text: 'Tant que l’équipe ne l’a pas reçu, ce qu’elle avait avant peut encore compter. Cette page ne garde rien : quand vous reviendrez, vous verrez ici ce que l’équipe aura alors.',
  },
  acknowledged: 'L’équipe a confirmé ce que vous avez envoyé.',
  withdraw: {
    title: 'Tout retirer',
    text: 'Aucune raison et aucune preuve ne sont nécessaires. À partir de là, l’équipe ne peut plus utiliser votre signalement ni le transmettre.',
    honest:
      'Ce qui a déjà été dit à d’autres ou publié ne peut pas être repris. L’équipe peut seulement leur demander d’arrêter.',
    action: 'Tout retirer …',
    confirmTitle: 'Retirer tout ce que vous avez permis ?',
    confirmText: 'Vous pourrez permettre quelque chose de nouveau plus tard.',
    confirm: 'Retirer maintenant',
  },
  openedAlone: {
    title: 'Noms ouverts par une seule personne',
    byRules: (day) =>
      `Le ${day}, une personne de l’équipe a ouvert les noms et le contact de votre signalement sans l’accord des autres. Vous l’aviez permis en cas de danger immédiat.`,
    against: (day) =>
      `Le ${day}, une personne de l’équipe a ouvert les noms et le contact de votre signalement sans l’accord des autres. Les règles ne le permettaient pas à ce moment.`,
    known:
      'Les autres personnes qui ont votre signalement ont reçu une alarme et peuvent lire la raison donnée.',
    next: 'Vous pouvez interroger l’équipe ici. Vous pouvez aussi changer ce que vous permettez. Ce qui a été vu ne peut pas être effacé des mémoires.',
  },
  question: {
    title: 'L’équipe vous demande',
    may: (place) => `L’équipe peut-elle maintenant informer : ${place} ?`,
    askedOn: (day) => `Demandé le ${day}.`,
    would: 'Ce que votre oui permettrait',
    onlyThis:
      'Votre oui compte pour ce seul endroit, pendant 14 jours. Rien d’autre ne sort. Dire non n’a aucune conséquence pour vous.',
    yes: 'Oui, maintenant',
    no: 'Non',
    answered: { yes: 'Votre oui a été envoyé.', no: 'Votre non a été envoyé.' },
  },
};
