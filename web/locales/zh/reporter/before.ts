import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/before.ts';

export const before: Translated<typeof english.before> = {
  title: '开始之前',
  danger: {
    legend: '现在有人处于危险之中吗？',
    hint: '例如：有人被捕、失踪、受伤、被跟踪，或者马上可能发生这些事。',
    codes: {
      now: '是，就是现在',
      'within-48-hours': '是，两天之内',
      'within-days': '快了，几天或几周之内',
      ongoing: '危险一直存在',
      past: '不，现在没有',
      unknown: '我不知道',
      'prefer-not-to-say': '我不想说',
    },
    immediate: '您将回答三个简短的问题，这些回答会先发送出去。',
    error: '请选择一个答案，让我们知道行动要多快。',
  },
  device: {
    legend: '这台设备是谁的？',
    own: '我自己的',
    ownDetail: '您写的内容会一直留在屏幕上，直到您离开，无论您停下来多久。',
    shared: '共用的、借来的或公共的',
    sharedDetail: '如果五分钟没有输入，本页会询问是否清空。',
    work: '单位的，或者可能有人在监视它',
    workDetail: '如果可以，请换一台设备：无论本页怎么做，被监视的设备都能看到您输入的内容。',
    error: '请选择一个答案，让本页知道什么时候清空。',
  },
  watch: {
    title: '谁可能在看？',
    items: [
      '看看四周：有人能看到您的屏幕吗？您身后有摄像头吗？',
      '您的网络能看到您打开了这个网址，但看不到您写的内容。Tor Browser 连网址也能隐藏。',
      '本页不在设备上保存任何东西。浏览器的历史记录仍可能显示这个网址：使用无痕窗口可以避免。',
    ],
  },
};

export const readers: Translated<typeof english.readers> = {
  title: '谁会读您的报告',
  checking: '正在核对审阅人名单……',
  verified: (team) => `这份名单由${team}签名。您的浏览器已核对签名。`,
  intro: '为了保护审阅人，这里只显示代号。稍后在发送之前，您可以排除其中任何一位。',
  organisation: '组织',
  regions: '地区',
  languages: '语言',
  answerTime: '团队的工作时间',
  privacy: '团队怎样处理您发送的内容',
  leftOut: (label) => `${label}目前不能接收报告。`,
  start: '开始写',
  startRefused: '现在先写，发送前再核对',
  startAnyway: '一边核对一边开始写',
};
