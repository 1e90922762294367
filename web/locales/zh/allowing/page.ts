import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/allowing/page.ts';

export const page: Translated<typeof english.page> = {
  title: '谁可以做什么',
  intro: '目前只有这个团队可以阅读您的报告。您可以就此为止。您也可以现在或以后在这里决定更多，并随时更改。',
  heard: '您没有决定的，就是不允许，团队可以来问您。无论您怎样回答，团队都会同样听取您的话。',
  visibility: '联合国和其他机构可以让案件被看见，但不能保护您。已经告诉别人的，无法收回。',
  decide: '决定',
  decideOf: (group) => `决定：${group}`,
  nothing: '没有允许任何事',
  line: (answer, what) => `${answer}：${what}`,
  answers: { granted: '可以', ask: '先问我', refused: '不可以' },
  risk: (what) => `可能出什么问题：${what}`,
  asksAgain:
    '即使您回答“可以”，团队在每一步之前还会在您的口令打开的信箱里再问您一次。没有您的回答，什么都不会送出。',
  asksNoMore: '您回答“可以”之后，团队可以这样做，不会再问您。',
  alsoOn: '这也包括其他事项。您的回答现在同样适用于：',
  alsoOff: '没有这一项，下面的就不能成立，它的回答也改变了：',
  moreDanger: '您写过，如果政府知道此事会更危险。没有人强迫您在这里回答“可以”。',
  groups: {
    confidence: { title: '联合国和其他机构，保密', intro: '谁可以在不公开的情况下知道？' },
    government: { title: '政府', intro: '可以有人向政府谈起此事吗？' },
    public: { title: '公众', intro: '可以公开说些什么吗？' },
    help: { title: '他人的帮助', intro: '团队可以请他人帮助吗？' },
    files: { title: '文件', intro: '您发送的文件可以转交吗？' },
    silence: {
      title: '如果您失去音讯',
      intro: '如果您被关押、失踪或死亡，或者 30 天没有您的消息，应该怎样做？',
    },
    numbers: { title: '统计数字', intro: '您的案件可以计入吗？' },
  },
  nobody: '没有标出任何一个',
  places: { un: '联合国', regions: '各地区', banks: '开发银行' },
  chosen: (count) => `已标出 ${count} 个`,
  which: { C2: '哪个组织？', C4: '哪些机构？', C12: '可以向谁求助？' },
  undecided: '只有团队可以阅读。没有允许其他任何事。团队可以来问您。',
  bodiesHint: '其中有些机构只能通过与政府交谈来行动。如果您没有允许这一点，团队不会向它们发送任何内容。',
  whichMissing: '请至少标出一个，或在上面选择另一个回答。',
  silenceAnswers: { granted: '可以', ask: '先问我信任的人', refused: '不可以，停下来等待' },
  silence:
    '这些都不会自动发生：由团队的人来决定，他们可能会误判您没有消息的原因。如果要先问您信任的人，请写信告诉团队是谁。',
  whichFiles: '哪些文件？',
  whichFilesHint: '只能标出您打开本页之后发送的文件，以及您以前标出的文件。',
  fileBefore: (n) => `您以前标出的文件（${n}）`,
};
