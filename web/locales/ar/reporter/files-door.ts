import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/files-door.ts';

export const filesDoor: Translated<typeof english.filesDoor> = {
  title: 'إرسال مستندات وصور',
  text: 'يمكنك إضافة صور وفيديوهات وتسجيلات ووثائق إلى بلاغك.',
  open: 'اختيار المستندات …',
  loading: 'جارٍ التحميل …',
  failed: 'تعذّر التحميل. قد يكون الاتصال مقطوعًا.',
  afterSent:
    'إذا كانت لديك صور أو فيديوهات أو وثائق: يمكن إرسالها من «قراءة الأجوبة» في الصفحة الأولى باستخدام عبارتك، الآن أو لاحقًا.',
};
