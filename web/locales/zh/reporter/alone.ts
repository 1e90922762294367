import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/alone.ts';

export const alone: Translated<typeof english.alone> = {
  legend: '如果有人正面临紧急危险',
  hint: (quorum) =>
    `那时可能没有别人能表示同意。您可以允许值班的人独自打开这一页。如果您不打勾，就始终需要 ${quorum} 位审阅人。`,
  allow: '值班的人可以独自打开',
  risk: '可能出的问题：打勾之后，您选择的每一位审阅人都能独自打开这把锁。有人可能没有必要也去看，或者被迫去看。能防止这一点的只有团队的规定和记录：每次独自打开都会记下来，并向其他所有人发出警报。',
  part: '危险时由一人打开姓名',
  yes: '允许值班的人',
  no: '不允许',
  intro: '发送表示您只同意两件事：',
  agreed: '这些审阅人可以读这份报告，并在这里回复。遇到紧急危险时，值班的人可以独自打开姓名。没有其他。',
};
