import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/publishing.ts';

export const publishing: Translated<typeof english.publishing> = {
  title: 'Ce qui est public',
  none: 'Rien n’est encore public.',
  shown: (cycle, day) => `Année publique, ${cycle} (proposée le ${day}).`,
  withdrawn: (cycle, day) => `Année retirée, ${cycle} (proposé le ${day}).`,
  signedBy: (first, second) => `Signé par ${first} et ${second}.`,
  page: 'Ouvrir la page publique',
  lapsed: {
    title: 'La page publique ne montre rien',
    text: 'L’une des deux personnes qui ont signé n’examine plus de signalements. Deux personnes doivent signer à nouveau, sans rien changer.',
    again: 'Demander une nouvelle signature',
  },
  publish: 'Publier cette année …',
  isPublic:
    'Cette année a été publiée. Elle ne peut pas l’être à nouveau : en retirant un compte de l’autre, on trouve les signalements qui les séparent.',
  keepToYourself:
    'Si vous enregistrez ces nombres, gardez-les dans l’équipe : à côté de nombres publiés, ils peuvent trahir un signalement.',
  dialog: {
    title: 'Que doit pouvoir lire tout le monde ?',
    text: 'Aucun nombre ne pourra être changé ensuite, aucun tableau ajouté : on pourra seulement en retirer. Une autre personne de l’équipe doit être d’accord.',
    parts: 'Tableaux',
    partsHint: 'Laissez de côté ce qui pourrait désigner quelqu’un.',
    countries: 'Pays',
    countriesDetail: 'Seulement avec les régions.',
    noneChosen: 'Choisissez un tableau.',
    preview: 'Voici exactement ce qui sera public',
    ask: 'Demander l’accord de l’équipe',
    failed: 'La demande n’est pas partie. Ce que vous avez choisi est toujours là.',
    asked: 'La demande est faite à l’équipe.',
  },
  proposal: {
    own: 'Vous avez demandé que ceci soit public',
    others: 'L’équipe vous demande : est-ce que ceci doit être public ?',
    by: (name, when) => `${name}, le ${when}`,
    waits: 'Une autre personne de l’équipe doit encore être d’accord. Personne d’autre ne peut le lire.',
    becomesPublic: (cycle) => `L’année ${cycle} devient publique, telle qu’elle est ici :`,
    losesTables: (cycle) => `Des tableaux sont retirés pour l’année ${cycle}. Il reste :`,
    isWithdrawn: (cycle) => `L’année ${cycle} est retirée de la page publique, pour toujours.`,
    same: 'C’est ce qui était déjà public, à signer à nouveau.',
    beforeYouAgree:
      'Quelqu’un pourrait-il être reconnu, même par qui connaît l’un de ces dossiers ? Après votre accord, tout le monde peut le lire, et personne ne peut le rappeler.',
    alike: 'Vous avez compté cette année aussi : vos nombres sont les mêmes.',
    unlike:
      'Vous avez compté cette année aussi, et vos nombres sont autres. Peut-être suivez-vous d’autres dossiers. Demandez avant de donner votre accord.',
    uncounted: 'Pour comparer, comptez cette année vous-même, ci-dessous.',
    agree: 'D’accord, publier',
    agreed: 'Accord donné.',
    refuse: 'Refuser',
    takeBack: 'Reprendre',
    off: 'C’est annulé.',
    failed: 'Cela n’a pas marché.',
  },
  less: {
    action: 'Retirer des tableaux …',
    actionOf: (cycle) => `Retirer des tableaux … ${cycle}`,
    title: 'Quels tableaux restent ?',
    text: 'Les autres quittent la page publique quand une autre personne de l’équipe est d’accord, et ne pourront plus jamais y revenir. Qui les a enregistrés les a toujours.',
    wrong: 'Laissez-en au moins un de côté, et gardez-en au moins un. Pour tout retirer, retirez l’année.',
  },
  withdraw: {
    action: 'Retirer l’année …',
    actionOf: (cycle) => `Retirer l’année … ${cycle}`,
    title: 'Retirer ces nombres ?',
    text: 'Ils quittent la page publique quand une autre personne de l’équipe est d’accord. Qui les a enregistrés les a toujours. Cette année ne pourra plus jamais être publiée.',
  },
  strip: {
    waiting: 'L’équipe vous demande si des nombres doivent être publics.',
    lapsed: 'La page publique ne montre aucun nombre : deux personnes doivent les signer à nouveau.',
    look: 'Voir',
  },
};
