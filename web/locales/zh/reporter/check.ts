import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/check.ts';

export const check: Translated<typeof english.check> = {
  title: '检查并发送',
  intro: '这就是将要发送的全部内容。现在还没有任何内容离开您的设备。',
  edit: '修改',
  editOf: (part) => `修改：${part}`,
  empty: '没有写内容',
  missing: '发送之前还缺少',
  parts: {
    story: '发生了什么',
    country: '国家',
    placeDetail: '在该国的什么地方',
    when: '时间',
    danger: '目前的危险',
    contact: '与联合国的联系',
    link: '为什么两件事有关联',
    consent: '您同意的内容',
    consentValue: '这些审阅人可以读这份报告并在这里回复。仅此而已。',
    readers: '可以读的人',
    leftOut: '被排除的人',
  },
  size: (used, most) => `您写的内容占用 ${used}，上限为 ${most}。`,
  sizeAlways: '每份报告都以 131 kB 的大小发送，所以大小不会透露任何信息。如果网络很慢，这需要一两分钟。',
  tooLong: '内容超过了一份报告的容量。请缩短。其余内容可以在发送之后用消息补充。',
  next: '下一步：您的口令',
  notYet: '尚未发送',
};
