import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/referrals.ts';
import { counted } from '../counted.ts';

export const referrals: Translated<typeof english.referrals> = {
  tab: (waiting) => (waiting === 0 ? 'Saisines' : `Saisines (${waiting})`),
  title: 'Saisines',
  lead: 'Dossiers de saisine de ce cas\u00a0: qui les a approuvés, ce qui a quitté l’équipe, et ce qu’il en est advenu.',
  none: 'Aucun dossier de saisine n’a encore été proposé. Sous « Voies », choisissez un destinataire et préparez un dossier. Tout en bas, vous le proposez à vos collègues.',
  toRoutes: 'Aller aux voies',
  toConsent: 'Aller au consentement',
  propose: {
    title: 'Proposer ce dossier de saisine',
    next: 'Ce qui se passe ensuite',
    kept: 'Il est conservé exactement tel qu’il est ci-dessus. Tout changement ensuite en fait un nouveau, que chacun doit approuver de nouveau.',
    approve: (count) =>
      counted(count, {
        one: `${count} personne doit le lire en entier et l’approuver. Vous ne comptez que si vous l’approuvez aussi.`,
        many: `${count} de personnes doivent le lire en entier et l’approuver. Vous n’en faites partie que si vous l’approuvez aussi.`,
        other: `${count} personnes doivent le lire en entier et l’approuver. Vous n’en faites partie que si vous l’approuvez aussi.`,
      }),
    send: 'Puis l’une d’elles l’envoie. Ce que la personne permet est vérifié encore une fois à ce moment-là.',
    nothing: 'Jusque-là, rien ne quitte l’équipe.',
    replaces: (label, day) =>
      `Il prend la place de celui que ${label} a proposé le ${day}. Les approbations de celui-là ne sont pas reprises.`,
    tooFew:
      'Trop peu de personnes ont accès à ce dossier pour l’approuver. Donnez accès à un ou une collègue, sous « Équipe ».',
    action: 'Proposer ce dossier aux collègues',
    done: 'Le dossier de saisine est proposé. Il attend d’être approuvé, sous « Saisines ».',
    failed: 'Le dossier n’a pas été proposé',
  },
  board: {
    title: 'En un coup d’œil',
    to: 'Destinataire',
    now: 'Où cela en est',
    since: 'Depuis',
  },
  standings: {
    waits: 'Attend d’être approuvé',
    ready: 'Approuvé, pas encore envoyé',
    'held-up': 'Approuvé ; la personne doit d’abord confirmer',
    dead: 'Ne peut plus être envoyé',
    withdrawn: 'Retiré',
    replaced: 'Remplacé par un plus récent',
    sending: 'Peut-être en route',
    sent: 'Envoyé, pas encore de nouvelles',
    question: 'Une question est posée',
    answered: 'Envoyé ; la question a sa réponse',
  },
  dossierFor: (name) => `Dossier de saisine pour ${name}`,
  proposedBy: (label, when) => `Proposé par ${label}, le ${when}`,
  validUntil: (day) => `Peut être envoyé jusqu’au ${day}.`,
  sentBy: (label, when) => `Envoyé par ${label}, le ${when}`,
  withdrawnBy: (label, when) => `Retiré par ${label}, le ${when}`,
  replacedBy: (label, when) => `${label} en a proposé un autre, le ${when}`,
  earlier: (count) =>
    counted(count, {
      one: `${count} dossier de saisine plus ancien`,
      many: `${count} de dossiers de saisine plus anciens`,
      other: `${count} dossiers de saisine plus anciens`,
    }),
  approvals: {
    title: 'Approbations',
    count: (have, need) => `${have} sur ${need}.`,
    by: (label, when) => `${label}, le ${when}`,
    lapses: {
      expired: 'ne compte plus : trop ancienne',
      'left-team': 'ne compte plus : n’est plus responsable de dossier aujourd’hui',
      conflict: 'ne compte plus : conflit d’intérêts déclaré',
    },
    missing: (labels) => `Peuvent encore approuver : ${labels}`,
    nobody:
      'Personne d’autre sur ce dossier ne peut l’approuver. Donnez accès à un ou une collègue, sous « Équipe ».',
  },
  reading: {
    open: 'Lire le dossier de saisine',
    openFor: (name) => `Lire le dossier de saisine pour ${name}`,
    close: 'Fermer le dossier de saisine',
    closeFor: (name) => `Fermer le dossier de saisine pour ${name}`,
    beside: 'Ce qui permet chaque partie aujourd’hui',
    granted: 'oui',
    lapsed:
      'Toutes les parties ne sont pas permises aujourd’hui. Demandez à la personne de confirmer, ou préparez un dossier sans ces parties :',
    exact: 'Ce sont les mots exacts qui seraient envoyés. Rien n’y est ajouté ensuite.',
    exactSent: 'Ce sont les mots exacts qui ont été envoyés.',
    approve: 'Je l’ai lu en entier : approuver',
    approveHint:
      'Vous signez exactement ces mots, pour ce destinataire et ces personnes. N’approuvez que ce dont vous répondriez.',
    filesListed:
      'Les fichiers qu’il énumère ne l’accompagnent pas : il ne donne que leur désignation, leur taille et leur empreinte.',
    filesAlong:
      'Les fichiers qu’il énumère l’accompagnent, scellés à nouveau. Qui l’approuve approuve cela aussi. Les voici, chacun avec son nom dans ce cas : regardez-les là, sous « Fichiers ».',
    yours: 'Vous l’avez approuvé.',
    done: 'Vous avez approuvé le dossier de saisine.',
    failed: 'Pas approuvé',
  },
  faults: {
    unreadable:
      'Cette page ne peut pas montrer ce que contient ce dossier ; personne ne devrait donc l’approuver ni l’envoyer. Rechargez la page. Si cela n’aide pas, retirez-le et parlez-en à la coordination.',
    'other-destination':
      'Ce dossier se dit pour un autre destinataire que celui auquel il irait. Ne l’approuvez pas. Retirez-le et parlez-en à la coordination.',
    'other-consents':
      'Ce dossier dit reposer sur un autre consentement que celui qui est conservé. Le consentement a pu changer pendant qu’on le préparait. Retirez-le et préparez-en un nouveau.',
    'other-files':
      'Les fichiers qui partiraient avec ce dossier ne sont pas ceux qu’il énumère, ou pas des fichiers de ce cas. Ne l’approuvez pas. Retirez-le, préparez-en un nouveau et parlez-en à la coordination.',
    'names-too-little':
      'Une partie de ce dossier indique moins de consentement qu’il n’en faut pour ce destinataire. Ne l’approuvez pas. Retirez-le, préparez-en un nouveau et parlez-en à la coordination.',
  },
  stops: {
    expired:
      'Son dernier jour est passé : personne ne peut plus l’approuver ni l’envoyer. Préparez-en un nouveau, sous « Voies ».',
    'consent-changed':
      'Ce que la personne permet a changé depuis qu’il a été proposé : personne ne peut plus l’approuver ni l’envoyer. Regardez le consentement, puis préparez-en un nouveau, sous « Voies ».',
    'no-consent': 'La personne ne permet pas cela aujourd’hui pour ce destinataire. Il n’est pas envoyé.',
    unconfirmed:
      'La personne n’a pas confirmé cela pour ce destinataire ces 14 derniers jours. Demandez-lui, sous « Consentement ». Il pourra être envoyé dès qu’elle dit oui.',
    asked: (day) => `La question lui a été posée le ${day} ; elle n’a pas encore répondu.`,
  },
  send: {
    action: 'Envoyer …',
    again: 'Envoyer de nouveau …',
    title: (name) => `Envoyer ce dossier de saisine à ${name} ?`,
    text: 'Ce qui est envoyé ne peut pas être rappelé. Le consentement est vérifié encore une fois avant que rien ne parte.',
    readers: (labels) => `Le liront là-bas : ${labels}.`,
    files: (count) =>
      counted(count, {
        one: `${count} fichier l’accompagne : il est d’abord scellé à nouveau pour ce destinataire, ce qui dure autant que son envoi par votre ligne. Gardez cette page ouverte : si elle se verrouille, ou si vous quittez cette fenêtre, l’envoi s’arrête. Envoyez alors de nouveau : cela reprend où cela s’est arrêté.`,
        many: `${count} fichiers l’accompagnent : ils sont d’abord scellés à nouveau pour ce destinataire, ce qui dure autant que leur envoi par votre ligne. Gardez cette page ouverte : si elle se verrouille, ou si vous quittez cette fenêtre, l’envoi s’arrête. Envoyez alors de nouveau : cela reprend où cela s’est arrêté.`,
        other: `${count} fichiers l’accompagnent : ils sont d’abord scellés à nouveau pour ce destinataire, ce qui dure autant que leur envoi par votre ligne. Gardez cette page ouverte : si elle se verrouille, ou si vous quittez cette fenêtre, l’envoi s’arrête. Envoyez alors de nouveau : cela reprend où cela s’est arrêté.`,
      }),
    progress: (percent) => `Nouveau scellement des fichiers : ${percent} %`,
    yes: 'L’envoyer maintenant',
    done: 'Le dossier de saisine est envoyé.',
    failed: 'L’envoi n’est pas allé au bout',
    begun: (label, when) =>
      `${label} a commencé à l’envoyer le ${when}, et rien ne dit qu’il est parti. Il est peut-être arrivé. L’envoyer de nouveau ne fait pas de mal : le même dossier n’est pris qu’une fois.`,
  },
  withdraw: {
    action: 'Retirer …',
    title: 'Retirer ce dossier de saisine ?',
    text: 'Personne ne pourra plus l’approuver ni l’envoyer. Il reste conservé, et les collègues voient pourquoi.',
    done: 'Le dossier de saisine est retiré.',
    failed: 'Pas retiré',
  },
  against: {
    title: 'Il a été envoyé contre les règles, et ne peut pas être rappelé',
    withdrawn: 'Il avait été retiré.',
    replaced: 'Un autre avait pris sa place.',
    expired: 'Son dernier jour était passé.',
    'too-few': 'Trop peu de personnes l’avaient approuvé.',
    'consent-changed': 'Ce que la personne permet avait changé depuis qu’il a été proposé.',
    'no-consent': 'La personne ne le permettait pas pour ce destinataire.',
    unconfirmed: 'La personne ne l’avait pas confirmé pour ce destinataire.',
  },
  gone: {
    takenBack: 'La personne a tout repris depuis l’envoi. Le dossier ne peut pas être rappelé.',
    refused:
      'La personne ne permet plus cela pour ce destinataire. Ce qui est parti ne peut pas être rappelé.',
    unsaid: 'Le destinataire ne le sait pas encore et peut agir à tout moment.',
    byOtherMeans:
      'Dites à ce destinataire, par les moyens que vous avez, qu’il ne faut plus rien en faire. Puis notez que vous l’avez dit.',
    said: 'Le destinataire a été informé.',
    tell: 'Dire d’arrêter…',
    title: (name) => `Dire à ${name} qu’il ne faut plus rien faire ?`,
    text: 'Le destinataire lira que la personne ne le permet plus, depuis quel jour, et que c’est vous qui le dites. Rien d’autre ne part.',
    yes: 'Informer maintenant',
    failed: 'Le destinataire n’a pas été informé',
  },
  others: {
    unsaid: (name, names) =>
      `${name} ne sait pas qui d’autre a ce cas : ${names}. La personne permet que tous le sachent.`,
    tell: 'Dire qui d’autre…',
    title: (name) => `Dire à ${name} qui d’autre a été informé ?`,
    text: (names) => `Le destinataire lira qui a été informé, et quel jour : ${names}. Rien d’autre ne part.`,
    yes: 'Informer maintenant',
    said: 'Le destinataire a été informé.',
    failed: 'Le destinataire n’a pas été informé',
  },
  news: {
    title: 'Ce qui en est advenu',
    nothing: 'Pas encore de nouvelles de leur part.',
  },
  clock: {
    asked: (day) => `L’État a été saisi le ${day}.`,
    due: (day) => `Une réponse lui était demandée avant le ${day}.`,
    late: (day) => `Une réponse lui était demandée avant le ${day}. Ce jour est passé.`,
    replied: (how, day) => `${how}, le ${day}.`,
    waiting: 'Aucune réponse n’est encore connue.',
  },
  reply: {
    answer: 'Répondre …',
    write: 'Leur écrire …',
    title: (name) => `Écrire à ${name}`,
    text: 'Ces mots seront lus et pourront servir comme le dossier. N’en dites pas plus que la personne ne permet, et aucun nom qui n’est pas dans le dossier.',
    label: 'Vos mots',
    missing: 'Veuillez écrire quelque chose.',
    tooLong: (most) => `Veuillez rester sous ${most} caractères.`,
    action: 'Leur envoyer',
    done: 'Vos mots sont envoyés.',
    failed: 'Pas envoyé',
    closed:
      'Vous ne pouvez pas leur écrire maintenant : la personne ne le permet pas aujourd’hui, ou ne l’a pas confirmé ces 14 derniers jours.',
  },
  missed: {
    title: 'Ce qui n’a pas compté',
    lead: 'Ces étapes sont dans le journal et ne comptent pour rien. Parfois, ce sont deux collègues en même temps. Demandez à qui a fait une étape que vous ne vous expliquez pas.',
    what: {
      'dossier-drafted': 'Un dossier proposé',
      'dossier-approved': 'Une approbation',
      'dossier-withdrawn': 'Un retrait',
      'referral-sending': 'Un début d’envoi',
      'referral-sent': 'Une mention d’envoi',
      'referral-news': 'Une nouvelle à propos d’un dossier',
      'dossier-handed': 'Une mention qu’un dossier a été préparé pour sortir',
      'files-handed': 'Une mention que des fichiers ont été préparés pour sortir',
      'referral-told': 'Ce qu’un destinataire a dit',
    },
    why: {
      twice: 'C’était déjà fait.',
      'too-late': 'Le dossier était alors clos ou en route.',
      other: 'Ce n’était pas pour exactement ce dossier, ces personnes et le consentement en vigueur.',
      rules: 'Des approbations ou le consentement manquaient.',
      stranger: 'Cela ne relève d’aucun dossier d’ici, ou ne vient pas de quelqu’un de ce destinataire.',
    },
    line: (what, label, when) => `${what} : ${label}, le ${when}`,
  },
  did: {
    'dossier-drafted': 'a proposé un dossier de saisine',
    'dossier-approved': 'a approuvé un dossier de saisine',
    'dossier-withdrawn': 'a retiré un dossier de saisine',
    'referral-sending': 'a commencé à envoyer un dossier de saisine',
    'referral-sent': 'a envoyé un dossier de saisine',
    'referral-news': 'a versé au dossier ce qui a été dit d’une saisine',
    'dossier-handed': 'a préparé la sortie d’un dossier de saisine hors du portail',
    'files-handed': 'a préparé la sortie des fichiers d’un dossier de saisine hors du portail',
    'referral-told': 'a versé au dossier ce qu’un destinataire a dit',
  },
  didFor: (did, name) => `${did}, pour ${name}`,
  didNews: (name, news) => `a versé au dossier ce que dit ${name} : ${news}`,
  didTold: (name, news) => `a versé au dossier ce que ${name} a raconté : ${news}`,
  didAnswer: (name) => `a versé au dossier qu’il a été répondu à la question de ${name}`,
  didTell: (name, news) => `a dit à ${name} : ${news}`,
  didReply: 'a écrit à un destinataire à propos d’une saisine',
  next: {
    'approve-dossier': 'lisez le dossier de saisine qui attend votre approbation.',
    'tell-consent-gone': 'la personne a repris ce qui a été transmis. Informez qui l’a reçu.',
    'destination-asks': 'un destinataire pose une question sur un dossier de saisine. Répondez.',
    'send-dossier': 'un dossier de saisine est approuvé et n’est pas envoyé. Envoyez-le.',
    'confirm-dossier':
      'un dossier de saisine est approuvé. Demandez à la personne de confirmer avant l’envoi.',
    'due-task': 'le jour d’une tâche est venu. Regardez de nouveau ce dossier.',
  },
};
