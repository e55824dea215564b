import type { SolveTexts } from '../en/solve.ts';

export const solveLater: SolveTexts['later'] = {
  note: '等待网络',
  words: '你的话先留在这里，网络恢复后会自动发出。',
  step: '网络恢复后，就会进入下一步。',
  now: '现在发送',
  trying: '正在找网络',
  back: '收回',
  still: '还是没有网络，你的话继续等着。',
  field: '现在就可以发送，它会先留在这里，网络恢复后再发出。',
  count_one: '有 {{count}} 条消息在等网络。',
  count_other: '有 {{count}} 条消息在等网络。',
  title: '等待发送',
  lead: '网络恢复后会一条一条发出，在那之前都只在这台设备上。',
  none: '没有在等的消息',
  noneText: '没有网络时发送的内容，会在这里等到发出为止。',
  answers: '你同意过的内容，也会在连上服务器后一并告知。',
  opens: '进入“{{step}}”',
};
