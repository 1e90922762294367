import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/check.ts';

export const check: Translated<typeof english.check> = {
  title: 'Revisar y enviar',
  intro: 'Esto es todo lo que se enviará. Todavía no ha salido nada de su dispositivo.',
  edit: 'Cambiar',
  editOf: (part) => `Cambiar: ${part}`,
  empty: 'Nada escrito',
  missing: 'Falta esto para poder enviar',
  parts: {
    story: 'Qué pasó',
    country: 'País',
    placeDetail: 'En qué parte del país',
    when: 'Cuándo',
    danger: 'Peligro ahora',
    contact: 'Contacto con las Naciones Unidas',
    link: 'Por qué una cosa tiene que ver con la otra',
    consent: 'Lo que usted acepta',
    consentValue: 'Estas personas pueden leer esta denuncia y responder aquí. Nada más.',
    readers: 'Pueden leerla',
    leftOut: 'Quedan fuera',
  },
  size: (used, most) => `Sus palabras ocupan ${used} de ${most}.`,
  sizeAlways:
    'Cada denuncia se envía con un tamaño de 131 kB. Así el tamaño no dice nada sobre ella. Con una conexión lenta, esto tarda uno o dos minutos.',
  tooLong:
    'Esto es más largo de lo que cabe en una denuncia. Acórtelo. Puede escribir el resto en un mensaje después de enviar.',
  next: 'Siguiente: su frase',
  notYet: 'Todavía no se ha enviado',
};
