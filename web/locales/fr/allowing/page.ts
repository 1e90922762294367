import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/allowing/page.ts';

export const page: Translated<typeof english.page> = {
  title: 'Qui peut faire quoi',
  intro:
    'Pour l’instant, seule cette équipe peut lire votre signalement. Vous pouvez en rester là. Vous pouvez décider d’autres choses ici, maintenant ou plus tard, et les changer à tout moment.',
  heard:
    'Là où vous ne décidez rien, rien n’est permis, et l’équipe peut vous demander. Quelles que soient vos réponses, l’équipe vous écoute de la même façon.',
  visibility:
    'Les Nations Unies et d’autres peuvent rendre un cas visible. Elles ne peuvent pas vous protéger. Ce qui a été dit à quelqu’un ne peut pas être repris.',
  decide: 'Décider',
  decideOf: (group) => `Décider : ${group}`,
  nothing: 'Rien n’est permis',
  line: (answer, what) => `${answer} : ${what}`,
  answers: { granted: 'Oui', ask: 'Me demander d’abord', refused: 'Non' },
  risk: (what) => `Ce qui pourrait mal tourner : ${what}`,
  asksAgain:
    'Même après un oui, l’équipe vous demande encore une fois avant chaque étape, dans la boîte que votre phrase ouvre. Sans votre réponse, rien ne sort.',
  asksNoMore: 'Après un oui, l’équipe peut le faire sans vous demander de nouveau.',
  alsoOn: 'Cela en comprend d’autres. Votre réponse vaut maintenant aussi pour ceci :',
  alsoOff: 'Sans cela, ce qui suit ne tient plus. La réponse a changé aussi :',
  moreDanger:
    'Vous avez écrit que ce serait plus dangereux si le gouvernement l’apprenait. Personne ne vous oblige à dire oui ici.',
  groups: {
    confidence: {
      title: 'Les Nations Unies et d’autres, en confidence',
      intro: 'Qui peut l’apprendre à huis clos ?',
    },
    government: { title: 'Le gouvernement', intro: 'Quelqu’un peut-il en parler au gouvernement ?' },
    public: { title: 'Le public', intro: 'Peut-on en dire quelque chose en public ?' },
    help: { title: 'L’aide d’autres personnes', intro: 'L’équipe peut-elle demander de l’aide à d’autres ?' },
    files: { title: 'Les fichiers', intro: 'Les fichiers que vous avez envoyés peuvent-ils être transmis ?' },
    silence: {
      title: 'Si vous ne donnez plus de nouvelles',
      intro:
        'Que faire si vous êtes en détention, avez disparu, êtes mort ou morte, ou si rien ne vient de vous pendant 30 jours ?',
    },
    numbers: { title: 'Les chiffres', intro: 'Votre cas peut-il être compté ?' },
  },
  nobody: 'personne de coché',
  places: { un: 'Nations Unies', regions: 'Régions', banks: 'Banques de développement' },
  chosen: (count) => `choix : ${count}`,
  which: { C2: 'Quelle organisation ?', C4: 'Quels organes ?', C12: 'À qui peut-on demander de l’aide ?' },
  undecided: 'Seule l’équipe lit. Rien d’autre n’est permis. L’équipe peut vous poser la question.',
  bodiesHint:
    'Certains ne peuvent agir qu’en parlant au gouvernement. Sans votre oui à cela, l’équipe ne leur envoie rien.',
  whichMissing: 'Cochez au moins un nom, ou donnez une autre réponse plus haut.',
  silenceAnswers: {
    granted: 'Oui',
    ask: 'Demander à une personne de confiance',
    refused: 'Non, arrêter et attendre',
  },
  silence:
    'Rien de cela n’arrive tout seul : des personnes de l’équipe décident, et elles peuvent se tromper sur la raison de votre silence. Si une personne de confiance doit être consultée, écrivez à l’équipe de qui il s’agit.',
  whichFiles: 'Quels fichiers ?',
  whichFilesHint:
    'Seuls peuvent être cochés les fichiers envoyés depuis que vous avez ouvert cette page, et ceux que vous aviez déjà cochés.',
  fileBefore: (n) => `Un fichier que vous aviez déjà coché (${n})`,
};
