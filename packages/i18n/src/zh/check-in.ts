import type { SolveTexts } from '../en/solve.ts';

export const checkIn: SolveTexts['checkIn'] = {
  title: '后来怎么样了？',
  open: '说说后来怎么样了',
  private: '只留在这台设备上，也不算一次对话。',
  results: { done: '做到了', partly: '做了一些', not_yet: '还没有' },
  answer: {
    done: '说了，也做到了。',
    partly: '做了一些，做了的就算数。',
    not_yet: '还没有也没关系。可能这一步对这几天来说大了点。',
  },
  note: {
    done: '什么帮了你？',
    partly: '什么帮了你，什么挡住了你？',
    not_yet: '什么挡住了你？',
  },
  helped: '到现在，这个计划帮到你多少？',
  helpedLow: '完全没有',
  helpedHigh: '很多',
  smaller: '再小一点的一步',
  smallerText: '这样够小了吗？文字可以改。',
  smallest: '这一步已经很小了。也许换个时间，或者换条路更合适。',
  take: '就做这一步',
  taken: '计划现在从这一步开始。',
  leave: '计划不变',
  kept: '已保存在这台设备上。',
};
