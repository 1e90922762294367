import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/writing.ts';

export const writing: Translated<typeof english.writing> = {
  tooLong: (characters) => `太长了，超出 ${characters} 个字符。请缩短；其余内容可以之后用消息发送。`,
  step: (step, steps) => `第 ${step} 步，共 ${steps} 步`,
  story: {
    title: '发生了什么？',
    label: '用您自己的话来讲',
    hint: '用任何语言都可以。请写明做了什么，对谁，是谁做的，以及您为什么认为这与联合国有关。您可以不写姓名。',
    names: {
      title: '要写姓名吗？',
      text: '最好不要写在这里。后面有一页专门填写姓名，并单独加锁：必须有几位审阅人同意，其中一位才能看到。在这里您可以写“我的同事”或“那个组织”。',
    },
  },
  place: {
    title: '在哪里，什么时候？',
    country: '事情发生在哪个国家？',
    countryHint: '如果说出国家太危险，请选择“我不想说”。',
    countryError: '请选择一个国家，或选择“我不想说”。',
    detail: '在该国的什么地方？',
    detailHint: '只写到安全的程度：一个地区或“一座大城市”就够了。这里可以不填。',
    when: '什么时候发生的？',
    precision: {
      day: '我知道是哪一天',
      month: '我知道是哪个月',
      year: '我知道是哪一年',
      unknown: '我不知道',
      'prefer-not-to-say': '我不想说',
    },
    whenError: '请按示例写日期，或选择“我不知道”。',
    dayLabel: '日期',
    monthLabel: '月份',
    yearLabel: '年份',
    dayHint: '年、月、日，例如 2026-03-25',
    monthHint: '年和月，例如 2026-03',
    yearHint: '例如 2026',
  },
  un: {
    title: '您与联合国的联系',
    intro: '也可以是亲属、您的当事人或您所在团体的联系。这里的任何一项都可以不填。',
    how: '是什么样的联系？和谁联系？什么时候？',
    howHint: '例如：在日内瓦的会议，我们提交的报告，申诉，专家来访，原定的出行。',
    link: '您为什么认为这两件事有关联？',
    linkHint: '例如：对方这样说过，审问时问到了这件事，事情在几天之后发生。',
    error: '还没有写任何内容。请在这里写，或者返回去写发生了什么。',
  },
};
