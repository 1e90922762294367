import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/allowing/page.ts';

export const page: Translated<typeof english.page> = {
  title: 'Quién puede hacer qué',
  intro:
    'Por ahora solo este equipo puede leer su denuncia. Puede dejarlo así. Aquí puede decidir más, ahora o después, y cambiarlo en cualquier momento.',
  heard:
    'Donde usted no decide nada, no se permite nada, y el equipo puede preguntarle. Responda lo que responda, el equipo le escucha igual.',
  visibility:
    'Las Naciones Unidas y otros pueden hacer visible un caso. No pueden protegerle. Lo que se ha contado a alguien no se puede retirar.',
  decide: 'Decidir',
  decideOf: (group) => `Decidir: ${group}`,
  nothing: 'Nada permitido',
  line: (answer, what) => `${answer}: ${what}`,
  answers: { granted: 'Sí', ask: 'Preguntarme antes', refused: 'No' },
  risk: (what) => `Lo que podría salir mal: ${what}`,
  asksAgain:
    'Incluso después de un sí, el equipo le pregunta otra vez antes de cada paso, en el buzón que abre su frase. Sin su respuesta no sale nada.',
  asksNoMore: 'Después de un sí, el equipo puede hacerlo sin volver a preguntarle.',
  alsoOn: 'Esto incluye más. Su respuesta vale ahora también para esto:',
  alsoOff: 'Sin esto, lo siguiente no puede mantenerse. Su respuesta también ha cambiado:',
  moreDanger:
    'Usted escribió que sería más peligroso si el gobierno lo supiera. Nadie le obliga a decir que sí aquí.',
  groups: {
    confidence: {
      title: 'Las Naciones Unidas y otros, en confianza',
      intro: '¿Quién puede saberlo a puerta cerrada?',
    },
    government: { title: 'El gobierno', intro: '¿Puede alguien hablar de ello con el gobierno?' },
    public: { title: 'El público', intro: '¿Se puede decir algo en público?' },
    help: { title: 'Ayuda de otros', intro: '¿Puede el equipo pedir ayuda a otros?' },
    files: { title: 'Los archivos', intro: '¿Se pueden entregar a otros los archivos que usted envió?' },
    silence: {
      title: 'Si usted deja de dar noticias',
      intro: '¿Qué hacer si le detienen, desaparece o muere, o no se sabe nada de usted durante 30 días?',
    },
    numbers: { title: 'Las cifras', intro: '¿Se puede contar su caso?' },
  },
  nobody: 'nadie marcado',
  places: { un: 'Naciones Unidas', regions: 'Regiones', banks: 'Bancos de desarrollo' },
  chosen: (count) => `marcados: ${count}`,
  which: { C2: '¿Qué organización?', C4: '¿Qué órganos?', C12: '¿A quién se puede pedir ayuda?' },
  undecided: 'Solo lee el equipo. No se permite nada más. El equipo puede preguntarle.',
  bodiesHint:
    'Algunos solo pueden actuar hablando con el gobierno. Sin su sí a eso, el equipo no les envía nada.',
  whichMissing: 'Marque al menos uno, o dé otra respuesta arriba.',
  silenceAnswers: {
    granted: 'Sí',
    ask: 'Preguntar a alguien de mi confianza',
    refused: 'No, parar y esperar',
  },
  silence:
    'Nada de esto ocurre solo: deciden personas del equipo, y pueden equivocarse sobre la razón de su silencio. Si hay que preguntar a alguien de su confianza, escriba al equipo quién es.',
  whichFiles: '¿Qué archivos?',
  whichFilesHint:
    'Solo se pueden marcar los archivos enviados desde que abrió esta página, y los que ya marcó antes.',
  fileBefore: (n) => `Un archivo que usted ya marcó antes (${n})`,
};
