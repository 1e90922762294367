import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/files/viewing.ts';

export const viewing: Translated<typeof english.viewing> = {
  opening: '正在打开文件……',
  frame: (name) => `文件 ${name}`,
  veiled: '其中的内容可能让人难受。在您要求之前，它会保持模糊。',
  show: '显示',
  blur: '重新变模糊',
  page: (page, pages) => `第 ${page} 页，共 ${pages} 页`,
  before: '上一页',
  next: '下一页',
  larger: '放大',
  smaller: '缩小',
  turn: '旋转',
  close: '关闭文件',
  trouble: {
    title: '无法在这里显示此文件',
    'too-large': '它太大，无法安全显示。',
    'too-many-pixels': '它声称的尺寸可能使您的浏览器停止工作。它没有被打开。',
    damaged: '它已损坏或不完整。',
    locked: '它有自己的密码锁。',
    'not-playable': '此浏览器无法显示这种文件。',
    unreadable: '其中一部分没有从服务器传来，或在途中被更改。请再试一次。',
    gone: '服务器上已经没有此文件，或缺少其中一部分。',
    stopped: '它让查看器忙了太久，或做了文件不可以做的事。它已被关闭。',
    after: '它里面没有任何东西被运行。',
  },
};
