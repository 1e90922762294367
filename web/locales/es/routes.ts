import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/routes.ts';

export const routes: Translated<typeof english.routes> = {
  names: {
    'un-focal-point': 'Punto focal de las Naciones Unidas sobre represalias',
    'hrc-president': 'Presidencia del Consejo de Derechos Humanos',
    'sp-defenders': 'Mandato de la ONU sobre quienes defienden los derechos humanos, con los que se suman',
    'sp-arbitrary-detention': 'Grupo de trabajo de la ONU sobre la detención arbitraria',
    'sp-disappearances': 'Grupo de trabajo de la ONU sobre las desapariciones',
    'sp-torture': 'Mandato de la ONU sobre la tortura',
    'treaty-body': 'Comité de la ONU con el que hubo contacto',
    spt: 'Subcomité de la ONU para la prevención de la tortura',
    'ohchr-field': 'Oficina de derechos humanos de la ONU en el país o la región',
    'country-team': 'Equipo de las Naciones Unidas en el país',
    'ecosoc-ngo': 'Sección de la ONU que acredita a las organizaciones',
    'un-security': 'Servicio de seguridad en los edificios de la ONU',
    achpr: 'Comisión Africana: mandato sobre defensores y represalias',
    iachr: 'Comisión Interamericana: medidas urgentes de protección',
    'council-of-europe': 'Consejo de Europa: gabinete de la Secretaría General',
    aarhus: 'Mandato sobre quienes defienden el medio ambiente (Convenio de Aarhus)',
    ennhri: 'Red europea de instituciones nacionales de derechos humanos',
    'eu-mission': 'Embajada o delegación de la Unión Europea',
    'protect-defenders': 'ProtectDefenders.eu',
    'front-line-defenders': 'Front Line Defenders',
    'world-bank-panel': 'Panel de Inspección del Banco Mundial',
    cao: 'CAO del Grupo Banco Mundial',
    aichr: 'Comisión de derechos humanos de la ASEAN',
  },
  about: {
    'un-focal-point':
      'Reúne las represalias de todas las Naciones Unidas y puede actuar con discreción. Se le informa en confianza.',
    'hrc-president': 'Puede escribir al Gobierno y hablar del caso en el Consejo. El Gobierno se entera.',
    'sp-defenders':
      'Envía cartas a los Gobiernos; las urgentes, en pocos días. El Gobierno lee los nombres. Las cartas se hacen públicas más tarde.',
    'sp-arbitrary-detention':
      'Pregunta a un Gobierno por personas detenidas y juzga si eso es legal. El Gobierno lee los nombres.',
    'sp-disappearances':
      'Pide a un Gobierno que busque a personas desaparecidas. El Gobierno lee los nombres.',
    'sp-torture':
      'Pide a un Gobierno que pare los malos tratos y dé atención médica. El Gobierno lee los nombres.',
    'treaty-body':
      'Puede escribir al Gobierno, preguntarle en una sesión y pedirle que proteja a alguien. El Gobierno se entera.',
    spt: 'Visita cárceles y puede actuar en confianza por personas detenidas.',
    'ohchr-field': 'Conoce el lugar. Puede visitar, observar un juicio o avisar a otros, en confianza.',
    'country-team': 'Organismos de las Naciones Unidas en el país. Pueden ayudar allí, en confianza.',
    'ecosoc-ngo':
      'Se ocupa de acreditaciones y del estatus consultivo: cuando a alguien no se le dejó entrar en una reunión.',
    'un-security': 'Se ocupa el mismo día de amenazas y acoso en los edificios de las Naciones Unidas.',
    achpr:
      'Puede escribir con urgencia a Gobiernos de África e informa en cada período de sesiones. El Gobierno se entera.',
    iachr: 'Puede ordenar a un Estado de las Américas que proteja a alguien. El Estado lee los nombres.',
    'council-of-europe':
      'Para represalias por el contacto con el Consejo de Europa. Puede hablar con el Gobierno, que entonces se entera.',
    aarhus:
      'Para personas que defienden el medio ambiente. Puede actuar en pocos días. El Gobierno se entera.',
    ennhri: 'Apoya a instituciones nacionales de derechos humanos que están bajo amenaza.',
    'eu-mission':
      'Puede hablar con las autoridades, observar un juicio, visitar a una persona detenida. Esto puede aumentar el riesgo: se pregunta antes a la persona, cada vez.',
    'protect-defenders': 'Da ayudas, refugio y una línea atendida día y noche. No informa a ningún Gobierno.',
    'front-line-defenders': 'Da ayudas de protección y consejo, día y noche. No informa a ningún Gobierno.',
    'world-bank-panel': 'Para represalias por un proyecto que paga el Banco Mundial.',
    cao: 'Para represalias por un proyecto que pagan las ramas del Banco Mundial para el sector privado.',
    aichr:
      'No tiene ninguna forma de proteger a nadie de represalias. No podemos enviar nada allí: hacen falta otras vías.',
  },
};
