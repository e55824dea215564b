import type { LegalTexts } from '../en/index.ts';

export const subprocessors: LegalTexts['subprocessors'] = {
  title: '还有谁会收到数据',
  description: '每一个可能收到数据的服务，收到什么，什么时候收到。',
  lead: '只有这台服务器真正使用的服务才会收到数据。由谁写回复，应用会在你发送之前告诉你。',
  who: '谁',
  what: '收到什么',
  when: '什么时候',
  rows: [
    {
      who: 'AI 服务商：Anthropic、OpenAI、OpenRouter，或兼容的服务器',
      what: '你最近几条消息中隐藏过的文字、目前的结果、所在步骤和语言。不包括账号、邮箱和你的网络地址。',
      when: '每次由模型回复时；内置向导回复时从不发送。',
    },
    {
      who: '邮件服务器',
      what: '你的邮箱，以及带链接或验证码的邮件。',
      when: '发送邮件时。',
    },
    {
      who: 'Google、Apple 登录',
      what: '你在那边的账号登录了这里。',
      when: '只在你用这种方式登录时。',
    },
    {
      who: 'Stripe（付款）',
      what: '账号的邮箱和编号，以及套餐。付款方式在 Stripe 自己的页面上填写。',
      when: '在浏览器里购买或更改套餐时。',
    },
    {
      who: 'RevenueCat 和应用商店',
      what: '账号的编号，以及买了什么。',
      when: '在手机上购买套餐时。',
    },
    {
      who: '报错服务（Sentry）',
      what: '程序出错的名称和位置，没有任何人写的内容。',
      when: '出现意外错误时。',
    },
  ],
  nobody: '除此之外没有别人：没有广告，也没有数据分析公司。',
};
