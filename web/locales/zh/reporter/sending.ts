import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/sending.ts';

export const sending: Translated<typeof english.sending> = {
  title: '正在发送',
  notYet: '尚未发送',
  stay: '请不要关闭本页。',
  steps: {
    checking: '正在再次核对审阅人名单……',
    locking: '正在这台设备上给您的报告加锁……',
    working: '正在向服务器证明您不是机器。在较慢的设备上这可能需要一分钟……',
    sending: '正在发送……',
    waiting: (seconds) => `没有连接，或者服务器繁忙。${seconds} 秒后再试……`,
  },
  stop: '停止并返回',
  failed: {
    title: '尚未发送',
    text: '您的报告没有发送成功。您写的内容还在这里。',
    refused: '服务器没有接受。再试一次可能有用；如果没有用，请使用其他求助方式。',
  },
};

export const sent: Translated<typeof english.sent> = {
  title: '您的报告已到达',
  received: '它锁好了，存放在服务器上。只有您选择的审阅人才能打开。',
  next: {
    title: '接下来会怎样',
    items: [
      '一位审阅人会读您的报告。本页无法告诉您那是什么时候。',
      '审阅人会在这里回复。请用您的口令回来，选择“阅读回复”。',
      '审阅人可能会问您一些事。回答什么由您决定。',
    ],
  },
  hours: '团队的工作时间',
  deadline: {
    title: (day) => `如果到${day}还没有回复`,
    ends: (zone) => `日期按团队所在的时区计算：${zone}。`,
    items: ['用您的口令回来，再写一次。', '或者使用其他求助方式。'],
  },
  leave: {
    title: '离开之前',
    text: '请按“离开本页”。它会清空这里的一切。如果这不是您的设备，请把浏览器也关掉。',
  },
};
