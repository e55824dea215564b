import type { TerminalTexts } from './en.ts';

/** The five steps in a terminal, in Chinese. */
export const terminal: TerminalTexts = {
  lead: '在这个终端里走完五步。什么都不保存，离开就没了。',
  guide: '回答你的是内置的引导：一张练习纸，不是 AI 模型。什么都不会离开这台电脑。',
  model: '由 {{provider}}（{{model}}）回答。发出之前，名字、号码和地址会先隐去，偶尔会有漏掉的。',
  deep: '深入分析已开启。',
  prompts: '提示词 {{version}}。',
  commands:
    '/next（或回车）往下走，/back 回上一步，/skip 跳过，/listen 只听，/work 开始想办法，/edit 行 文字，/choose 编号，/none 都不选，/quit 离开。',
  weight: '{{question}} 0（{{low}}）到 10（{{high}}），回车跳过。',
  start: '从哪儿说起都行，一句话就够。',
  hidden: '发出去的是：{{words}}',
  fits: '合适吗？回车往下走，/edit 改一行。',
  choose: '/choose 按编号选，/edit mine 加上你自己的。',
  take: '回车就定下这个计划，/edit 改一行。',
  open: '还空着：{{rows}}。用 /edit 填上。',
  rows: '这一步可以改的行：{{rows}}。',
  number: '请写 {{low}} 到 {{high}} 之间的数字。',
  unknown: '这里没有这个命令。',
  notHere: '这一步用不上它。',
  mine: '你自己的主意',
  noReply: '没有等到回答。这句话不算数，可以再说一遍，或者用 /edit 自己填这一步。',
  held: '没有再发出任何内容。等你安全了，用 /safe 继续。',
  end: '这就是你的计划。它只在这里，想留着就抄下来。',
  ended: '今天没有计划，也没关系。',
  left: '已离开，什么都没有保存。',
};
