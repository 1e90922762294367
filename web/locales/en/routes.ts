/** Whom a case can be taken to: said by both sites. */
export const routes = {
  names: {
    'un-focal-point': 'United Nations focal point on reprisals',
    'hrc-president': 'President of the Human Rights Council',
    'sp-defenders': 'UN expert on human-rights defenders, with others who join',
    'sp-arbitrary-detention': 'UN working group on arbitrary detention',
    'sp-disappearances': 'UN working group on disappearances',
    'sp-torture': 'UN expert on torture',
    'treaty-body': 'UN committee with which the contact was',
    spt: 'UN subcommittee on prevention of torture',
    'ohchr-field': 'UN Human Rights office in the country or region',
    'country-team': 'United Nations team in the country',
    'ecosoc-ngo': 'UN section that accredits organisations',
    'un-security': 'Security service on UN premises',
    achpr: 'African Commission: expert on defenders and reprisals',
    iachr: 'Inter-American Commission: urgent protection measures',
    'council-of-europe': 'Council of Europe: office of the Secretary General',
    aarhus: 'Expert on environmental defenders (Aarhus Convention)',
    ennhri: 'European network of national human-rights institutions',
    'eu-mission': 'Embassy or delegation of the European Union',
    'protect-defenders': 'ProtectDefenders.eu',
    'front-line-defenders': 'Front Line Defenders',
    'world-bank-panel': 'Inspection Panel of the World Bank',
    cao: 'CAO of the World Bank Group',
    aichr: 'Human-rights commission of ASEAN',
  },
  about: {
    'un-focal-point':
      'Collects reprisals from all parts of the United Nations and can act quietly. Told in confidence.',
    'hrc-president':
      'Can write to the Government and can speak of the case in the Council. The Government learns of it.',
    'sp-defenders':
      'Sends letters to Governments, urgent ones within days. The Government reads the names. Letters become public later.',
    'sp-arbitrary-detention':
      'Asks a Government about people who are held, and judges whether that is lawful. The Government reads the names.',
    'sp-disappearances':
      'Asks a Government to search for people who disappeared. The Government reads the names.',
    'sp-torture': 'Asks a Government to stop ill-treatment and to give care. The Government reads the names.',
    'treaty-body':
      'Can write to the Government, ask it in a session, and ask it to protect somebody. The Government learns of it.',
    spt: 'Visits prisons and can act in confidence for people who are held.',
    'ohchr-field': 'Knows the place. Can visit, watch a trial, or warn others, in confidence.',
    'country-team': 'Agencies of the United Nations in the country. Can help in the place, in confidence.',
    'ecosoc-ngo':
      'Deals with accreditation and consultative status: where somebody was kept out of a meeting.',
    'un-security': 'Deals with threats and harassment on premises of the United Nations, on the same day.',
    achpr:
      'Can write urgent letters to Governments in Africa and reports to each session. The Government learns of it.',
    iachr: 'Can order a State in the Americas to protect somebody. The State reads the names.',
    'council-of-europe':
      'For reprisals over contact with the Council of Europe. Can speak with the Government, which then learns of it.',
    aarhus: 'For people who defend the environment. Can act within days. The Government learns of it.',
    ennhri: 'Stands by national human-rights institutions that are under threat.',
    'eu-mission':
      'Can speak with the authorities, watch a trial, visit somebody who is held. This can raise the risk: the person is asked each time before.',
    'protect-defenders':
      'Gives grants, shelter and a line that is staffed day and night. Tells no Government.',
    'front-line-defenders': 'Gives protection grants and advice, day and night. Tells no Government.',
    'world-bank-panel': 'For reprisals over a project that the World Bank pays for.',
    cao: 'For reprisals over a project that the private-sector arms of the World Bank pay for.',
    aichr:
      'It has no way to protect anybody from reprisals. We can send nothing there: other routes are needed.',
  },
};
