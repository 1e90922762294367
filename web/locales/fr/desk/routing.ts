import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/routing.ts';

export const routing: Translated<typeof english.routing> = {
  tab: 'Voies',
  intro:
    'À qui ce cas peut être porté, dans l’ordre qui a du sens. Rien ne quitte l’équipe avant que deux personnes l’approuvent.',
  noFocalPoint:
    'Aucun point focal de l’ONU n’est joignable\u00a0: aucun ne lit sur ce portail, et l’équipe n’en garde pas d’adresse. D’autres le remplacent.',
  proposed: 'Proposées',
  others: (count) => `Autres voies\u00a0: ${count}`,
  deadEnds: 'Aucune protection là',
  steps: { open: 'Utilisable', ask: 'Demander d’abord à la personne', blocked: 'Bloquée' },
  why: 'Pourquoi cette voie',
  reasons: {
    body: (bodies) => `Le contact était avec\u00a0: ${bodies}`,
    act: (acts) => `Ce qui a été fait\u00a0: ${acts}`,
    role: (roles) => `Ce que fait la personne\u00a0: ${roles}`,
    mode: (modes) => `Comment était le contact\u00a0: ${modes}`,
    requested: (wishes) => `Ce qui a été demandé\u00a0: ${wishes}`,
    mandate: 'Son mandat couvre toutes les représailles contre les défenseurs.',
    area: (country) => `Compétente pour ce lieu\u00a0: ${country}`,
    danger: 'Quelqu’un est en danger dans les 48 heures.',
    always: 'Toujours prévenu, pour que les Nations Unies agissent d’une seule voix.',
    'no-focal-point': 'Aucun point focal n’est joignable\u00a0: cette voie le remplace.',
  },
  stops: 'Ce qui s’y oppose',
  blocks: {
    'more-danger':
      'Le gouvernement l’apprendrait, et le récit dit que cela augmente le danger. Cette voie reste fermée.',
    resting: 'Le cas est clos, gelé, indésirable ou à détruire.',
    gate: 'Le cas n’a pas été accepté à l’entrée.',
    'not-credible': 'Un cas aussi urgent doit d’abord être crédible.',
    contradicted: 'Ce qui est dit a été contredit.',
    'no-names': 'Cette voie doit connaître des noms, et le récit n’en donne aucun.',
    'no-destination': 'Personne n’a noté comment la joindre. Ajoutez-la à la page Équipe.',
  },
  consent: (codes, standing) => `Consentement (${codes})\u00a0: ${standing}`,
  or: 'ou',
  codes: {
    C3: 'C3, en confiance au point focal',
    C4: 'C4, en confiance à des organes choisis',
    C5: 'C5, au gouvernement sans les noms',
    C6: 'C6, au gouvernement avec les noms',
    C12: 'C12, aides et soutien',
  },
  standings: {
    ask: 'la personne veut être consultée chaque fois',
    unconfirmed: 'donné, sans confirmation depuis 14 jours',
    refused: 'non donné',
    elsewhere: 'donné pour d’autres destinataires, pas pour celui-ci',
    expired: 'échu',
    withdrawn: 'retiré',
    'not-attested': 'sur la parole d’un membre\u202f; une seconde manque',
    none: 'aucun',
  },
  cautions: {
    'consult-first':
      'Ce que fait cette voie peut augmenter le risque. Parlez-en avec la personne avant chaque usage.',
    'government-unsure': 'Personne n’a dit ce qui arrive si le gouvernement l’apprend. Demandez.',
    'source-named': 'Elle doit savoir qui informe, et le garde pour elle.',
    child: 'Cela concerne un enfant\u00a0: un parent ou tuteur et deux personnes de l’équipe décident.',
  },
  risk: 'Agir ou ne pas agir',
  notWeighed: 'Pas encore pesé pour ce genre de voie.',
  weigh: 'Peser le risque',
  reach: 'Où cela va',
  reads: (languages) => `Lit\u00a0: ${languages}`,
  goTo: { triage: 'Aller à l’évaluation', consent: 'Aller au consentement' },
};
