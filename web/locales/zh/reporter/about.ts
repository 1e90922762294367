import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/about.ts';

export const about: Translated<typeof english.about> = {
  title: '我的报告会怎样处理',
  steps: [
    {
      title: '在您的设备上加锁',
      text: '您写的内容在离开设备之前，先由浏览器锁好。传送它的服务器没有钥匙，读不到内容。',
    },
    {
      title: '由审阅人打开',
      text: '只有您留在名单上的审阅人有钥匙。您在动笔之前就能看到名单。',
    },
    {
      title: '审阅人在这里回复',
      text: '您会得到一组口令：12 个词，或 40 位数字。凭口令您可以回来、阅读回复、继续写。没有人会给您发邮件或打电话。',
    },
    {
      title: '没有您的同意，不会再往外传',
      text: '除非您同意，团队不会把您的报告交给联合国、任何政府或公众。',
    },
    {
      title: '之后会被删除',
      text: '服务器上密封的报告和回复，到了固定的时间就会删除。您也可以用口令自己要求删除。',
    },
  ],
  honest: {
    title: '请您知道',
    text: '联合国的程序可以让人关注一个案件，但不能派人来保护您。',
  },
  numbers: '本团队收到的报告数',
  retention: (days) => `团队在这台服务器上把密封的报告保留 ${days} 天。`,
};

export const otherWays: Translated<typeof english.otherWays> = {
  title: '其他求助方式',
  intro: '如果使用本页对您不安全，请不要使用。您可以走别的途径。',
  hotlines: '本团队列出的求助热线',
  hotlinesNone: '本团队没有列出热线。',
  hotlinesUnknown: '团队自己的热线现在无法加载或核对。',
  un: {
    title: '联合国人权办公室',
    text: '该办公室通过电子邮件接收关于报复行为的报告：reprisals@ohchr.org。邮件在途中可能被人读到，所以只写您能承担风险的内容。',
  },
  person: {
    title: '您信任的人',
    text: '律师、同事或国外的组织可以替您报告，并使用没有被监视的设备。',
  },
  tor: {
    title: '通过 Tor 浏览器（Tor Browser）打开本页',
    text: 'Tor Browser 让您的网络看不到您打开的是哪个网址。在有些国家，使用 Tor 会引起注意：请判断哪种做法对您更安全。',
  },
};
