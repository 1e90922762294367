import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/consent.ts';

export const consent: Translated<typeof english.consent> = {
  title: '您同意的内容',
  intro: '发送表示您只同意一件事：',
  c1: {
    title: '您选择的审阅人可以读这份报告，并在这里给您回复。',
    risk: '可能出的问题：审阅人可能被迫说出内容，也可能犯错。除了您写的内容，审阅人对您一无所知。',
  },
  notThis: '发送并不表示您同意其他任何事情。做以下任何一件事之前，团队每次都必须先问您：',
  notThisItems: [
    '把您的报告交给其他组织或联合国；',
    '向政府谈起这份报告，无论是否提到姓名；',
    '公开谈论这份报告的任何内容。',
  ],
  withdraw: '您可以随时用口令收回同意。收回之后，团队必须停止使用这份报告。但已经读过的内容无法变成没读过。',
  agree: '我同意',
  without: '我不同意',
  refused:
    '那么什么都不会发送。您可以返回，也可以离开本页。在这里说“不”没有别的后果：您仍然可以拨打其中一条热线。',
};

export const choose: Translated<typeof english.choose> = {
  title: '要排除某个人吗？',
  intro:
    '如果某位审阅人不应该读到这份报告，请取消勾选。例如：您认识这个人，这个人为涉事的人工作，或者您就是不愿意。',
  legend: '这些人可以读您的报告',
  error: '必须有人能读到报告。请在名单上至少保留一个人。',
  fewer: '能读到的人越少，等待回复的时间可能越长。',
  changed: {
    title: '在您写的时候，审阅人名单变了',
    text: '什么都没有发送。发送之前请再看一遍名单。',
  },
};
