import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/numbers.ts';
import { counted } from './counted.ts';

export const numbers: Translated<typeof english.numbers> = {
  documentTitle: 'Información',
  name: 'Cifras',
  heading: 'Denuncias recibidas. No dicen con qué frecuencia ocurre.',
  lead: (team) =>
    `Hay personas que acuden a ${team} cuando las castigan por un contacto con las Naciones Unidas. Solo se cuentan las denuncias de quienes lo permitieron.`,
  reading: {
    title: 'Cómo leer estas cifras',
    items: [
      'La mayor parte de lo que ocurre no se denuncia nunca, por miedo o porque no es posible. Una cifra pequeña no significa que ocurra poco.',
      'Una denuncia es lo que alguien contó. No todas se han comprobado.',
      'Cada año se publica una sola vez, entero, y nunca con otras cifras. Después, las cifras solo se pueden retirar.',
    ],
  },
  rule: 'No se muestra ninguna cifra de 1 a 4, ni de 1 a 9 si es de un país, ni ninguna otra con la que se pueda calcular.',
  signed: 'Dos personas del equipo firmaron estas cifras. Su navegador ha comprobado las dos firmas.',
  checking: 'Comprobando las firmas …',
  none: 'El equipo no ha publicado ninguna cifra.',
  lapsed:
    'En este momento no se muestra ninguna cifra: una de las personas que las firmaron ya no está en el equipo. Otras dos tienen que firmarlas de nuevo.',
  refused: {
    title: 'No se muestra ninguna cifra',
    forged: 'Las cifras no llevan las firmas correctas. Puede que alguien las haya cambiado.',
    expired: 'La lista del equipo es demasiado antigua para comprobar las firmas.',
    clock: 'Las cifras llevan una fecha futura. Compruebe la fecha y la hora de este dispositivo.',
    missing: 'Aquí todavía no hay ningún equipo.',
    unreachable: 'No se pudieron cargar las cifras. Puede que la conexión esté cortada o bloqueada.',
    later: 'Esta página es más antigua que las cifras. Cárguela de nuevo.',
  },
  published: (day) => `Fecha de publicación: ${day}.`,
  withdrawn: (day) => `Fecha de retirada: ${day}. Las cifras de este año no se publicarán de nuevo.`,
  toFront: 'A la primera página de este sitio',
  from: (first, last) => `del ${first} al ${last}`,
  total: (count, cycle) =>
    counted(count, {
      one: `${count} denuncia, ${cycle}.`,
      many: `${count} de denuncias, ${cycle}.`,
      other: `${count} denuncias, ${cycle}.`,
    }),
  save: 'Guardar como tabla (CSV)',
  saveOf: (cycle) => `Guardar como tabla (CSV): ${cycle}`,
  what: 'Qué',
  reports: 'Denuncias',
  notShown: 'no se muestra',
  tooFew: 'Muy pocas denuncias: no se muestra ninguna cifra de esta tabla.',
  several: 'Una denuncia puede contar en varias líneas, o en ninguna.',
  tables: {
    months: 'Por mes',
    regions: 'Por región',
    families: 'Por tipo de acto',
    bodies: 'Por el órgano con el que hubo contacto',
    modes: 'Por tipo de contacto',
    perpetrators: 'Por quién sería responsable',
    genders: 'Por género',
    ages: 'Por edad',
    traits: 'Qué más se denunció',
  },
  traits: {
    detained: 'Hubo alguien bajo detención',
    anonymous: 'No se dieron nombres',
    lawBased: 'Se usó una ley',
    transnational: 'A través de fronteras',
    selfCensored: 'Alguien calló por miedo',
  },
  regions: {
    africa: 'África',
    americas: 'América',
    asia: 'Asia',
    europe: 'Europa',
    oceania: 'Oceanía',
    unknown: 'Región desconocida',
  },
  countriesOf: (region) => `Países: ${region}`,
  countriesNote: 'Solo los países con al menos 10 denuncias. Los demás son una sola cifra.',
  otherCountries: 'Todos los demás',
};
