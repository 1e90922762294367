import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/people.ts';

export const people: Translated<typeof english.people> = {
  open: '填写姓名或联系方式',
  title: '姓名和联系方式',
  intro: (quorum) =>
    `这一页可以全部留空。您在这里写的内容会单独加锁：必须有 ${quorum} 位审阅人同意，其中一位才能读到，而且每次打开都会留下记录。`,
  names: '事情涉及谁？',
  namesHint: '请按当事人自己的写法写姓名。',
  reach: '除了这个页面，还能怎样联系您或当事人？',
  reachHint: '只有在安全时才写。最安全的方式仍然是用您的口令打开这个页面。',
  safety: '什么会让人陷入危险？',
  safetyHint: '例如：绝对不能让谁知道，什么时间打电话是安全的，约定的暗语。',
  tooFew: (quorum) =>
    `您写了姓名或联系方式。名单上至少要留 ${quorum} 位审阅人，他们才能一起打开。请在名单上多留几个人，或者清空姓名那一页。`,
  justEnough: '只有这些审阅人全部同意，才能打开姓名。只要有一位不在，就谁也打不开。',
  parts: { names: '事情涉及谁', reach: '怎样联系您或当事人', safety: '什么会有危险' },
};
