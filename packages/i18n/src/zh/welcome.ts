import type { WelcomeTexts } from '../en/welcome.ts';

export const welcome: WelcomeTexts = {
  stepOf: '{{number}}/4',
  stepLabel: '第 {{number}} 步，共 4 步：{{title}}',
  goTo: '回到：{{title}}',
  next: '下一步',
  skip: '跳过',
  done: '好了',
  again: '再看一遍开始时的说明',
  what: {
    title: '这是什么',
    lead: '带来一个问题，带走一个小计划。',
    is: '它是',
    isSteps: '短短五步：说出来、理清楚、换个角度看、看看有哪些路、选一条',
    isYours: '由你做主：什么都可以改、跳过，或者停下',
    isSmall: '帮你找到十五分钟之内做得完的一步',
    isNot: '它不是',
    notPerson: '真人。回应你的是 AI 或内置引导，可能会出错',
    notDoctor: '医生，也不做诊断和治疗',
    notEmergency: '紧急救助。需要时，每个页面上方都有“求助”',
  },
  leaves: {
    title: '哪些内容会离开这台设备',
    lead: '你的对话保存在这里，不在我们那里。',
    asked: '再交给写回复的一方。第一次发送之前，我们会告诉你是谁，并征求你的同意',
    limits: '我们会仔细隐藏，但做不到万无一失。发送前你可以看到实际发送的文字，也可以再隐藏一些。',
  },
  place: {
    title: '语言和所在地',
    lead: '这样，求助页上才是你打得通的电话。',
  },
  adults: {
    title: '面向成年人',
    lead: '只问一件事，然后就可以开始。',
    why: 'Solacore 是给年满 18 岁的人用的。年纪更小的人，应该得到适合他们的帮助。',
    help: '如果你未满 18 岁，请在下面告诉我们，我们会给你看可以找谁说说。这些都不会发送。',
    try: '先试着聊一次',
    tryHint: '不用注册，由设备上的内置引导回应，什么都不发送。',
    account: '注册或登录',
    tickFirst: '勾选后才能继续。',
  },
  sample: {
    try: '先不注册，试着聊一次',
    stays: '你试过的那段对话在这台设备上。注册之后，它会和其他对话放在一起。',
    goOn: '再打开看看',
  },
};
