import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/problems.ts';
import { counted } from '../counted.ts';

/** What went wrong, in plain words, by the code that the code itself uses. */
export const problems: Translated<typeof english.problems> = {
  unreachable: 'Le serveur ne répond pas. La connexion est peut-être coupée.',
  'timed-out': 'Le serveur n’a pas répondu à temps.',
  'unexpected-answer':
    'Quelque chose a répondu, mais ce n’est pas ce portail. Une page de connexion du réseau fait peut-être obstacle.',
  'no-organisation': 'Ce portail n’est pas encore installé : il n’y a pas d’équipe.',
  busy: 'Le serveur est occupé. Réessayez dans un petit moment.',
  'not-signed-in': 'Votre session sur le serveur est terminée. Connectez-vous de nouveau.',
  'not-allowed': 'Votre rôle ne permet pas de faire cela.',
  'version-conflict': 'Un autre de vos appareils a changé ceci au même moment. Réessayez.',
  'head-moved': 'Des collègues ont écrit au même moment, plusieurs fois. Réessayez.',
  'case-deleted': 'Deux personnes ont accepté de supprimer ce dossier. Il n’existe plus.',
  'file-gone': 'Le serveur n’a plus ce fichier, ou il lui en manque une partie.',
  'file-exchanged':
    'Ce n’est pas le fichier que l’équipe a approuvé. Il a été abîmé ou échangé, et rien n’en a été enregistré. Ne vous y fiez pas, et prévenez l’équipe.',
  'file-altered':
    'L’un des fichiers n’est pas celui qui a été approuvé\u00a0: il a été abîmé ou échangé. Rien n’a été enregistré. Ne vous y fiez pas, et prévenez votre coordination.',
  'files-too-large':
    'Ensemble, ces fichiers dépassent 2\u00a0Gio, plus qu’un fichier scellé ne peut contenir ici. Préparez un dossier avec une partie d’entre eux, puis un autre avec le reste une fois le premier parti.',
  'slot-taken': 'La place pour cette réponse était prise. Réessayez.',
  'too-large': 'C’est trop long pour le serveur.',
  'too-long': 'C’est trop long.',
  internal: 'Le serveur a eu une panne. Les personnes qui le gèrent peuvent le voir dans son journal.',
  'not-on-case': 'Vous ne pouvez plus lire ce dossier.',
  'vault-below-quorum': 'Il n’y a pas encore assez d’accords dans l’équipe.',
  'names-not-alone':
    'Vous ne pouvez pas ouvrir ces noms sans accord : la personne ne le permet pas, vous n’êtes pas de garde, ou ce n’est pas assez urgent.',
  'no-reader':
    'Personne là-bas ne peut le lire aujourd’hui : aucune de leurs clés n’est valable. Rien n’a été envoyé. Parlez-en à la coordination.',
  'bad-argument': 'Ce n’est plus possible : quelque chose a changé entre-temps. Regardez de nouveau.',
  'referral-too-few-approvals':
    'Trop peu de collègues ont approuvé ce dossier, ou une approbation ne compte plus. Demandez à une deuxième personne de le lire et de l’approuver.',
  'referral-not-by-reviewer':
    'Quand ce dossier a été préparé, la liste des membres ne vous nommait pas comme personne chargée des signalements, ou n’y nommait pas quelqu’un qui l’a approuvé. Préparez-le de nouveau.',
  'referral-altered':
    'Ce que la personne autorise a changé depuis la préparation de ce dossier, ou ce n’est pas celui qui a été approuvé. Rien n’a été envoyé. Préparez-le de nouveau.',
  'referral-other-destination': 'Ce dossier est pour un autre destinataire. Rien n’a été envoyé.',
  'referral-other-key':
    'Les personnes chez ce destinataire ne sont plus celles d’alors. Rien n’a été envoyé. Préparez le dossier de nouveau, pour qu’il soit approuvé pour elles.',
  'referral-expired':
    'Ce dossier, une approbation ou le consentement est échu. Rien n’a été envoyé. Préparez-le de nouveau.',
  'referral-unconfirmed':
    'La personne n’autorise pas cela pour ce destinataire, ou ne l’a pas confirmé récemment. Rien n’a été envoyé. Demandez-lui d’abord.',
  'referral-other-case':
    'Le consentement et les approbations ne parlent pas du même cas. Rien n’a été envoyé. Prévenez votre coordination.',
  'referral-unattested':
    'Ce consentement ne repose que sur la parole d’une seule personne de l’équipe. Une deuxième doit d’abord l’attester.',
  'vault-wrong-share':
    'Une partie de la clé des noms n’est pas celle que la personne a faite. Elle est abîmée ou a été échangée. Prévenez votre coordination.',
  'newer-version': 'Ceci a été écrit avec une version plus récente de cette page. Rechargez la page.',
  'roster-expired':
    'La liste des membres n’est plus valable. La coordination doit la signer de nouveau ; jusque-là, personne ne peut savoir avec certitude qui est dans l’équipe.',
  'roster-not-yet-valid':
    'La liste des membres porte une date dans le futur. Vérifiez la date et l’heure de cet appareil.',
  'roster-wrong-organisation':
    'La liste des membres est celle d’une autre organisation. Ne continuez pas ; prévenez votre coordination.',
  'roster-wrong-root':
    'La liste des membres est signée avec une autre clé que celle que ce site indique. Ne continuez pas ; prévenez votre coordination.',
  'roster-rolled-back':
    'Le serveur a montré une liste des membres plus ancienne que celle que vous avez vue. Une personne qui avait été retirée est peut-être de retour. Prévenez votre coordination.',
  'roster-forked':
    'Le serveur a montré une autre liste des membres que celle que vous avez vue. Prévenez votre coordination.',
  'bad-signature':
    'Une signature est fausse. Quelque chose a été changé en route. Prévenez votre coordination.',
  'cannot-decrypt':
    'Quelque chose qui devrait s’ouvrir avec vos clés ne s’ouvre pas. C’est abîmé ou cela a été échangé. Prévenez votre coordination.',
  'engine-missing':
    'La partie de cette page qui ouvre les sceaux n’a pas pu être chargée. Rechargez la page.',
  insecure:
    'Cette adresse n’est pas sûre : ce qui arrive ici peut être changé en route. Ouvrez l’adresse qui commence par https, ou l’adresse onion dans Tor Browser. Ne tapez pas vos mots ici.',
  other: 'Quelque chose n’a pas marché.',
  code: (code) => `Pour les personnes qui gèrent ce portail : ${code}`,
};

