import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/parts.ts';

export const parts: Translated<typeof english.parts> = {
  holders: 'Qui peut donner son accord',
  nobody: 'Plus personne de l’équipe actuelle',
  few: 'Une seule personne de plus que nécessaire peut donner son accord. Si deux personnes partent, les noms sont perdus. Faites de nouvelles parties tant qu’il est temps.',
  least: {
    title: 'Les noms peuvent être perdus',
    text: 'Il reste exactement autant de personnes qu’il en faut. Si l’une d’elles part ou perd sa phrase, plus personne ne pourra ouvrir les noms.',
    renew: 'Faites de nouvelles parties maintenant.',
    giveAccess:
      'Donnez d’abord accès à un ou une collègue, sous « Équipe ». Faites ensuite de nouvelles parties : sans une personne de plus, elles n’aident pas.',
  },
  lost: {
    title: 'Les noms sont perdus pour ce bureau',
    text: 'Trop peu de personnes peuvent encore donner leur accord. Seules celles qui avaient une partie pourraient les ouvrir : demandez à votre coordination si l’une d’elles peut revenir. La personne peut aussi redonner les noms dans un message.',
  },
  renew: 'Faire de nouvelles parties …',
  dialog: {
    title: 'Faire de nouvelles parties de la clé ?',
    text: 'Choisissez qui pourra donner son accord à partir de maintenant. Les collègues qui ont une partie aujourd’hui doivent d’abord accepter. Pendant que vous faites les parties, votre appareil pourrait voir les noms : cela reste dans le journal comme une ouverture.',
    holders: 'Qui reçoit une partie',
    holdersHint: 'Seulement des personnes de ce dossier, et personne que l’auteur du signalement a écarté.',
    holdersMissing: (quorum) => `Choisissez au moins ${quorum} personnes.`,
    quorum: 'Combien doivent être d’accord',
    quorumHint: 'Jamais moins de deux, et jamais moins que ce que votre organisation a décidé.',
    people: (count) => `Nombre de personnes : ${count}`,
    spare:
      'Sans partie de réserve, une seule phrase perdue suffit à perdre les noms. Choisissez une personne de plus que nécessaire.',
    reason: 'Pourquoi il faut de nouvelles parties',
    action: 'Envoyer la demande',
  },
  requests: 'Demandes de nouvelles parties',
  askedOn: (label, when) => `Nouvelles parties demandées par ${label}, le ${when}`,
  afterwards: (quorum) =>
    `Ensuite, ces personnes ont une partie, et ${quorum} d’entre elles doivent être d’accord :`,
  agree: 'Accepter de nouvelles parties …',
  confirm: {
    title: 'Laisser votre collègue faire de nouvelles parties ?',
    text: (label) =>
      `Vous remettez votre partie à ${label}. Avec les autres parties, elle ouvre les noms : ${label} pourrait les voir. Cela ne peut pas être repris, et cela reste dans le journal.`,
    yes: 'Accepter de nouvelles parties',
  },
  make: 'Faire les nouvelles parties',
  waiting: 'Vos collègues doivent d’abord donner leur accord.',
  madeOn: (label, when) =>
    `De nouvelles parties ont été faites le ${when}. À ce moment, ${label} pouvait voir les noms : cela compte comme une ouverture.`,
  overtaken: 'D’autres parties ont été faites depuis : cette demande ne mène à rien. Demandez de nouveau.',
  faults: {
    title: 'Cette demande enfreint une règle et reste sans effet',
    'not-on-case': 'Elle vient d’une personne qui n’est pas sur ce dossier.',
    excluded: 'Elle donnerait une partie à une personne que l’auteur du signalement a écartée.',
    holders: 'Elle donnerait une partie à une personne qui n’est pas sur ce dossier, ou deux fois à la même.',
    quorum:
      'Elle laisserait décider moins de personnes que votre organisation ne le permet, ou plus qu’il n’y a de parties.',
  },
  wrong: {
    title: 'Votre nouvelle partie de la clé n’est pas bonne',
    text: (label) =>
      `${label} a fait de nouvelles parties, et la vôtre est abîmée ou fausse. Dites-le : les parties d’avant restent alors en usage. Demandez à ${label} par une autre voie ce qui s’est passé.`,
    say: 'Dire qu’elle n’est pas bonne',
    said: (label) =>
      `${label} dit que les dernières parties ne sont pas bonnes. Les parties d’avant sont en usage.`,
  },
  alone: {
    open: 'Ouvrir sans accord, en danger …',
    title: 'Ouvrir les noms sans accord ?',
    text: 'La personne ne le permet que si quelqu’un est en danger immédiat. Tous vos collègues sur ce dossier reçoivent une alarme, cela reste dans le journal, et la personne l’apprend dans sa boîte.',
    label: 'Quel est le danger, et pourquoi on ne peut pas attendre un ou une collègue',
    action: 'Ouvrir et alerter les collègues',
    allowed:
      'La personne permet à qui est de garde d’ouvrir les noms sans accord quand quelqu’un est en danger immédiat.',
    notNow:
      'Vous ne pouvez pas le faire maintenant : seulement de garde, et tant que le dossier est à l’un des deux niveaux les plus urgents.',
    alarm: (label) => `${label} a ouvert les noms sans accord`,
    alarmOn: (when) => `Le ${when}, sans l’accord de collègues. La raison donnée :`,
    byRules: 'La personne le permet en cas de danger immédiat. Regardez si la raison tient.',
    against: 'C’était contraire aux règles :',
    faults: {
      'no-consent': 'la personne ne le permet pas',
      'not-urgent': 'le dossier n’était pas à l’un des deux niveaux les plus urgents',
      'no-key': 'le journal nomme une personne qui n’a pas de clé pour cela',
      'not-on-case': 'cette personne n’était pas sur ce dossier',
      'off-duty': 'cette personne n’était pas de garde',
    },
    seen: 'J’en ai pris connaissance',
    seenBy: (names) => `Vu par : ${names}`,
    list: 'Ouvertures sans accord',
  },
  warnings: {
    'names-least':
      'Il reste exactement autant de personnes qu’il en faut pour ouvrir les noms de ce dossier. Ils peuvent être perdus.',
    'names-lost':
      'Trop peu de personnes peuvent encore accepter d’ouvrir les noms de ce dossier. Ils sont perdus.',
    'names-part-wrong':
      'De nouvelles parties de la clé des noms ont été faites, et la vôtre n’est pas bonne.',
    'names-opened-alone': 'Quelqu’un a ouvert les noms de ce dossier sans accord.',
  },
  todo: {
    parts:
      'Ouvrez le dossier et allez aux noms. Vous y lirez s’il faut faire de nouvelles parties, ou d’abord donner accès à un ou une collègue.',
    lost: 'Ouvrez le dossier et lisez ce qui peut encore être fait.',
    wrong: 'Ouvrez le dossier, allez aux noms, et dites-le : les parties d’avant restent en usage.',
    alone: 'Ouvrez le dossier, lisez la raison, et dites que vous en avez pris connaissance.',
  },
  did: {
    'vault-renew-ask': 'a demandé de nouvelles parties de la clé des noms',
    'vault-renewed': 'a fait de nouvelles parties de la clé, et pouvait alors voir les noms',
    'vault-renewed-wrong': 'a dit que les nouvelles parties de la clé ne sont pas bonnes',
    'vault-opened-alone': 'a ouvert les noms et le contact sans accord',
    'vault-alone-seen': 'a pris connaissance d’une ouverture sans accord',
  },
  done: {
    asked: 'Vos collègues voient votre demande de nouvelles parties.',
    made: 'Les nouvelles parties sont faites.',
    rejected: 'Vos collègues voient que votre partie n’est pas bonne.',
    seen: 'Vos collègues voient que vous en avez pris connaissance.',
  },
};
