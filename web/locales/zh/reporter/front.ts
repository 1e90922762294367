import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/front.ts';

export const front: Translated<typeof english.front> = {
  title: '因为与联合国接触而受到威胁或惩罚？',
  lead: '您可以在这里告诉一个人权团队。只有您选择的人才能读到。',
  noAccount: '不需要姓名、电子邮箱或账户。',
  report: '报告发生的事',
  readAnswers: '阅读回复',
  whatHappens: '我的报告会怎样处理',
  otherWays: '其他求助方式',
  danger: {
    title: '现在有人处于危险之中吗？',
    text: '您可以先发送三个简短的回答，以后再说明。',
    action: '现在发送简短报告',
  },
  limits: {
    title: '本页做不到的事',
    items: [
      '如果有人看着您的屏幕或控制着这台设备，本页帮不了您。',
      '本页无法隐藏这台设备打开过这个网址。Tor Browser 在这方面做得更好。',
      '如果您自己写的内容透露了您是谁，本页无法隐藏。',
      '本页不能保证任何人的安全，也不能保证联合国会采取行动。',
    ],
  },
  leaving: '“离开本页”按钮会立即清空这里的一切，并打开另一个网站。按三次 Shift 键效果相同。',
};
