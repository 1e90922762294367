import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/pausing.ts';

export const pause: Translated<typeof english.pause> = {
  action: '暂停',
  title: '暂停，以后继续写',
  lead: '您到现在为止写的内容可以为您保存。您以后可以在这里或另一台设备上继续写。',
  how: [
    '您会得到一个口令。您的文字用这个口令在这台设备上加锁；服务器只负责保存，无法阅读。',
    '不会向审阅人发送任何内容。在您发送报告之前，没有人会读，也没有人会帮助。',
    '之后本页将清空。',
  ],
  until: (day) => `保存到 ${day}，然后删除。每次暂停都会重新计算天数。`,
  risks: {
    title: '可能出现的问题',
    items: [
      '在您发送或删除报告之前，谁有这个口令，谁就能读到您写的内容。',
      '纸可能被人找到。请藏好，或者把口令背下来。',
      '没有这个口令，谁也无法找回您的文字。',
    ],
  },
  again: '将保存在您输入的口令之下，取代现在那里的内容。',
  next: '领取我的口令',
  phraseIntro: '凭这个口令您可以继续写。报告发送之后，用它可以打开回复。',
  noWords: '无法生成口令：本页的一部分没有到达。您写的内容还在这里。',
  check: { notYet: '尚未保存。您的文字在这一步之后保存。', send: '保存我的文字' },
  keeping: {
    title: '正在保存您的文字',
    stop: '停止并返回',
    failed: {
      title: '尚未保存',
      text: '您的文字没有保存成功，还在这里。',
      refused: '服务器没有接受。再试一次可能有用。',
      conflict:
        '这个口令之下已有更新的内容，可能来自另一台设备。请返回，记下您需要的内容，再用您的口令查看较新的文字。',
      tooLong: '文字太长，无法保存。请返回并缩短。',
    },
  },
  done: {
    title: '您的文字已保存',
    text: (day) => `它锁好了，存放在服务器上，直到 ${day}。`,
    notSent: '它还没有发送。在您发送之前，没有人会读。',
    back: '请用您的口令回来，选择“继续写暂停的报告”。',
    front: '回到首页',
  },
};

export const resume: Translated<typeof english.resume> = {
  title: '继续写暂停的报告',
  open: '查找',
  opening: '正在查找……',
  errors: {
    failed: '无法询问服务器。连接可能断了。没有丢失任何内容。',
    broken: '那里的内容无法读取，可能在服务器上损坏了。',
    newer: '这是由本页的更新版本制作的。请重新加载本页。',
  },
  none: {
    title: '没有找到任何内容',
    text: '这个口令之下没有暂停的报告。它可能已发送或删除，可能已过期，或者口令不对。',
  },
  found: {
    title: '您暂停的报告在这里',
    kept: (day) => `保存于 ${day}。`,
    older: '如果您在更晚的日期又暂停过，那么是服务器那边有人给您看旧的副本。',
    replaces: '它会取代本页现在的内容。',
    goOn: '继续写',
    drop: '删除',
    dropTitle: '要删除暂停的报告吗？',
    dropText: '这无法撤销。您写的内容将会消失。',
    dropNow: '现在删除',
    dropFailed: '没有删除成功。连接可能断了。请再试一次。',
  },
  dropped: { title: '已删除', text: '暂停的报告已从服务器删除。' },
};
