import type { HelpTexts } from '../en/help.ts';

export const help: HelpTexts = {
  title: '求助',
  intro: '现在或以后，都有人可以聊。这一页没有网络、没有账号也能用。',
  regionLabel: '你所在的地方',
  regionHint: '按你的设备判断，只保存在这台设备上。',
  emergency: '此刻有危险，或者受伤了？',
  call: '拨打 {{number}}',
  text: '发短信到 {{number}}',
  textWith: '发送 {{body}} 到 {{number}}',
  website: '打开网站',
  kinds: {
    emergency: '紧急情况',
    crisis: '可以倾诉的人',
    abuse: '如果有人伤害你',
    other: '其他服务',
    directory: '其他国家和地区',
  },
  verified: '核对于 {{date}}',
  crisisTitle: '先确认你是安全的。',
  crisisText:
    '你写的内容听起来很严重，所以先停一下。请现在就和一个人聊聊。这一页是人写的，不是 AI 写的。',
  abuseText:
    '从你写的内容看，可能有人在伤害你，所以先停一下。手机可能被人查看，可以的话换一部更安全的。这一页是人写的，不是 AI 写的。',
  allHelp: '全部求助方式',
  imSafe: '我是安全的，继续',
  secondQuestion: '继续之前，再问一句。',
  secondText: '你或你身边的人，此刻有危险吗？',
  noDanger: '没有，现在没有人有危险',
  danger: '有，或者我不确定',
  stay: '那请现在就打电话，对话可以等。',
  notSaved: '不会和对话一起保存，也绝不计费。',
  pinned: '在这段对话里，随时一点就能求助。',
  openHelp: '打开求助页',
};
