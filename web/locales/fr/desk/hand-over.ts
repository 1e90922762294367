import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/hand-over.ts';
import { counted } from '../counted.ts';

export const handOver: Translated<typeof english.handOver> = {
  written: {
    confidential:
      'Confidentiel. N’en faites que ce que permet le tableau ci-dessous. Il ne protège plus personne s’il est transmis plus loin.',
    summary: 'En bref',
    leftOut: 'L’équipe a laissé cette partie de côté.',
    bytes: (count) => `${count} octets`,
  },
  lock: {
    title: 'Une page scellée',
    lead: 'Il vous faut une phrase secrète de trente chiffres. Qui vous a donné ce fichier vous la dit par une autre voie. Rien n’est envoyé nulle part\u00a0: la page s’ouvre sur cet appareil seulement.',
    label: 'Phrase secrète',
    hint: 'Trente chiffres. Les espaces ne comptent pas.',
    open: 'Ouvrir',
    working: 'Ouverture … cela prend un moment.',
    wrong: 'Cette phrase secrète ne l’ouvre pas. Comparez chaque chiffre et essayez encore.',
    digits: 'Une phrase secrète a trente chiffres. Regardez s’il en manque un ou s’il y en a trop.',
    tooOld:
      'Ce programme ne peut pas l’ouvrir. Enregistrez le fichier et ouvrez-le dans un navigateur récent.',
    noScript:
      'Ce programme montre la page sans ce qui l’ouvre. Enregistrez le fichier et ouvrez-le dans un navigateur qui permet les scripts.',
  },
  sheet: {
    title: 'Textes pour le formulaire',
    lead: 'Copiez chaque texte dans le champ du formulaire qui le demande. Le formulaire peut nommer et ranger ses champs autrement. Rien d’autre du cas n’y a sa place.',
    fields: {
      summary: 'Résumé',
      person: 'Victime présumée',
      source: 'Source des informations',
      incident: 'Faits, dates et lieux',
      account: 'Ce qui s’est passé',
      cooperation: 'Coopération avec les Nations Unies, et le lien',
      perpetrators: 'Auteurs présumés',
      steps: 'Démarches entreprises, et qui a été informé',
      consent: 'Consentement, et ce qui peut être fait',
      request: 'Ce qui est demandé, et autres informations',
    },
    copy: 'Copier',
    copyOf: (field) => `Copier\u00a0: ${field}`,
    copied: (field) => `Copié\u00a0: ${field}`,
    notCopied:
      'Votre navigateur ne laisse pas cette page copier. Sélectionnez le texte et copiez-le vous-même.',
    save: 'Tout enregistrer dans un fichier texte',
  },
  draft: 'Brouillon, non approuvé',
  action: 'Remettre …',
  forms: {
    age: 'Fichier scellé pour sa clé',
    openpgp: 'Fichier scellé pour sa clé OpenPGP',
    'self-opening': 'Page qui s’ouvre avec une phrase secrète',
    print: 'Imprimé',
    odt: 'Document à imprimer ou à modifier (ODT)',
    sheet: 'Textes pour un formulaire',
  },
  title: (name) => `Remettre ce dossier à ${name}\u202f?`,
  text: 'Ce qui est parti ne se rappelle pas. Ce que la personne permet est vérifié encore une fois, et le journal dit que vous l’avez fait avant que vous l’ayez.',
  open: 'Qui le trouve peut le lire. Donnez-le à la personne à qui il est destiné, ou dans sa propre boîte aux lettres, et n’en gardez pas de copie.',
  sealed: (print) => `Seule la clé qui a cette empreinte l’ouvre\u00a0: ${print}`,
  reach: 'Comment les joindre',
  form: 'Forme',
  language: 'Langue des titres',
  languageHint: 'Ce qui a été écrit dans le cas reste dans la langue où il a été écrit.',
  yes: 'Le faire maintenant',
  failed: 'Rien n’a été fait',
  ready: {
    title: (name) => `Prêt à remettre à ${name}`,
    saved: (file) => `Votre navigateur enregistre ${file}. Remettez-le, puis effacez votre copie.`,
    passphrase: 'La phrase secrète, montrée seulement maintenant',
    passphraseHint:
      'Dites-la par une autre voie que celle du fichier\u00a0: lisez-la au téléphone, ou écrivez-la pour eux. Ne la mettez jamais dans le même message.',
    printLead: 'Voici ce qui est imprimé.',
    print: 'Imprimer',
    done: 'J’ai fini\u00a0: l’oublier ici',
  },
  made: (form, label, when) => `${form}, fait par ${label} le ${when}`,
  against: {
    title: 'Il a été remis contre les règles, et ne se rappelle pas',
    'other-content':
      'Ce n’était pas un dossier pour ce destinataire sur ce consentement, ou il indiquait moins de consentement qu’il n’en faut.',
    'other-form': 'Il a été fait sous une autre forme que celle qui a été approuvée.',
    'no-files': 'Des fichiers ont été préparés pour sortir que ce dossier ne laisse pas l’accompagner.',
  },
  files: {
    action: 'Remettre ses fichiers …',
    title: (name) => `Remettre les fichiers de ce dossier à ${name}\u202f?`,
    text: 'Un autre fichier scellé est fait, qui les contient. Ce qui est parti ne se rappelle pas. Ce que la personne permet est vérifié de nouveau avant chaque fichier, et le journal dit que vous l’avez fait avant que vous l’ayez.',
    inside: 'Ces fichiers s’y trouvent, sous leur désignation dans le dossier\u00a0:',
    keepOpen:
      'Chaque fichier est lu et comparé à celui qui a été approuvé, ce qui dure autant qu’il faut à votre ligne. Gardez cette page ouverte\u00a0: si elle se verrouille, ou si vous quittez cette fenêtre, rien n’est enregistré, et vous recommencez.',
    progress: (percent) => `Scellement des fichiers\u00a0: ${percent}\u00a0%`,
    ready: (name) => `Les fichiers sont prêts à remettre à ${name}`,
    done: 'J’ai fini\u00a0: fermer ceci',
    forms: {
      age: 'Fichiers du dossier, scellés pour sa clé',
      openpgp: 'Fichiers du dossier, scellés pour sa clé OpenPGP',
    },
    next: (count) =>
      counted(count, {
        one: `${count} fichier l’accompagne, dans un fichier scellé à part. Une fois celui-ci fait, appuyez sur «\u202fRemettre ses fichiers …\u202f».`,
        many: `${count} fichiers l’accompagnent, dans un fichier scellé à part. Une fois celui-ci fait, appuyez sur «\u202fRemettre ses fichiers …\u202f».`,
        other: `${count} fichiers l’accompagnent, dans un fichier scellé à part. Une fois celui-ci fait, appuyez sur «\u202fRemettre ses fichiers …\u202f».`,
      }),
    needsKey:
      'Hors du portail, les fichiers n’accompagnent un dossier que si le destinataire a une clé pour laquelle les sceller.',
    readMe: {
      title: 'Fichiers d’un dossier',
      confidential:
        'Confidentiel. Ils vont avec un dossier qui vous a été remis\u00a0: n’en faites que ce qu’il permet.',
      careful:
        'Un fichier peut être fait pour attaquer qui l’ouvre. Ne les ouvrez que sur un appareil qui n’est pas connecté et ne contient rien d’autre.',
      compare: 'Le dossier donne la taille et le SHA-256 de chacun. Ce doivent être ceux-ci\u00a0:',
      check: 'Cette commande compare les fichiers à la liste qui les accompagne\u00a0:',
      padding: 'Le fichier «\u202fpadding\u202f» ne contient rien. Il cache la taille des fichiers.',
      over: 'Effacez-les quand ils ne servent plus, ou quand vous apprenez que la personne retire ce qu’elle a permis.',
    },
  },
  told: {
    action: 'Noter ce qui a été dit …',
    title: (name) => `Ce que l’équipe et ${name} se sont dit`,
    text: 'Cela figure au journal sur votre parole\u00a0: ce qui a été dit, non ce que quelqu’un a signé.',
    what: 'Ce qui a été dit',
    gone: 'L’équipe leur a dit que la personne ne le permet plus',
    answered: 'L’équipe a répondu à leur question',
    teller: 'Qui vous l’a dit',
    told: 'À qui vous l’avez dit',
    tellerHint: 'Un nom ou un bureau, pour que l’équipe puisse redemander.',
    tellerMissing: 'Veuillez dire qui vous l’a dit, en une ligne sous 120 caractères.',
    toldMissing: 'Veuillez dire à qui vous l’avez dit, en une ligne sous 120 caractères.',
    day: 'Quel jour cela a été dit',
    dayMissing: 'Veuillez donner le jour où cela a été dit, et non un jour à venir.',
    asks: {
      words: 'En quelques mots, si vous le souhaitez',
      question: 'Leur question',
      why: 'Pourquoi pas',
      answer: 'Ce que vous leur avez dit',
      namedNotAllowed: 'La personne n’autorise pas que son nom soit rendu public.',
    },
    done: 'C’est dans le cas.',
    from: (teller, day, label) => `Dit par ${teller} le ${day}\u202f; noté par ${label}`,
    to: (teller, day, label) => `Dit à ${teller} le ${day}\u202f; noté par ${label}`,
  },
};
