import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/phrase.ts';

export const phrase: Translated<typeof english.phrase> = {
  title: '您的口令',
  intro: '这 12 个英文单词是您回来的唯一途径。凭这些单词您可以阅读回复、继续写。',
  introSent: '您的报告已到达。这 12 个英文单词是您回到报告的唯一途径。凭这些单词您可以阅读回复、继续写。',
  list: '您的 12 个单词',
  making: '正在生成您的口令……',
  once: '这些单词只在这里、只在现在显示。没有人能再告诉您，也没有人能替换它们。',
  keep: {
    title: '怎样保存',
    items: [
      '写在纸上并藏好，或者背下来。',
      '或者存入您信任的密码管理器。',
      '不要拍照，也不要存在这台设备的消息或备忘录里。',
      '谁有这些单词，谁就能阅读回复，并以您的名义写消息。',
    ],
  },
  written: '我已保存好',
  check: {
    title: '您的口令在手边吗？',
    notYet: '尚未发送。您的报告在这一步之后发送。',
    label: '请输入您的 12 个单词',
    hint: '看着您的纸或凭记忆输入英文单词，单词之间空一格。大小写没有关系。',
    count: (typed) => `这里有 ${typed} 个单词；这组口令有 12 个。`,
    wrong: (places) => `不一样的单词：第 ${places} 个。请与您的纸对照。`,
    again: '再次显示单词',
    send: '发送报告',
  },
  twoWords: {
    title: '您的口令在手边吗？',
    word: (place) => `第 ${place} 个单词`,
    wrong: '不是这个单词。请与您保存的内容对照。',
    done: '完成',
  },
};
