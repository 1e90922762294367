import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/writing.ts';

export const writing: Translated<typeof english.writing> = {
  tooLong: (characters) =>
    `C’est trop long. Caractères en trop : ${characters}. Raccourcissez le texte ; vous pourrez envoyer le reste dans un message ensuite.`,
  step: (step, steps) => `Étape ${step} sur ${steps}`,
  story: {
    title: 'Que s’est-il passé ?',
    label: 'Racontez avec vos propres mots',
    hint: 'Dans n’importe quelle langue. Dites ce qui a été fait, à qui, par qui, et pourquoi vous pensez que cela a un rapport avec les Nations Unies. Vous pouvez ne pas donner de noms.',
    names: {
      title: 'Faut-il écrire des noms ?',
      text: 'Mieux vaut ne pas le faire ici. Une page suivante demande les noms et les verrouille à part : plusieurs personnes qui lisent doivent être d’accord avant que l’une d’elles les voie. Ici, vous pouvez écrire « une personne de mon équipe » ou « l’organisation ».',
    },
  },
  place: {
    title: 'Où et quand ?',
    country: 'Dans quel pays cela s’est-il passé ?',
    countryHint: 'Si nommer le pays est trop dangereux, choisissez « Je préfère ne pas le dire ».',
    countryError: 'Choisissez un pays, ou « Je préfère ne pas le dire ».',
    detail: 'Où dans le pays ?',
    detailHint:
      'Soyez précis seulement autant que c’est sans danger : une région ou « une grande ville » suffit. Vous pouvez laisser cette case vide.',
    when: 'Quand cela s’est-il passé ?',
    precision: {
      day: 'Un jour que je connais',
      month: 'Un mois que je connais',
      year: 'Une année que je connais',
      unknown: 'Je ne sais pas',
      'prefer-not-to-say': 'Je préfère ne pas le dire',
    },
    whenError: 'Écrivez la date comme dans l’exemple, ou choisissez « Je ne sais pas ».',
    dayLabel: 'Jour',
    monthLabel: 'Mois',
    yearLabel: 'Année',
    dayHint: 'Année, mois et jour, par exemple 2026-03-25',
    monthHint: 'Année et mois, par exemple 2026-03',
    yearHint: 'Par exemple 2026',
  },
  un: {
    title: 'Votre contact avec les Nations Unies',
    intro:
      'Cela peut aussi être le contact d’un proche, d’une personne que vous aidez ou de votre groupe. Vous pouvez laisser chaque case vide.',
    how: 'Quel était ce contact, avec qui, et quand ?',
    howHint:
      'Par exemple : une réunion à Genève, un rapport que nous avons envoyé, une plainte, la visite d’un ou d’une experte, un voyage qui était prévu.',
    link: 'Pourquoi pensez-vous que les deux sont liés ?',
    linkHint:
      'Par exemple : on l’a dit, on a posé des questions à ce sujet pendant un interrogatoire, c’est arrivé quelques jours après.',
    error: 'Rien n’est encore écrit. Écrivez ici, ou revenez en arrière et écrivez ce qui s’est passé.',
  },
};
