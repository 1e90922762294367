import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/phrase.ts';

export const phrase: Translated<typeof english.phrase> = {
  title: '您的口令',
  intro: '这组口令是您回来的唯一途径。凭口令您可以阅读回复、继续写。',
  introSent: '您的报告已到达。这组口令是您回到报告的唯一途径。凭口令您可以阅读回复、继续写。',
  list: '您的口令',
  making: '正在生成您的口令……',
  once: '口令只在这里、只在现在显示。没有人能再告诉您，也没有人能替换它。',
  other: {
    title: '同一组口令的其他写法',
    digits: '用数字显示',
    english: '用英文单词显示',
    own: '用汉字显示',
    same: '每种写法都是同一组口令：保存其中一种即可。在本页的任何语言中都可以输入。',
  },
  keep: {
    title: '怎样保存',
    items: [
      '写在纸上并藏好，或者背下来。',
      '或者存入您信任的密码管理器。',
      '不要拍照，也不要存在这台设备的消息或备忘录里。',
      '谁有这组口令，谁就能阅读回复，并以您的名义写消息。',
    ],
  },
  written: '我已保存好',
  check: {
    title: '您的口令在手边吗？',
    notYet: '尚未发送。您的报告在这一步之后发送。',
    label: '请输入您的口令',
    hint: '看着您的纸或凭记忆输入：汉字之间可以不空格，英文单词之间空一格，也可以输入数字。大小写和字母上的符号没有关系。',
    wrong: {
      words: (places) => `不一样的词：第 ${places} 个。请与您的纸对照。`,
      digits: (places) => `不一样的数字组：第 ${places} 组。请与您的纸对照。`,
    },
    notTheSame: '这是另一组口令。请与您的纸对照。',
    again: '再次显示口令',
    send: '发送报告',
  },
  twoWords: {
    title: '您的口令在手边吗？',
    piece: {
      words: (place) => `第 ${place} 个词`,
      digits: (place) => `第 ${place} 组数字`,
    },
    wrong: '不一样。请与您保存的内容对照。',
    done: '完成',
  },
};
