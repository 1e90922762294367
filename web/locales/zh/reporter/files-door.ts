import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/files-door.ts';

export const filesDoor: Translated<typeof english.filesDoor> = {
  title: '发送文件',
  text: '您可以在报告中加入照片、视频、录音和文件。',
  open: '选择文件……',
  loading: '正在加载……',
  failed: '无法加载。连接可能已中断。',
  afterSent:
    '如果您有照片、视频或文件：请在首页用您的短语打开“阅读回复”。您可以在那里发送，现在或以后都可以。',
};
