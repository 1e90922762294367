import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/numbers.ts';
import { counted } from './counted.ts';

export const numbers: Translated<typeof english.numbers> = {
  documentTitle: 'Informations',
  name: 'En chiffres',
  heading: 'Signalements reçus. Cela ne dit pas combien de fois les faits se produisent.',
  lead: (team) =>
    `Des personnes s’adressent à ${team} quand on les punit pour un contact avec les Nations Unies. Ne sont comptés que les signalements dont la personne l’a permis.`,
  reading: {
    title: 'Comment lire ces nombres',
    items: [
      'La plupart des faits ne sont jamais signalés, par peur ou faute de moyens. Un petit nombre ne veut pas dire qu’il se passe peu de choses.',
      'Un signalement est ce que quelqu’un a raconté. Tous n’ont pas été vérifiés.',
      'Chaque année est publiée une seule fois, en entier, et jamais avec d’autres nombres. Ensuite, des nombres peuvent seulement être retirés.',
    ],
  },
  rule: 'Un nombre de 1 à 4, ou de 1 à 9 pour un pays, n’est pas montré, ni aucun autre qui permettrait de le calculer.',
  signed: 'Deux membres de l’équipe ont signé ces nombres. Votre navigateur a vérifié les deux signatures.',
  checking: 'Vérification des signatures …',
  none: 'L’équipe n’a publié aucun nombre.',
  lapsed:
    'Aucun nombre n’est montré pour le moment : une des personnes qui les ont signés n’est plus dans l’équipe. Deux autres doivent les signer à nouveau.',
  refused: {
    title: 'Aucun nombre n’est montré',
    forged: 'Les nombres ne portent pas les bonnes signatures. Quelqu’un les a peut-être modifiés.',
    expired: 'La liste de l’équipe est trop ancienne pour vérifier les signatures.',
    clock: 'Les nombres portent une date à venir. Vérifiez la date et l’heure de cet appareil.',
    missing: 'Il n’y a pas encore d’équipe ici.',
    unreachable: 'Les nombres n’ont pas pu être chargés. La connexion est peut-être coupée ou bloquée.',
    later: 'Cette page est plus ancienne que les nombres. Chargez-la à nouveau.',
  },
  published: (day) => `Date de publication : ${day}.`,
  withdrawn: (day) => `Date de retrait : ${day}. Les nombres de cette année ne seront plus publiés.`,
  toFront: 'Vers la première page de ce site',
  from: (first, last) => `du ${first} au ${last}`,
  total: (count, cycle) =>
    counted(count, {
      one: `${count} signalement, ${cycle}.`,
      many: `${count} de signalements, ${cycle}.`,
      other: `${count} signalements, ${cycle}.`,
    }),
  save: 'Enregistrer en tableau (CSV)',
  saveOf: (cycle) => `Enregistrer en tableau (CSV) : ${cycle}`,
  what: 'Quoi',
  reports: 'Nombre de signalements',
  notShown: 'non montré',
  tooFew: 'Trop peu de signalements : aucun nombre de ce tableau n’est montré.',
  several: 'Un signalement peut compter dans plusieurs lignes, ou dans aucune.',
  tables: {
    months: 'Par mois',
    regions: 'Par région',
    families: 'Par type d’acte',
    bodies: 'Selon l’organe contacté',
    modes: 'Par type de contact',
    perpetrators: 'Selon les responsables présumés',
    genders: 'Par genre',
    ages: 'Par âge',
    traits: 'Ce qui a encore été signalé',
  },
  traits: {
    detained: 'Quelqu’un a été détenu',
    anonymous: 'Aucun nom n’a été donné',
    lawBased: 'Une loi a été utilisée',
    transnational: 'Par-delà les frontières',
    selfCensored: 'Quelqu’un s’est tu par peur',
  },
  regions: {
    africa: 'Afrique',
    americas: 'Amériques',
    asia: 'Asie',
    europe: 'Europe',
    oceania: 'Océanie',
    unknown: 'Région inconnue',
  },
  countriesOf: (region) => `Pays : ${region}`,
  countriesNote: 'Seulement les pays avec au moins 10 signalements. Les autres forment un seul nombre.',
  otherCountries: 'Tous les autres',
};
