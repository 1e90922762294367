import type { Template } from '../team-content.ts';

/** Words for a first answer, so that whoever learns has one in each language of the examples. */
export const EXAMPLE_TEMPLATES: readonly Pick<Template, 'language' | 'title' | 'text'>[] = [
  {
    language: 'en',
    title: 'Example: first answer',
    text: 'We have read your report. We will do nothing outside this team without asking you. Are you safe now? Is there a day or an hour at which you cannot read this page?',
  },
  {
    language: 'fr',
    title: 'Exemple : première réponse',
    text: 'Nous avons lu votre signalement. Nous ne ferons rien hors de cette équipe sans vous le demander. Êtes-vous en sécurité maintenant ? Y a-t-il un jour ou une heure où vous ne pouvez pas lire cette page ?',
  },
  {
    language: 'ar',
    title: 'مثال: الجواب الأول',
    text: 'قرأنا بلاغك. لن نفعل شيئا خارج هذا الفريق قبل أن نسألك. هل أنت في أمان الآن؟ هل هناك يوم أو ساعة لا تستطيع فيها قراءة هذه الصفحة؟',
  },
  {
    language: 'es',
    title: 'Ejemplo: primera respuesta',
    text: 'Hemos leído su denuncia. No haremos nada fuera de este equipo sin preguntarle antes. ¿Está a salvo ahora? ¿Hay algún día u hora en que no pueda leer esta página?',
  },
];
