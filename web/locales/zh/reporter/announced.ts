import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/announced.ts';

export const announced: Translated<typeof english.announced> = {
  unstaffed: (day) => `在${day}结束之前，这里没有人阅读报告`,
  unstaffedText:
    '您仍然可以发送报告。在有人回来之前，它锁好了存放在服务器上。如果您需要更早得到帮助，请使用其他方式。',
  message: '来自团队的消息',
};
