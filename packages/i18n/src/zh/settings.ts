import type { SettingsTexts } from '../en/settings.ts';

export const settings: SettingsTexts = {
  title: '设置',
  accountUnreachable: '暂时查不到账号信息',
  tiers: { free: '免费版', standard: '标准版', pro: '专业版', org: '团队版' },
  usageLifetime: '{{tier}}，已用 {{used}} 次，共 {{limit}} 次',
  usageMonth: '{{tier}}，本月已用 {{used}} 次，共 {{limit}} 次',
  usageUnlimited: '{{tier}}，对话次数不限',
  app: '应用',
  language: '语言',
  languageSystem: '跟随设备',
  languageNames: { en: 'English', es: 'Español', zh: '简体中文' },
  appearance: '外观',
  appearances: { system: '跟随设备', light: '浅色', dark: '深色' },
  movingHorizon: '动态地平线',
  movingHorizonHint: '关闭后颜色不再流动，只会一次切换。',
  whereTitle: '什么存在哪里',
  onDevice: '在这台设备上',
  onDeviceText: '你写的内容、回复、结果和计划。别人在这里读不到。',
  onServer: '在我们的服务器上',
  onServerText:
    '你的邮箱、经过不可逆处理的密码、你的套餐，以及对话开始和结束的时间。从不包括说了什么。',
  inPassing: '只是经过',
  inPassingText:
    '为了回复，你发送的内容会经过内存传给 {{provider}}。邮箱、电话、银行卡号、银行账号和网址会先在这台设备上隐藏。',
  inPassingGuide:
    '为了回复，你发送的内容会经过我们服务器的内存交给内置引导。邮箱、电话、银行卡号、银行账号和网址会先在这台设备上隐藏。',
  signOut: '退出登录',
  signOutTitle: '要退出登录吗？',
  signOutText: '对话会留在这台设备上，下次登录时还在。',
  signOutConfirm: '退出登录',
  signingOut: '正在退出',
  signOutFailed: '还没有退出：连不上服务器。请稍后再试。',
  stay: '保持登录',
};
