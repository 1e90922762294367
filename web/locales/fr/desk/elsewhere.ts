import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/elsewhere.ts';
import { counted } from '../counted.ts';

export const elsewhere: Translated<typeof english.elsewhere> = {
  open: 'Nouveau signalement',
  back: 'Retour à la liste',
  title: 'Un signalement venu par une autre voie',
  lead: 'Pour ce qui vous est parvenu par message, par une avocate ou un avocat, lors d’une visite ou dans une liste. Il est scellé sur cette page et entre par la même porte que les autres : le serveur ne voit pas de différence.',
  ways: { label: 'Combien', one: 'Un signalement', table: 'Plusieurs, depuis un tableau' },
  notReader: {
    title: 'Vous ne pouvez pas saisir de signalement pour le moment',
    text: 'Seules les personnes qui reçoivent les nouveaux signalements le peuvent. Demandez à votre coordination.',
  },
  noNames: 'Toute l’équipe du dossier lit ceci : n’écrivez pas de noms ici.',
  how: {
    title: 'Comment il nous est parvenu',
    channel: 'Par quelle voie',
    channels: {
      messenger: 'Signal ou une autre messagerie',
      email: 'Courriel',
      phone: 'Téléphone',
      letter: 'Lettre',
      visit: 'Une visite ou une rencontre',
      'partner-list': 'Une liste d’une autre organisation',
      other: 'Une autre voie',
      unknown: 'Voie inconnue',
      'prefer-not-to-say': 'Voie non indiquée',
    },
    received: 'Quel jour l’avons-nous reçu ?',
    from: 'Qui l’a apporté, par rapport à la personne concernée ?',
    relations: {
      victim: 'La personne elle-même',
      relative: 'Un membre de la famille',
      colleague: 'Collègue ou proche',
      lawyer: 'Une avocate ou un avocat',
      ngo: 'Une organisation',
      nhri: 'Une institution nationale des droits humains',
      journalist: 'Un ou une journaliste',
      witness: 'Un témoin',
      'un-staff': 'Quelqu’un des Nations Unies',
      other: 'Quelqu’un d’autre',
      unknown: 'Pas connu',
      'prefer-not-to-say': 'Pas indiqué',
    },
    fromWords: 'Précisions sur qui l’a apporté',
  },
  consent: {
    title: 'Consentement',
    text: 'Rien n’est saisi sans le consentement de la personne, ou de qui peut le donner pour elle. Il couvre une seule chose : cette équipe peut le lire. Tout le reste doit être demandé.',
    from: 'Qui a donné son consentement ?',
    givers: {
      person: 'La personne elle-même',
      relative: 'Un membre de la famille',
      guardian: 'Qui a la garde d’un enfant',
      lawyer: 'Son avocate ou son avocat',
      representative: 'Quelqu’un d’autre qui peut parler pour elle',
    },
    way: 'Comment vous est-il parvenu ?',
    ways: {
      'face-to-face': 'Dit de vive voix, en présence',
      call: 'Dit lors d’un appel',
      message: 'Écrit dans un message',
      'signed-paper': 'Sur un papier signé',
      'passed-on': 'Transmis par quelqu’un',
    },
    given: 'Quel jour a-t-il été donné ?',
    words: 'Précisions sur le consentement',
    word: 'Votre parole',
    attest: 'J’atteste que ce consentement a été donné comme je le dis ici',
    second:
      'Votre signature figure là-dessous. Une deuxième personne de l’équipe doit aussi l’attester, d’après ce qu’elle sait elle-même.',
  },
  story: {
    title: 'Le signalement',
    language: 'Langue du texte',
    kind: 'De quoi s’agit-il ?',
    kinds: {
      full: 'Quelque chose qui a été fait',
      planned: 'Un voyage ou une réunion à venir',
      pattern: 'Une loi ou une pratique qui touche beaucoup de gens',
    },
    narrative: 'Ce qui s’est passé',
    danger: 'Quelqu’un est-il en danger maintenant ?',
    country: 'Pays',
    detail: 'Où dans le pays',
    precision: 'Quand cela s’est-il passé ?',
    precisions: {
      day: 'Un jour connu',
      month: 'Un mois connu',
      year: 'Une année connue',
      unknown: 'Pas connu',
      'prefer-not-to-say': 'Pas indiqué',
    },
    date: 'La date',
    dateHint: 'Aussi précise que choisi plus haut : 2026, 2026-03 ou 2026-03-25',
    cooperation: 'Contact avec les Nations Unies',
    link: 'Pourquoi les deux vont ensemble',
  },
  further: {
    title: 'Autres questions',
    text: 'Toutes sont facultatives. Ouvrez les parties dont vous savez quelque chose.',
  },
  names: {
    title: 'Noms et contact',
    text: (quorum) =>
      `Scellés à part : ${quorum} responsables de dossier doivent être d’accord avant que l’une de ces personnes les lise. Vous pouvez laisser vide.`,
  },
  readers: {
    title: 'Qui ne doit pas le lire ?',
    legend: 'Écartez qui a un conflit d’intérêts',
    text: 'Ces personnes ne reçoivent rien de ce signalement, ni maintenant ni plus tard. Vous-même le lisez : il repose sur votre parole.',
    fewer: (quorum) =>
      `Des noms ont été donnés : il doit rester au moins ${quorum} personnes qui puissent les ouvrir.`,
  },
  phrase: {
    title: 'Le chemin du retour',
    text: 'Une phrase est créée pour ce seul signalement. Qui la possède lit nos réponses et nous écrit ici.',
    choices: { 'handed-over': 'Je la remets à la personne', 'thrown-away': 'Personne ne la reçoit' },
    details: {
      'handed-over':
        'Elle s’affiche une seule fois, après cette page. Lisez-la à voix haute ou laissez la personne la noter.',
      'thrown-away': 'Elle est jetée sans être vue. Les réponses écrites ici n’atteignent alors personne.',
    },
  },
  faults: {
    choose: 'Veuillez choisir.',
    day: 'Veuillez donner un jour qui n’est pas dans l’avenir.',
    substance: 'Écrivez ce qui s’est passé, ou quel était le contact avec les Nations Unies.',
    date: 'Veuillez écrire la date comme dans l’exemple.',
    long: (characters) =>
      counted(characters, {
        one: `Trop long de ${characters} caractère.`,
        many: `Trop long de ${characters} de caractères.`,
        other: `Trop long de ${characters} caractères.`,
      }),
    attest: 'Sans cela, rien ne peut être saisi.',
    count: (count) =>
      counted(count, {
        one: `${count} réponse manque ou ne convient pas. Elle est signalée plus haut.`,
        many: `${count} de réponses manquent ou ne conviennent pas. Elles sont signalées plus haut.`,
        other: `${count} réponses manquent ou ne conviennent pas. Elles sont signalées plus haut.`,
      }),
  },
  toPhrase: 'Continuer vers la phrase',
  send: 'Sceller et envoyer',
  clear: 'Tout vider et recommencer',
  hand: {
    title: 'Remettez cette phrase',
    once: 'Elle s’affiche ici, maintenant, et plus jamais. Elle n’est pas gardée : vous ne pourrez pas la retrouver pour la personne.',
    how: 'Lisez-la à la personne ou laissez-la la noter. Elle la tape sur la page de ce portail pour lire les réponses et pour écrire. Ne l’envoyez pas par courriel et n’en faites pas de photo.',
    known: 'Vous la voyez en ce moment. Oubliez-la : qui la possède peut écrire au nom de la personne.',
    list: 'La phrase',
    digits: 'L’afficher en chiffres',
    words: 'L’afficher en mots',
    done: 'La personne l’a. Sceller et envoyer',
    back: 'Retour aux réponses',
  },
  sending: {
    locking: 'Le scellement est en cours …',
    working: 'On frappe à la porte …',
    sending: 'Envoi …',
    waiting: (seconds) =>
      counted(seconds, {
        one: `Pas encore passé. Nouvel essai dans ${seconds} seconde …`,
        many: `Pas encore passé. Nouvel essai dans ${seconds} de secondes …`,
        other: `Pas encore passé. Nouvel essai dans ${seconds} secondes …`,
      }),
    failed: 'Il n’a pas été envoyé. Tout ce que vous avez écrit est encore là.',
    again: 'Réessayer',
    tooLong:
      'Le texte est trop long pour un seul signalement. Raccourcissez-le et mettez le reste dans une note du dossier.',
    done: 'Il est arrivé',
    doneText:
      'Il apparaît tout seul dans la liste d’ici une minute. Une deuxième personne peut alors attester le consentement.',
    another: 'En saisir un autre',
  },
  twice: {
    title: 'Le même texte est déjà ici',
    text: 'Un signalement avec exactement ces réponses a déjà été saisi. Ne l’envoyez que si c’en est un autre.',
    anyway: 'L’envoyer quand même',
  },
  table: {
    lead: 'Chaque ligne devient un signalement. Le fichier est lu sur cette page et ne va nulle part ailleurs.',
    file: 'Choisir un tableau',
    fileHint: 'Enregistré en CSV par un tableur, avec les noms des colonnes sur la première ligne.',
    template: 'Enregistrer un tableau vide à remplir',
    other: 'Choisir un autre fichier',
    encoding: 'Comment ses lettres sont codées',
    encodingHint: 'Choisissez-en un autre si des mots semblent faux plus bas.',
    order: 'Une date comme 03/04/2026 est',
    orders: { 'day-first': 'le 3 avril', 'month-first': 'le 4 mars' },
    faults: {
      empty: 'Il n’y a aucune ligne sous les noms des colonnes.',
      'too-big': (size) =>
        `Ce fichier est trop grand. On peut lire au plus ${size} à la fois : veuillez le partager.`,
      'too-many-rows': (most) =>
        `Il y a trop de lignes. On peut en lire au plus ${most} à la fois : veuillez partager le fichier.`,
      'too-many-columns': (most) => `Il y a trop de colonnes. On peut en lire au plus ${most}.`,
    },
    places: { words: 'Gardé comme texte dans le signalement', leave: 'Laissé de côté' },
    columns: {
      title: 'Ce que contient chaque colonne',
      text: 'Les colonnes gardées comme texte sont lues par toute l’équipe du dossier. Les noms, adresses et numéros vont dans les parties scellées à part.',
      column: (name) => `Colonne ${name}`,
      example: (value) => `Par exemple : ${value}`,
    },
    every: {
      title: 'Pour chaque ligne qui ne dit rien d’autre',
      text: 'Vous attestez le consentement de chaque ligne. Ne saisissez que les lignes pour lesquelles vous le connaissez. Personne ne reçoit de phrase pour ces signalements.',
    },
    preview: {
      title: 'Comment il est compris',
      ready: (count) =>
        counted(count, {
          one: `${count} ligne est prête à l’envoi.`,
          many: `${count} de lignes sont prêtes à l’envoi.`,
          other: `${count} lignes sont prêtes à l’envoi.`,
        }),
      twice: (count) =>
        counted(count, {
          one: `${count} ligne est déjà ici, mot pour mot.`,
          many: `${count} de lignes sont déjà ici, mot pour mot.`,
          other: `${count} lignes sont déjà ici, mot pour mot.`,
        }),
      faulty: (count) =>
        counted(count, {
          one: `${count} ligne a une réponse manquante ou fausse. Elle n’est pas envoyée.`,
          many: `${count} de lignes ont une réponse manquante ou fausse. Elles ne sont pas envoyées.`,
          other: `${count} lignes ont une réponse manquante ou fausse. Elles ne sont pas envoyées.`,
        }),
      torn: (count) =>
        counted(count, {
          one: `${count} ligne a des guillemets qui ne se ferment pas. Elle n’est pas envoyée : corrigez le fichier.`,
          many: `${count} de lignes ont des guillemets qui ne se ferment pas. Elles ne sont pas envoyées : corrigez le fichier.`,
          other: `${count} lignes ont des guillemets qui ne se ferment pas. Elles ne sont pas envoyées : corrigez le fichier.`,
        }),
      notes: (count) =>
        counted(count, {
          one: `${count} case n’a pas été comprise. Elle est gardée comme texte.`,
          many: `${count} de cases n’ont pas été comprises. Elles sont gardées comme texte.`,
          other: `${count} cases n’ont pas été comprises. Elles sont gardées comme texte.`,
        }),
      twiceToo: 'Envoyer aussi celles qui sont déjà ici',
      row: (number) => `Ligne ${number}`,
      locked: (characters) => `Scellé à part : ${characters} caractères`,
      first: 'Les premières lignes',
      missing: (what) => `Manque ou ne convient pas : ${what}`,
      save: 'Enregistrer ce qui n’a pas été compris, comme tableau',
      saveHint: 'Il répète des mots des signalements. Gardez-le aussi bien que le fichier lui-même.',
    },
    report: {
      row: 'Ligne',
      column: 'Colonne',
      value: 'Ce qui s’y trouve',
      what: 'Ce qu’il en est advenu',
      sent: 'Envoyé',
      twice: 'Pas envoyé : déjà ici',
      faulty: 'Pas envoyé : manque ou ne convient pas',
      torn: 'Pas envoyé : guillemets qui ne se ferment pas',
      refused: (code) => `Pas envoyé : ${code}`,
      unsure: 'Arrêté en chemin : il est peut-être arrivé',
      'not-sent': 'Pas envoyé : arrêté avant',
    },
    why: {
      'not-understood': 'Pas compris : gardé comme texte',
      'not-asked': 'Ne va pas avec les autres réponses : gardé comme texte',
      second: 'Une deuxième colonne pour la même chose : gardé comme texte',
      'too-long': 'Trop long pour sa place : gardé comme texte',
    },
    send: (count) =>
      counted(count, {
        one: `Sceller et envoyer ${count} signalement`,
        many: `Sceller et envoyer ${count} de signalements`,
        other: `Sceller et envoyer ${count} signalements`,
      }),
    run: {
      progress: (done, all) => `${done} sur ${all} : envoyés`,
      stay: 'Restez sur cette page jusqu’à ce que tous soient envoyés.',
      pause: 'Mettre en pause',
      resume: 'Reprendre',
      cancel: 'Arrêter ici',
      paused: 'En pause. Ce qui est envoyé est envoyé.',
      cancelled:
        'Arrêté. Ce qui est envoyé est envoyé. Choisissez de nouveau le même fichier pour envoyer le reste : ce qui est arrivé est reconnu.',
      done: 'Tout a été essayé.',
      sent: (count) =>
        counted(count, {
          one: `${count} signalement a été envoyé.`,
          many: `${count} de signalements ont été envoyés.`,
          other: `${count} signalements ont été envoyés.`,
        }),
      refused: (count) =>
        counted(count, {
          one: `${count} signalement n’a pas été accepté.`,
          many: `${count} de signalements n’ont pas été acceptés.`,
          other: `${count} signalements n’ont pas été acceptés.`,
        }),
      unsure: 'Un signalement a été arrêté en chemin. Il est peut-être arrivé.',
      save: 'Enregistrer ce qu’il est advenu de chaque ligne',
    },
  },
  mark: (label, channel, day) => `Saisi par ${label}. ${channel}, reçu le ${day}.`,
  origin: {
    title: 'Saisi par une personne de l’équipe',
    notOwn: 'La personne ne l’a pas envoyé elle-même. Ce qui est écrit ici est la parole de votre collègue.',
    from: (relation) => `Apporté par : ${relation}`,
    consentTitle: 'Consentement : attesté, non signé par la personne',
    consent: (giver, way, day) => `${giver}. ${way}. Le ${day}.`,
    first: (label) => `Attesté par ${label}, qui a saisi le signalement.`,
    second: (label, when) => `Attesté aussi par ${label}, le ${when}.`,
    missing: 'Une deuxième personne ne l’a pas encore attesté. D’ici là, le consentement n’est pas complet.',
    waiting: 'C’est à une autre personne de le faire : on n’atteste pas deux fois.',
    attest: 'Attester le consentement …',
    handedOver: 'La personne a reçu la phrase : elle peut lire les réponses.',
    thrownAway:
      'Personne n’a la phrase. Une réponse écrite ici n’atteint personne : passez par la voie d’où vient le signalement.',
    grounds: {
      'was-present': 'a été témoin du consentement',
      'asked-them': 'a demandé à la personne ou à qui parle pour elle',
      'saw-the-words': 'a lu ou entendu les mots eux-mêmes',
    },
  },
  attest: {
    title: 'Attester ce consentement ?',
    text: 'Votre signature dit que vous le savez vous-même. Faire confiance à votre collègue ne suffit pas. Cela ne peut pas être repris.',
    ground: 'Comment le savez-vous ?',
    grounds: {
      'was-present': 'J’ai vu la personne le donner',
      'asked-them': 'J’ai demandé à la personne, ou à qui parle pour elle',
      'saw-the-words': 'J’ai lu ou entendu les mots eux-mêmes',
    },
    words: 'Ce que vous voulez ajouter',
    action: 'Attester',
    done: 'Votre parole est gardée.',
  },
};
