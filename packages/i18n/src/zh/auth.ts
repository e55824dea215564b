import type { AuthTexts } from '../en/auth.ts';

export const auth: AuthTexts = {
  signUpTitle: '创建账号',
  signUpLead: '带来一个难题，带走一个你相信的小计划。',
  logInTitle: '登录',
  logInLead: '对话只留在这台设备上，账号只用来登录。',
  email: '邮箱',
  emailHint: '只用于登录',
  emailPlaceholder: 'you@example.com',
  password: '密码',
  passwordHint: '至少 8 个字符，用一句短话也可以。',
  showPassword: '显示密码',
  hidePassword: '隐藏密码',
  adult: '我已年满 18 岁',
  adultMissing: 'Solacore 面向成年人。确认已年满 18 岁后才能继续。',
  aiLine: 'Solacore 由 AI 或内置引导带你一步步解决问题。它可能会出错，也不能代替医生或紧急救助。',
  signUp: '创建账号',
  signingUp: '正在创建',
  logIn: '登录',
  loggingIn: '正在登录',
  toLogIn: '我已有账号',
  toSignUp: '创建新账号',
  emailMissing: '请填写邮箱',
  emailIncomplete: '请检查邮箱，@ 前后都要有内容',
  passwordMissing: '请填写密码',
  passwordShort: '至少要 8 个字符',
  passwordLong: '最多 128 个字符',
  deviceLimit_one:
    '你的套餐可用一台设备，目前是 {{names}} 在登录。两边都没有任何改动。请先在那台设备上退出，再从这里登录。',
  deviceLimit_other:
    '你的套餐可用的 {{count}} 台设备都在使用：{{names}}。两边都没有任何改动。请先在其中一台上退出，再从这里登录。',
};
