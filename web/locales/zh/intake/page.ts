import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/intake/page.ts';

export const page: Translated<typeof english.page> = {
  part: (part, parts) => `第 ${part} 部分，共 ${parts} 部分`,
  optional: '不知道或不想说的，都可以不填。',
  skip: '跳过其余问题',
  clear: '清除这个回答',
  clearOf: (question) => `清除这个回答：${question}`,
  chosen: (count) => `已选：${count}`,
  dateHint: '按您所知写：2026、2026-03 或 2026-03-25',
  dateFault: '请按示例写日期，或留空。',
  countFault: '请用数字写，最多 999999，或留空。',
  yes: '是',
  no: '否',
  extraTitle: '本团队的问题',
  extraIntro: '团队向每个人提出这些问题。每个回答都可以不填。',
};