export const warnings: Translated<typeof english.warnings> = {
  title: (count) =>
    counted(count, {
      one: `${count} alerte demande votre attention`,
      many: `${count} d’alertes demandent votre attention`,
      other: `${count} alertes demandent votre attention`,
    }),
  show: 'Afficher',
  hide: 'Masquer',
  openCase: 'Ouvrir le dossier',
  forCase: (country) => `Dossier, pays : ${country}`,
  forMember: (label) => `Membre : ${label}`,
  forEntry: (position) => `Arrivée numéro ${position}`,
  places: {
    roster: 'Liste des membres',
    case: 'Un dossier',
    team: 'Journal de l’équipe',
    stream: 'Une arrivée',
    grant: 'Une clé transmise',
    digest: 'Comparaison avec les collègues',
  },
  kinds: {
    forked:
      'Il existe deux historiques là où il ne doit y en avoir qu’un. Le serveur, ou qui le contrôle, montre des choses différentes à différentes personnes.',
    behind:
      'Quelque chose que vous avez déjà vu manque maintenant. Le serveur, ou qui le contrôle, retient des étapes.',
    unreadable:
      'Quelque chose est arrivé qui devrait s’ouvrir et ne s’ouvre pas. C’est abîmé, ou c’est une imitation de ce que nous envoyons.',
    author:
      'Quelque chose est signé par une personne qui n’est pas sur la liste des membres, ou la signature est fausse.',
    expired: 'Une arrivée a été supprimée à cause de son âge avant que ce bureau ait pu la lire.',
    refused:
      'Le serveur ne prend pas quelque chose qui appartient à ce dossier. La personne ne voit peut-être pas votre dernière réponse ou le dernier état.',
    'case-vanished':
      'Un dossier que vous aviez a disparu du serveur, et rien dans le journal de l’équipe ne dit que deux personnes ont accepté sa suppression.',
    'deletion-unproven':
      'Le journal de l’équipe affirme qu’un dossier a été supprimé, mais les deux signatures ne sont pas valables.',
    newer: 'Quelque chose a été écrit avec une version plus récente de cette page.',
    unknown: 'Une vérification a échoué alors qu’elle ne doit pas échouer.',
  },
  todo: {
    tell: 'Ne vous y fiez pas. Comparez avec un ou une collègue par un autre canal, et prévenez votre coordination.',
    reload: 'Fermez la session, rechargez la page et connectez-vous de nouveau.',
    arrival:
      'Rien n’a été jeté. Demandez à un ou une collègue si l’ouverture marche de son côté, et prévenez votre coordination.',
    expired:
      'Demandez à vos collègues s’ils ou elles l’ont. Prévenez votre coordination si ce bureau a été utilisé pendant la durée où les arrivées sont gardées.',
    roster: 'Ne commencez pas de nouveau travail avant que votre coordination ait expliqué la situation.',
  },
};
