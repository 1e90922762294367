import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/files.ts';
import { counted } from './counted.ts';

export const files: Translated<typeof english.files> = {
  title: 'Enviar archivos',
  intro:
    'Fotos, vídeos, grabaciones, documentos. Se cierran con llave en este dispositivo antes de salir de él. Solo las personas que tienen su denuncia pueden abrirlos.',
  choose: 'Elegir archivos',
  chooseHint:
    'Hasta 20 archivos, de 2 GB como máximo cada uno. Los archivos grandes tardan mucho: deje esta página abierta.',
  none: 'Elija primero un archivo.',
  kind: '¿Qué es?',
  kinds: {
    photo: 'Foto',
    video: 'Vídeo',
    sound: 'Grabación de sonido',
    'official-document': 'Documento oficial',
    'medical-document': 'Documento médico',
    screenshot: 'Imagen de una pantalla',
    'other-document': 'Otro documento',
    other: 'Otra cosa',
    unknown: 'No lo sé',
  },
  by: '¿Quién lo hizo?',
  makers: {
    reporter: 'Yo',
    victim: 'La persona afectada',
    relative: 'Un familiar',
    colleague: 'Un colega',
    witness: 'Un testigo',
    authority: 'Una autoridad',
    'public-source': 'Es de una fuente pública',
    unknown: 'No lo sé',
    'prefer-not-to-say': 'Prefiero no decirlo',
  },
  facesLabel: '¿Se puede reconocer a personas?',
  faces: {
    yes: 'Sí',
    no: 'No',
    unknown: 'No lo sé',
  },
  looking: 'Buscando información oculta …',
  nothingFound:
    'No se encontró información oculta. Lo que se ve o se oye en el archivo se envía tal como está.',
  outcome: {
    cleaned: {
      title: 'Se quitará la información oculta',
      text: 'El archivo dice más de lo que muestra. Esto se quita antes de enviarlo. Su propio archivo no cambia.',
    },
    'not-possible': {
      title: 'Puede enviarse también información oculta',
      text: 'Esta página no puede quitarla de este tipo de archivo. El archivo se envía tal como está, cerrado de modo que solo dos personas que leen las denuncias, juntas, pueden abrirlo. Verán lo que está oculto. Si eso es peligroso, quite el archivo o envíe en su lugar una imagen de la pantalla.',
    },
    untouched: {
      title: 'La información oculta se envía también',
      text: 'El archivo se envía tal como está.',
    },
  },
  withOriginal: {
    label: 'Enviar también el original intacto',
    detail:
      'Todavía contiene todo lo que figura arriba. Eso puede ayudar a probar algo, y puede ser peligroso. Solo dos personas que leen las denuncias, juntas, pueden abrirlo. En caso de duda, no elija esto.',
  },
  groups: {
    place: 'dónde se hizo',
    people: 'nombres de personas u organizaciones',
    device: 'el dispositivo o el programa',
    time: 'cuándo se hizo',
    words: 'comentarios, cambios o texto oculto',
    active: 'partes que hacen algo al abrirlo',
    pictures: 'imágenes anteriores o adicionales',
    rest: 'otros datos',
    unread: 'esta página no pudo examinarlo',
  },
  tooLarge: 'Este archivo tiene más de 2 GB. Quítelo o hágalo más pequeño.',
  remove: (name) => `Quitar ${name}`,
  removeShort: 'Quitar',
  text: '¿Qué muestran los archivos? (opcional)',
  textHint: 'Una o dos frases ayudan a quienes leen.',
  textTooLong: 'Es demasiado largo. Acórtelo.',
  send: 'Enviar los archivos',
  sending: {
    title: 'Sus archivos se están enviando',
    notYet: 'Aún no enviado',
    stay: 'Deje esta página abierta hasta que diga que todo ha llegado. Si se corta la conexión, continúa sola y nada se envía dos veces. La página no se borra sola mientras envía.',
    arrived: (arrived, all) => `Han llegado ${arrived} de ${all}`,
    unknown: 'En un momento se verá cuánto tarda.',
    minutes: (count) =>
      counted(count, {
        one: `Queda ${count} minuto aproximadamente`,
        many: `Quedan ${count} de minutos aproximadamente`,
        other: `Quedan ${count} minutos aproximadamente`,
      }),
    hours: (count) =>
      counted(count, {
        one: `Queda ${count} hora aproximadamente`,
        many: `Quedan ${count} de horas aproximadamente`,
        other: `Quedan ${count} horas aproximadamente`,
      }),
    waiting: (seconds) =>
      counted(seconds, {
        one: `Sin conexión. Nuevo intento en ${seconds} segundo. Lo que ha llegado se queda.`,
        many: `Sin conexión. Nuevo intento en ${seconds} de segundos. Lo que ha llegado se queda.`,
        other: `Sin conexión. Nuevo intento en ${seconds} segundos. Lo que ha llegado se queda.`,
      }),
    stop: 'Parar y quitar lo enviado',
  },
  sent: 'Sus archivos han llegado. Ya no se muestran aquí.',
  failed: {
    stopped: 'Usted detuvo el envío. Se pidió al servidor que quitara lo que había llegado.',
    unreadable: 'No se pudo leer un archivo, o cambió entretanto. Elíjalo de nuevo. No se envió nada.',
    tooFew:
      'En este momento hay muy pocas personas que puedan recibir un archivo que solo se abre entre dos. No se envió nada. Inténtelo más tarde, o envíe solo archivos de los que se pueda quitar la información oculta.',
    other: 'No se pudieron enviar los archivos. Siguen elegidos aquí. Inténtelo de nuevo.',
  },
};
