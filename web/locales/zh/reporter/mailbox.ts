import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/mailbox.ts';

export const open: Translated<typeof english.open> = {
  title: '阅读回复',
  label: '您的口令',
  hint: '按您保存的样子输入：汉字之间可以不空格，英文单词之间空一格，也可以输入数字。大小写和字母上的符号没有关系。这些都不会被保存。',
  open: '打开',
  opening: '正在打开……',
  errors: {
    failed: '无法加载回复。连接可能断了。没有丢失任何内容。',
    broken: '收到了不是团队制作的内容，因此没有显示。请在这里或通过其他途径告诉团队。',
  },
};

export const mailbox: Translated<typeof english.mailbox> = {
  title: '您的对话',
  status: '目前情况',
  statuses: {
    waiting: '还没有审阅人打开与这组口令对应的报告，或者没有这样的报告。',
    received: '您的报告已到达团队。',
    acknowledged: '一位审阅人正在处理您的报告。',
    answered: '团队已经回复您。',
    closed: '团队已结案。您可以随时再写。',
    other: '团队已打开您的报告。',
  },
  receivedOn: (day) => `团队于${day}打开。`,
  answers: '回复',
  noAnswers: '这里还没有回复。',
  answerCount: (count) => `${count} 条回复`,
  notListed: '这个人已不在审阅人名单上，因此无法核对签名。',
  from: (label, day) => `${label}，${day}`,
  ownWords: '您自己写的内容从不在这里显示。强迫您打开本页的人看不到这些内容。',
  refresh: '再看一次',
  write: {
    title: '写给团队',
    label: '您的消息',
    hint: '用任何语言都可以。消息在这台设备上加锁，只有持有您报告的人才能读到。',
    empty: '请先写一点内容。',
    tooLong: '一条消息装不下。请分两条发送。',
    send: '发送',
    sent: '您的消息已发送。这里不再显示它。',
    notSent: '尚未发送。您写的内容还在这里。',
  },
  destroy: {
    title: '删除这段对话',
    text: '这会立即从服务器上删除回复及其附带的文件，以及您发送的文件，并请审阅人删除您的报告。',
    honest:
      '审阅人手里已有的内容，只有审阅人自己能删除。本页无法核实是否真的删除了。您保存在设备上的内容会一直留在那里，直到您删除。',
    action: '删除……',
    confirmTitle: '要删除回复和您的文件，并请求删除报告吗？',
    confirm: '现在删除',
    confirmText: '此操作无法撤销。在审阅人删除报告之前，您的口令仍会显示他们有这份报告，以及您允许了什么。',
    doneTitle: '已删除',
    done: '回复和您的文件已删除，并已请审阅人删除您的报告。',
    failed: '没有全部完成：连接可能断了。请再试一次。',
  },
  close: '关闭对话',
};

export const idle: Translated<typeof english.idle> = {
  title: '您还在吗？',
  writing: (seconds) => `${seconds} 秒后本页将清空，包括您写的所有内容。`,
  stay: '我还在',
  never: '这是我自己的设备：不要清空',
  clear: '现在清空',
};

export const cleared: Translated<typeof english.cleared> = {
  title: '本页已清空',
  text: '有一段时间没有人使用本页，所以上面的所有内容都被移除了。',
  again: '重新开始',
};
