import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/consent.ts';

export const consent: Translated<typeof english.consent> = {
  title: 'Lo que usted acepta',
  intro: 'Al enviar, usted acepta una sola cosa:',
  c1: {
    title: 'Las personas que usted elige pueden leer esta denuncia y responderle aquí.',
    risk: 'Lo que puede salir mal: alguien puede obligar a una de esas personas a hablar, o ella puede cometer un error. De usted solo sabe lo que usted escribe.',
  },
  notThis: 'Al enviar, usted no acepta nada más. El equipo debe preguntarle primero, cada vez, antes de',
  notThisItems: [
    'dar su denuncia a otra organización o a las Naciones Unidas,',
    'hablar de ella con un gobierno, con o sin nombres,',
    'decir algo sobre ella en público.',
  ],
  withdraw:
    'Puede retirar su acuerdo en cualquier momento con su frase. Entonces el equipo debe dejar de usar la denuncia. Lo que ya se leyó no se puede borrar de la memoria.',
  more: {
    offer:
      'Puede decidir más ahora, o después con su frase: por ejemplo, si se puede informar a las Naciones Unidas.',
    intro: 'Enviar significa que acepta esto y lo que respondió en «Quién puede hacer qué»:',
    action: 'Acepto y quiero decidir más ahora',
    value:
      'Estas personas pueden leer esta denuncia y responder aquí. Sus otras respuestas están en «Quién puede hacer qué».',
    valueAlone:
      'Estas personas pueden leer esta denuncia y responder aquí. En peligro inmediato, la que está de guardia puede abrir sola los nombres. Sus otras respuestas están en «Quién puede hacer qué».',
  },
  agree: 'Acepto',
  without: 'No acepto',
  refused:
    'Entonces no se envía nada. Puede volver atrás o salir de esta página. Decir que no aquí no tiene otra consecuencia: aún puede llamar a una de las líneas de ayuda urgente.',
};

export const choose: Translated<typeof english.choose> = {
  title: '¿Dejar a alguien fuera?',
  intro:
    'Si una de estas personas no debe leer esto, quite la marca. Por ejemplo: usted la conoce, trabaja para alguien que está implicado, o simplemente usted no lo quiere.',
  legend: 'Estas personas pueden leer su denuncia',
  error: 'Alguien tiene que poder leerla. Deje al menos a una persona en la lista.',
  fewer: 'Cuantas menos personas puedan leerla, más puede tardar una respuesta.',
  changed: {
    title: 'La lista de personas que leen cambió mientras usted escribía',
    text: 'No se envió nada. Mire la lista otra vez antes de enviar.',
  },
};
