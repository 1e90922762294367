import { exampleCase } from './example-case.ts';

export const SPANISH_EXAMPLES = {
  /** Nothing has happened yet. */
  plannedJourney: exampleCase(
    'es',
    {
      country: 'HM',
      path: 'planned',
      danger: 'unknown',
      narrative:
        'Viajamos a la sesión la semana que viene y tememos que nos detengan en la frontera. El año pasado pasó con dos compañeras.',
      answers: { bodies: ['hrc-session'] },
    },
    { ahead: { travelDate: 6, sessionDate: 8 } },
  ),
  /** Turned back at the border before a session. */
  turnedBack: exampleCase('es', {
    country: 'GS',
    danger: 'past',
    narrative:
      'A seis personas de tres organizaciones nos hicieron volver en la frontera antes del período de sesiones. Nos sellaron el pasaporte con una prohibición.',
    answers: {
      relation: 'victim',
      unit: 'group',
      count: '6',
      bodies: ['hrc-session'],
      modes: ['tried-to-travel'],
      acts: ['D1'],
      ongoing: ['D1'],
      perpetrators: ['border'],
    },
  }),
  /** Prosecuted after a session, acquitted, and tried again. */
  acquittedAndTried: exampleCase(
    'es',
    {
      country: 'UM',
      narrative:
        'Soy presidenta de una asociación de mujeres. Tras mi intervención ante el Comité me acusaron de traición. Me absolvieron, y ahora la fiscalía recurre.',
      cooperation: 'Hablé ante el CEDAW y entregué un informe.',
      answers: {
        relation: 'victim',
        unit: 'individual',
        roles: ['women-rights', 'ngo'],
        bodies: ['cedaw'],
        modes: ['spoke', 'shadow-report'],
        acts: ['C1', 'G3'],
        ongoing: ['C1'],
        linkBases: ['official-media'],
        gendered: 'yes',
      },
    },
    {
      turns: [
        {
          from: 'team',
          text: 'Gracias por escribir. ¿Tiene usted abogada, y sabe la fecha de la próxima audiencia?',
        },
        { from: 'reporter', text: 'Sí, tengo abogada. La fecha aún no la han dicho.' },
      ],
    },
  ),
  /** Threatened by a company's contractor. */
  contractor: exampleCase('es', {
    country: 'TF',
    narrative: 'Un hombre de la contratista dijo que sabe a qué escuela van nuestros hijos.',
    cooperation: 'Una queja ante el Panel de Inspección.',
    answers: {
      bodies: ['world-bank-panel'],
      modes: ['complaint'],
      acts: ['E1', 'E3'],
      perpetrators: ['contractor'],
    },
  }),
} as const;
