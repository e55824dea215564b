import type { HomeTexts } from '../en/home.ts';

export const home: HomeTexts = {
  title: '现在什么事压着你？',
  composerLabel: '你心里的事',
  placeholder: '从哪儿说起都行，一句话也可以。',
  start: '开始对话',
  starting: '正在打开对话',
  masking: '邮箱、电话、卡号、银行账号和网址会先隐藏再发送。',
  charactersLeft_one: '还可以写 {{count}} 个字符',
  charactersLeft_other: '还可以写 {{count}} 个字符',
  tooLong: '超出了一条消息的长度，请删去 {{count}} 个字符。',
  recent: '最近',
  empty: '这里还没有内容',
  emptyText: '开始的对话会留在这里，就在这台设备上。不用着急。',
  untitled: '还没开始',
  today: '今天',
  yesterday: '昨天',
  caption: '{{feeling}}。{{stage}}，{{day}}',
  captionUnnamed: '{{stage}}，{{day}}',
  planMade: '已有计划',
  abandoned: '中途停下',
  startFailed: '对话没能打开，你写的内容还在。',
};
