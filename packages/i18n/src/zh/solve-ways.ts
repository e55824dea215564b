import type { SolveTexts } from '../en/solve.ts';

export const solveWays: SolveTexts['ways'] = {
  label: '也可以这样',
  skipMessage: '下一步吧。',
  back: '回到“{{step}}”',
  skip: '跳过这一步',
  listen: '只想有人听',
  listening: '只听你说，不提问，也不给建议。',
  work: '一起想办法',
  cameBack: '你回到了“{{step}}”。可以改这里的内容，也可以再说说。',
  cameBackOpen: '你回到了“{{step}}”。可以再说说，也可以跳过。',
  noneFitted: '这几个都不合适：{{ways}}',
  afterNone: '那几条路都不合适。这里有没有哪儿说得还不准？改一改，或者再说说，之后再找别的路。',
  changeable: '这件事现在能改变吗？',
  changeableYes: '能，至少一部分',
  changeableNo: '现在还不能',
  coping: '那接下来就不去改变它，而是找找什么能让你好受一点。',
  end: '先到这里',
  endTitle: '不做计划，先结束吗？',
  endText: '没关系。你写下的、想明白的都留在这台设备上，只是这段对话不能再接着谈了。',
  endNoneTitle: '还是没有合适的',
  endNoneText:
    '眼下这也可以是答案。你可以先到这里，也可以加一条自己的路。想明白的都留在这台设备上。',
  stay: '再待一会儿',
  ended: '你在这里停下了',
  endedText: '今天没有计划，也没关系。想明白的都留在这台设备上。',
  before: '开始时：{{score}} 分（满分 10）',
  now: '现在：{{score}} 分（满分 10）',
  lighter: '比开始时轻了一些。',
  same: '和开始时差不多。说出来，本身就不容易。',
  heavier:
    '比开始时更重了。仔细去看一件事，有时会这样。今天对自己好一点；要是一直这么重，找个人说说。',
};
