import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/danger.ts';

export const danger: Translated<typeof english.danger> = {
  title: '简短报告',
  hotlines: '如果可以安全通话，请先打电话',
  hotlinesNone: '本团队没有列出热线。',
  intro: '三个问题。之后您可以再详细说明。',
  what: '正在发生什么？发生在谁身上？',
  whatHint: '几个字就够了。',
  whatError: '请用几个字写明正在发生什么。',
  un: '这和联合国有什么关系？',
  unHint: '例如：在去开会的路上，在提交报告之后。这里可以不填。',
  consent: '发送表示您同意下列审阅人读这些内容并在这里回复。不先问您，就不会做其他任何事。',
  send: '现在发送',
  phraseNext: '发送之后您会得到一组口令，用它可以回到这里。',
};
