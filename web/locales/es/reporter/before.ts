import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/before.ts';

export const before: Translated<typeof english.before> = {
  title: 'Antes de empezar',
  danger: {
    legend: '¿Hay alguien en peligro ahora mismo?',
    hint: 'Por ejemplo: alguien está en detención, en paradero desconocido, con heridas o bajo seguimiento, o puede estarlo pronto.',
    codes: {
      now: 'Sí, ahora mismo',
      'within-48-hours': 'Sí, dentro de dos días',
      'within-days': 'Pronto, dentro de unos días o semanas',
      ongoing: 'Es un peligro que dura',
      past: 'No, ahora no',
      unknown: 'No lo sé',
      'prefer-not-to-say': 'Prefiero no decirlo',
    },
    immediate: 'Usted responderá a tres preguntas cortas. Esas respuestas se envían primero.',
    error: 'Elija una respuesta, para que sepamos con qué rapidez actuar.',
  },
  device: {
    legend: '¿De quién es este dispositivo?',
    own: 'Mío',
    ownDetail: 'Lo que usted escribe sigue en la pantalla hasta que salga, aunque haga una pausa larga.',
    shared: 'Compartido, prestado o público',
    sharedDetail: 'Después de cinco minutos sin escribir, esta página pregunta si debe borrarse.',
    work: 'De mi trabajo, o quizá alguien lo vigila',
    workDetail:
      'Si puede, use otro dispositivo: un dispositivo vigilado ve lo que usted escribe, haga lo que haga esta página.',
    error: 'Elija una respuesta, para que esta página sepa cuándo borrarse.',
  },
  watch: {
    title: '¿Quién podría estar mirando?',
    items: [
      'Mire a su alrededor: ¿alguien puede ver su pantalla? ¿Hay una cámara detrás de usted?',
      'Su red puede ver que usted abrió esta dirección, pero no lo que escribe. Tor Browser oculta también la dirección.',
      'Esta página no guarda nada en el dispositivo. El historial del navegador aún puede mostrar la dirección: una ventana privada evita eso.',
    ],
  },
};

export const readers: Translated<typeof english.readers> = {
  title: 'Quién leerá su denuncia',
  checking: 'Comprobando la lista de personas que leen …',
  verified: (team) => `Esta lista está firmada por ${team}. Su navegador comprobó la firma.`,
  intro:
    'Estas personas aparecen con un nombre en clave, para protegerlas. Más tarde, antes de enviar, puede dejar fuera a cualquiera de ellas.',
  organisation: 'Organización',
  regions: 'Regiones',
  languages: 'Idiomas',
  answerTime: 'Cuándo trabaja el equipo',
  privacy: 'Qué hace el equipo con lo que usted envía',
  leftOut: (label) => `${label} no puede recibir denuncias en este momento.`,
  start: 'Empezar a escribir',
  startRefused: 'Escribir ahora, comprobar otra vez antes de enviar',
  startAnyway: 'Empezar a escribir mientras se comprueba',
};
