import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/held.ts';

export const held: Translated<typeof english.held> = {
  title: 'Lo que usted permite',
  open: 'Ver o cambiar lo que usted permite',
  none: 'Nadie ha abierto todavía una denuncia para esta frase, o no hay ninguna. Cuando alguien la abra, verá aquí lo que tiene el equipo. Ya puede retirarlo todo.',
  checked: 'Esto es lo que tiene el equipo. Esta página ha comprobado la firma.',
  unchecked: 'Lo que tiene el equipo no lleva su firma. No se muestra. Por favor, dígaselo al equipo.',
  entered:
    'Una persona del equipo registró esta denuncia. Lo que usted envíe desde aquí cuenta junto con la palabra de una segunda persona del equipo. Retirar cuenta enseguida.',
  maybeEntered:
    'Si una persona del equipo registró esta denuncia por usted: lo que envíe desde aquí vale junto con la palabra de una segunda persona del equipo. Retirar vale enseguida.',
  filesSent: (group) =>
    `Solo el equipo puede mirar los archivos que usted envió. Decida si otros pueden, en «${group}».`,
  attested:
    'Esto es lo que una persona del equipo anotó por usted. Cuenta junto con la palabra de una segunda persona del equipo.',
  teamReads: 'Sí: este equipo lee mi denuncia',
  alone: 'Sí: en peligro inmediato, quien está de guardia abre los nombres sin los demás',
  until: (day) => `Termina el ${day}. Después, nada puede salir del equipo.`,
  soon: (days, renew) =>
    `Días que quedan: ${days}. Si todavía lo quiere, pulse «${renew}» donde ve lo que usted permite.`,
  ended: (day) => `Terminó el ${day}. Nada puede salir del equipo hasta que usted lo permita de nuevo.`,
  withdrawn: 'Usted lo retiró todo. El equipo no puede usar su denuncia para nada.',
  change: 'Cambiar',
  renew: 'Dejarlo como está y empezar el plazo de nuevo',
  send: 'Firmar y enviar',
  notSent: 'No se envió. Puede que falle la conexión. Lo que el equipo tenía antes sigue contando.',
  pending: {
    title: 'Enviado, pero el equipo todavía no lo ha confirmado',
    text: 'Hasta que el equipo lo tenga, lo que tenía antes puede seguir contando. Esta página no guarda nada: cuando vuelva, verá aquí lo que el equipo tenga entonces.',
  },
  acknowledged: 'El equipo ha confirmado lo que usted envió.',
  withdraw: {
    title: 'Retirarlo todo',
    text: 'No hace falta ningún motivo ni ninguna prueba. Desde entonces el equipo no puede usar su denuncia para nada ni entregarla a nadie.',
    honest:
      'Lo que ya se contó a otros o se publicó no se puede retirar. El equipo solo puede pedirles que paren.',
    action: 'Retirarlo todo …',
    confirmTitle: '¿Retirar todo lo que permitió?',
    confirmText: 'Más adelante puede volver a permitir algo.',
    confirm: 'Retirar ahora',
  },
  openedAlone: {
    title: 'Una sola persona abrió los nombres',
    byRules: (day) =>
      `El ${day}, una persona del equipo abrió los nombres y el contacto de su denuncia sin el acuerdo de las demás. Usted lo había permitido para un peligro inmediato.`,
    against: (day) =>
      `El ${day}, una persona del equipo abrió los nombres y el contacto de su denuncia sin el acuerdo de las demás. Las reglas no lo permitían en ese momento.`,
    known:
      'Las demás personas que tienen su denuncia recibieron una alarma y pueden leer el motivo que se dio.',
    next: 'Puede preguntar al equipo aquí. También puede cambiar lo que permite. Lo que alguien ya vio no se puede borrar.',
  },
  question: {
    title: 'El equipo le pregunta',
    may: (place) => `¿Puede el equipo informar ahora a: ${place}?`,
    askedOn: (day) => `Preguntado el ${day}.`,
    would: 'Lo que permitiría su sí',
    onlyThis:
      'Su sí cuenta solo para este lugar, durante 14 días. No sale nada más. Un no tampoco tiene consecuencias para usted.',
    yes: 'Sí, ahora',
    no: 'No',
    answered: { yes: 'Su sí se ha enviado.', no: 'Su no se ha enviado.' },
  },
};
