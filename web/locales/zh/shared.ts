import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/shared.ts';
import { phraseField } from './phrase-field.ts';

/** What both sites say. */
export const shared: Translated<typeof english.shared> = {
  skipToContent: '跳到正文',
  back: '返回',
  cancel: '取消',
  close: '关闭',
  continue: '继续',
  tryAgain: '再试一次',
  leave: '离开本页',
  leaveHint: '或按 3 次 Shift 键',
  demonstration: '这是演示，团队是虚构的。请不要写任何真实内容。',
  preferNotToSay: '我不想说',
  unknown: '我不知道',
  choose: '选择',
  phraseField,
};
