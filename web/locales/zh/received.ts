import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/received.ts';
import { viewing } from './files/viewing.ts';

export const received: Translated<typeof english.received> = {
  viewing,
  title: (count) => `给您的 ${count} 个文件`,
  seen: '还没有下载其中任何内容。如果您查看或保存它，监视您网络的人可以看到您在接收一个文件，以及它的大致大小，也许还有它的类型。',
  runs: '这可能是一个程序。如果您不知道它的用途，请不要保存。',
  look: '在这里查看',
  lookNamed: (name) => `在这里查看：${name}`,
  save: '保存……',
  saveNamed: (name) => `保存……${name}`,
  saving: {
    title: '要把此文件保存到这台设备上吗？',
    trace:
      '保存的文件会留在设备上。搜查设备的人可以找到它。浏览器的下载列表可能显示它来自本网站。设备可能会自动把它复制到别处。即使您删除了它，也常常可以被重新找到。',
    better: '在这里查看更安全。不要把它保存到不属于您的设备上。',
    name: (name) => `它会以 ${name} 为名保存，这个名字不说明任何事情。`,
    yes: '保存',
    no: '不保存',
    progress: (percent) => `正在下载文件：${percent} %`,
    waiting: '没有网络连接。恢复后会自动继续。',
    stop: '停止',
    done: '文件已交给您的浏览器。不再需要时请删除它，也请从浏览器的下载列表中删除。',
  },
  close: '关闭',
  gone: '此文件已不存在。您可以请团队重新发送。',
  altered: '这不是团队发送的文件。它没有被打开，也没有被保存。请告诉团队。',
  failed: '无法下载此文件。请再试一次。',
  newer: '这里有内容需要更新的页面。请重新加载页面。',
};
