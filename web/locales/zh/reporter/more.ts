import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/more.ts';

export const more: Translated<typeof english.more> = {
  title: '现在发送，或说得更多',
  intro:
    '您写下的内容已经足以开始。更多回答有助于团队了解什么紧急、什么可能有帮助。每个回答都可以不填，发送之后您仍可写信给团队。',
  tell: '说得更多',
  send: '发送已写内容',
  loading: '正在取得问题……',
  failed: '问题没有到达。您写的内容没有丢失。',
  faulty: '“说得更多”中的日期和数字',
  kind: {
    title: '是尚未发生的事，还是关于一项法律？',
    legend: '您想报告什么？',
    happened: '有人遭受的事情',
    planned: '即将进行、可能有危险的旅行或会议',
    pattern: '影响许多人的法律或做法',
  },
  planned: {
    label: '计划是什么，您担心什么？',
    hint: '可用任何语言。请说明旅行或会议在哪里，以及为什么可能有危险。可以不写姓名。',
  },
  pattern: {
    label: '是什么法律或做法，它对人们造成什么影响？',
    hint: '可用任何语言。请说明从何时开始、影响谁，以及与联合国有什么关系。可以不写姓名。',
  },
};
