import type { OrganisationPlan } from './make-organisation.ts';

const HOST = 'Lighthouse Demonstration (invented)';
const [UN, AFRICA] = ['Focal point', 'Regional focal point'];

/**
 * An invented team. Three organisations stand behind it, so that choosing who may read means something, and two bodies beside each other,
 * so that one case can be passed to both.
 */
export const DEMONSTRATION: OrganisationPlan = {
  kind: 'demonstration',
  members: [
    {
      role: 'reviewer',
      intake: true,
      label: 'Heron',
      about: { organisation: HOST, regions: ['Europe', 'Central Asia'], languages: ['en', 'fr', 'ru'] },
    },
    {
      role: 'reviewer',
      intake: true,
      label: 'Ibis',
      about: {
        organisation: 'Three Rivers Legal Aid (invented)',
        regions: ['Africa', 'Middle East'],
        languages: ['en', 'fr', 'ar'],
      },
    },
    {
      role: 'reviewer',
      intake: true,
      label: 'Quetzal',
      about: {
        organisation: 'Open Meadow Network (invented)',
        regions: ['Americas', 'Asia and the Pacific'],
        languages: ['en', 'es', 'zh'],
      },
    },
    {
      role: 'coordinator',
      intake: false,
      label: 'Coordinator',
      about: { organisation: HOST, regions: [], languages: ['en'] },
    },
    {
      role: 'focal-point',
      intake: false,
      label: UN,
      about: {
        organisation: 'United Nations (invented)',
        regions: [],
        languages: ['en', 'fr', 'es'],
      },
    },
    {
      role: 'focal-point',
      intake: false,
      label: AFRICA,
      about: {
        organisation: 'African Commission (invented)',
        regions: ['Africa'],
        languages: ['en', 'fr', 'ar'],
      },
    },
  ],
  destinations: [
    { id: 'un-focal-point.demonstration', name: 'UN focal point on reprisals (invented)', members: [UN] },
    {
      id: 'achpr.demonstration',
      name: 'African Commission, focal point on reprisals (invented)',
      members: [AFRICA],
    },
  ],
  policy: { identityQuorum: 2, escalationQuorum: 2, retentionDays: 180 },
  profile: {
    name: HOST,
    languages: ['en'],
    hotlines: [
      { name: 'Example emergency line (nobody answers)', reach: '+00 000 000 001, day and night' },
      {
        name: 'Example line for women defenders (nobody answers)',
        reach: '+00 000 000 002, 08:00 to 20:00 UTC',
      },
    ],
    exitPage: 'https://www.wikipedia.org/',
    dutyHours: {
      zone: 'Europe/Zurich',
      text: 'Monday to Friday, 09:00 to 17:00. This is a demonstration: nobody is on duty.',
    },
    privacyNotice:
      'This is a demonstration. Its reviewers are invented and their keys were made on this computer, so whoever runs it can read ' +
      'everything. Do not tell anything real here.\n\n' +
      'In a real portal this text says who is responsible for your report, who may read it, how long it is kept, and how to have it ' +
      'destroyed. What you write is sealed on your device for the reviewers you choose. The server keeps sealed parcels that it cannot ' +
      'open. It keeps no address of yours and no time finer than a day. Sealed parcels are deleted after 180 days; what reviewers took ' +
      'into a case stays until they close and delete it.',
    questions: [
      {
        id: 'interpreter',
        version: 1,
        type: 'yes-no',
        labels: {
          en: 'Would an interpreter help in the conversation?',
          fr: 'Un interprétariat aiderait-il dans la conversation ?',
          ar: 'هل تفيد الترجمة الفورية في المحادثة؟',
          es: '¿Ayudaría una interpretación en la conversación?',
          ru: 'Поможет ли переводчик в разговоре?',
          zh: '对话时需要口译吗？',
        },
      },
      {
        id: 'safe-days',
        version: 1,
        type: 'text',
        labels: {
          en: 'Are there days on which you cannot read answers?',
          fr: 'Y a-t-il des jours où vous ne pouvez pas lire les réponses ?',
          ar: 'هل هناك أيام لا يمكن فيها قراءة الإجابات؟',
          es: '¿Hay días en que no puede leer respuestas?',
          ru: 'Есть ли дни, когда нельзя читать ответы?',
          zh: '有哪些日子您不能读回复？',
        },
      },
    ],
  },
};
