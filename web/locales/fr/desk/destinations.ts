import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/destinations.ts';

export const destinations: Translated<typeof english.destinations> = {
  title: 'Destinataires',
  intro:
    'À qui un cas peut être porté, et comment. Adresses, formulaires et clés changent\u00a0: regardez-les avant chaque usage.',
  none: 'Aucun destinataire hors du portail n’est encore gardé ici.',
  onPortal: 'Lit sur ce portail',
  add: 'Ajouter un destinataire …',
  new: 'Un nouveau destinataire',
  edit: 'Modifier ce destinataire',
  route: 'De qui il s’agit',
  routeMissing: 'Veuillez choisir de qui il s’agit.',
  name: 'Nom',
  nameHint: 'Comme l’équipe l’appelle, par exemple le nom du bureau.',
  nameMissing: 'Veuillez donner un nom en une ligne, sous 120 caractères.',
  reach: 'Comment le joindre',
  reachHint: 'Une adresse, un formulaire, un numéro de téléphone, une personne.',
  reachMissing: 'Veuillez dire comment le joindre, sous 600 caractères.',
  languages: 'Langues qui y sont lues',
  languagesHint: 'N’en choisissez aucune si cela varie.',
  reads: (languages) => `Lit\u00a0: ${languages}`,
  format: 'Sous quelle forme un dossier y part',
  formats: {
    age: 'Un fichier scellé pour sa clé',
    'self-opening': 'Une page qui s’ouvre avec une phrase secrète',
    print: 'Sur papier',
    form: 'Un formulaire, rempli à la main',
    openpgp: 'Un fichier scellé pour sa clé OpenPGP',
  },
  key: 'Clé',
  keyHint: 'Commence par age1pq1. Peut rester vide, sauf si le fichier est scellé pour elle.',
  keyMissing:
    'Un fichier ne peut être scellé que pour une clé. Veuillez en coller une, ou choisir une autre forme.',
  keyWrong:
    'Rien ne peut être scellé pour ce texte. Veuillez coller la clé entière, qui commence par age1pq1.',
  fingerprint: 'Empreinte de la clé\u00a0:',
  compare:
    'Lisez-la avec quelqu’un là-bas, au téléphone ou face à face. Une mauvaise clé dit tout à quelqu’un d’autre.',
  openpgp: {
    key: 'Clé OpenPGP',
    hint: 'Toute la clé publique, de BEGIN PGP PUBLIC KEY BLOCK jusqu’à sa fin. Elle protège des ordinateurs d’aujourd’hui, pas de ceux qui viendront peut-être\u00a0: demandez une clé age si vous le pouvez.',
    missing: 'Un fichier ne peut être scellé que pour une clé. Veuillez coller la clé publique.',
    wrong:
      'Rien ne peut être scellé pour ce texte. Veuillez coller une clé publique encore valable, jamais une clé secrète.',
    fingerprint: 'Empreinte, comme les programmes OpenPGP la montrent\u00a0:',
    reading: 'La clé est en cours de lecture …',
  },
  notes: 'Remarques',
  notesHint:
    'Pour l’équipe seulement\u00a0: qui a comparé la clé et quand, dates des rapports, à quoi faire attention.',
  notesTooLong: 'Veuillez rester sous 2\u202f000 caractères.',
};
