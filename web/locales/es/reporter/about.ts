import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/about.ts';
import { counted } from '../counted.ts';

export const about: Translated<typeof english.about> = {
  title: 'Qué pasa con mi denuncia',
  steps: [
    {
      title: 'Se cierra con llave en su dispositivo',
      text: 'Su navegador cierra con llave sus palabras antes de que salgan. El servidor que las lleva no tiene la llave y no puede leerlas.',
    },
    {
      title: 'Personas del equipo la abren',
      text: 'Solo las personas que usted deja en la lista tienen las llaves. Usted ve la lista antes de escribir.',
    },
    {
      title: 'Responden aquí',
      text: 'Usted recibe una frase: 12 palabras, o 40 cifras. Con ella vuelve, lee las respuestas y escribe más. Nadie le escribirá por correo electrónico ni le llamará.',
    },
    {
      title: 'Nada va más lejos sin usted',
      text: 'El equipo no pasa su denuncia a las Naciones Unidas, a un gobierno ni al público, salvo que usted esté de acuerdo.',
    },
    {
      title: 'Después se borra',
      text: 'Las denuncias y respuestas selladas en el servidor se borran después de un tiempo fijo. Usted también puede pedirlo, con su frase.',
    },
  ],
  honest: {
    title: 'Debe saber esto',
    text: 'Los procedimientos de las Naciones Unidas pueden llamar la atención sobre un caso. No pueden enviar a nadie para que le proteja.',
  },
  numbers: 'Cuántas denuncias recibió este equipo',
  retention: (days) =>
    counted(days, {
      one: `El equipo guarda las denuncias selladas en este servidor durante ${days} día.`,
      many: `El equipo guarda las denuncias selladas en este servidor durante ${days} de días.`,
      other: `El equipo guarda las denuncias selladas en este servidor durante ${days} días.`,
    }),
};

export const otherWays: Translated<typeof english.otherWays> = {
  title: 'Otras formas de recibir ayuda',
  intro: 'Si esta página no es segura para usted, no la use. Puede ir por otro camino.',
  hotlines: 'Líneas de ayuda urgente que indica este equipo',
  hotlinesNone: 'Este equipo no indica ninguna línea de ayuda urgente.',
  hotlinesUnknown:
    'En este momento no se pudieron cargar o comprobar las líneas de ayuda urgente del equipo.',
  un: {
    title: 'Oficina de Derechos Humanos de las Naciones Unidas (ACNUDH)',
    text: 'La oficina recibe denuncias de represalias por correo electrónico en reprisals@ohchr.org. Alguien puede leer un correo en el camino: escriba solo lo que pueda arriesgar.',
  },
  person: {
    title: 'Alguien de confianza',
    text: 'Una abogada, un abogado, una persona de su trabajo o una organización en el extranjero puede hacer la denuncia por usted, desde un dispositivo que nadie vigila.',
  },
  tor: {
    title: 'Esta página con el navegador Tor (Tor Browser)',
    text: 'Tor Browser oculta a su red la dirección que usted abre. En algunos países, usar Tor llama la atención: decida qué es más seguro para usted.',
  },
};
