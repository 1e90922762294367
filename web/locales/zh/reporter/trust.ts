import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/trust.ts';

/** Said when the list of reviewers cannot be trusted: nothing is sealed, and nothing typed is lost. */
export const trust: Translated<typeof english.trust> = {
  title: '在发送任何内容之前，我们停下了',
  kept: '您写的内容还在本页上。没有任何内容离开这台设备。',
  reasons: {
    forged: '可以读报告的人员名单上没有正确的签名。可能有人改动了名单，想读您的报告。',
    expired: '可以读报告的人员名单太旧，不可信。',
    rolledBack: '服务器发来的审阅人名单比以前的还旧。这可能是失误，也可能是有人想让已被移除的人回来。',
    noReader: '目前没有审阅人能接收报告。',
    clock: '审阅人名单上的日期在未来。请检查这台设备的日期和时间。',
    missing: '这台服务器上还没有接收报告的团队。',
    unreachable: '无法加载审阅人名单。连接可能断了，也可能被封锁了。',
    engine: '本页中用来给报告加锁的部分无法加载。连接可能断了，也可能被封锁了。',
    insecure:
      '这个网址不安全：传到这里的内容可能在途中被改动。请打开以 https 开头的网址，或在 Tor Browser 中打开 onion 网址。',
  },
  whatNow: '请过一会儿再试。如果一直这样，请使用其他求助方式，并把这件事告诉团队。',
};
