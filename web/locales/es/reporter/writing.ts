import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/writing.ts';

export const writing: Translated<typeof english.writing> = {
  tooLong: (characters) =>
    `Es demasiado largo. Caracteres de más: ${characters}. Acorte el texto; después puede enviar el resto en un mensaje.`,
  step: (step, steps) => `Paso ${step} de ${steps}`,
  story: {
    title: '¿Qué pasó?',
    label: 'Cuéntelo con sus propias palabras',
    hint: 'En cualquier idioma. Diga qué se hizo, a quién, quién lo hizo y por qué cree que tiene que ver con las Naciones Unidas. Puede no dar nombres.',
    names: {
      title: '¿Debo escribir nombres?',
      text: 'Mejor aquí no. Una página posterior pide los nombres y los cierra con llave aparte: varias personas que leen tienen que estar de acuerdo antes de que una de ellas los vea. Aquí puede escribir «una persona de mi equipo» o «la organización».',
    },
  },
  place: {
    title: '¿Dónde y cuándo?',
    country: '¿En qué país pasó?',
    countryHint: 'Si es demasiado peligroso nombrar el país, elija «Prefiero no decirlo».',
    countryError: 'Elija un país, o «Prefiero no decirlo».',
    detail: '¿En qué parte del país?',
    detailHint:
      'Dé detalles solo hasta donde sea seguro: basta una región o «una ciudad grande». Puede dejar esto vacío.',
    when: '¿Cuándo pasó?',
    precision: {
      day: 'Un día que conozco',
      month: 'Un mes que conozco',
      year: 'Un año que conozco',
      unknown: 'No lo sé',
      'prefer-not-to-say': 'Prefiero no decirlo',
    },
    whenError: 'Escriba la fecha como en el ejemplo, o elija «No lo sé».',
    dayLabel: 'Día',
    monthLabel: 'Mes',
    yearLabel: 'Año',
    dayHint: 'Año, mes y día, por ejemplo 2026-03-25',
    monthHint: 'Año y mes, por ejemplo 2026-03',
    yearHint: 'Por ejemplo 2026',
  },
  un: {
    title: 'Su contacto con las Naciones Unidas',
    intro:
      'También puede ser el contacto de un familiar, de una persona a la que usted ayuda o de su grupo. Puede dejar vacío lo que quiera.',
    how: '¿Cuál fue el contacto, con quién y cuándo?',
    howHint:
      'Por ejemplo: una reunión en Ginebra, un informe que enviamos, una queja, la visita de una persona experta, un viaje que estaba previsto.',
    link: '¿Por qué cree que una cosa tiene que ver con la otra?',
    linkHint: 'Por ejemplo: lo dijeron, preguntaron por eso en un interrogatorio, pasó unos días después.',
    error: 'Todavía no hay nada escrito. Escriba aquí, o vuelva atrás y escriba qué pasó.',
  },
};
