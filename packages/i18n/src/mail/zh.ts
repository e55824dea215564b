import type { MailTexts } from './en.ts';

export const mail: MailTexts = {
  common: {
    copy: '如果按钮打不开，请把这个地址复制到浏览器：',
    openApp: '打开 Solacore',
    unnamedDevice: '一台没有名称的设备',
    footer: '有人在 Solacore 填写了这个邮箱，所以你会收到这封邮件。回信没有人看。',
  },
  verify_email: {
    subject: '请确认你的邮箱',
    lines: ['有人用这个邮箱创建了 Solacore 账号。确认是你本人之后，你随时都能找回账号。'],
    button: '确认邮箱',
    after: [
      '链接 24 小时内有效，只能用一次。',
      '如果不是你创建的，不用理会这封邮件，邮箱会一直保持未确认。',
    ],
  },
  reset_password: {
    subject: '设置新密码',
    lines: ['有人为这个邮箱的 Solacore 账号申请了新密码。'],
    button: '设置新密码',
    after: [
      '链接 30 分钟内有效，只能用一次。设置后，所有设备都会退出登录，对话仍留在你的设备上。',
      '如果不是你，不用理会这封邮件，密码不会变。',
    ],
  },
  confirm_old_email: {
    subject: '请确认更换邮箱',
    lines: ['已登录你账号的人想换用另一个邮箱。新旧两个邮箱都确认之后才会更换。'],
    button: '同意更换',
    after: [
      '链接 24 小时内有效，只能用一次。',
      '如果不是你，请不要确认，并尽快修改密码，可能有人知道了它。',
    ],
  },
  confirm_new_email: {
    subject: '请确认新邮箱',
    lines: ['这个邮箱将成为一个 Solacore 账号的新邮箱。新旧两个邮箱都确认之后才会更换。'],
    button: '确认新邮箱',
    after: ['链接 24 小时内有效，只能用一次。', '如果不是你申请的，不用理会，什么都不会改变。'],
  },
  keep_account: {
    subject: '你的账号将在 14 天后删除',
    lines: [
      '这个邮箱的 Solacore 账号已经五个多月没有人使用，邮箱也一直没有确认。14 天后，我们会删除这个账号以及随它保存的所有内容。',
      '想保留它，确认邮箱或者登录一次就可以。',
    ],
    button: '保留账号',
    after: [
      '链接 14 天内有效，只能用一次。',
      '如果不再需要，什么都不用做。你设备上的对话不会受影响。',
    ],
  },
  device_code: {
    subject: '你的设备验证码',
    lines: ['用这个验证码在 {{device}} 上继续：'],
    after: [
      '验证码 10 分钟内有效，只能用一次。Solacore 的人绝不会向你索要它。',
      '如果不是你，可能有人知道了你的密码，请修改密码。',
    ],
  },
  new_device: {
    subject: '有新设备登录',
    lines: ['你的账号刚刚第一次在 {{device}} 上登录。'],
    after: [
      '如果是你，什么都不用做。',
      '如果不是你，请打开 Solacore 修改密码，并在设置里移除这台设备。',
    ],
  },
  device_moved: {
    subject: '一台设备不再属于你的账号',
    lines: ['有人在 {{device}} 上用另一个账号登录，并通过了验证码。这台设备已不再与你的账号绑定。'],
    after: ['如果你已经把设备给了别人，什么都不用做。', '如果你还在用，请在上面重新登录。'],
  },
  password_changed: {
    subject: '你的密码已修改',
    lines: ['你的 Solacore 账号刚刚修改了密码。'],
    after: [
      '如果是你，什么都不用做。',
      '如果不是你，请打开 Solacore，选择“忘记密码”。设置新密码后，其他登录都会结束。',
    ],
  },
  email_changed: {
    subject: '你的邮箱已更换',
    lines: ['新旧两个邮箱都已确认，你的 Solacore 账号换了新邮箱。这个邮箱不能再登录。'],
    after: ['如果是你，什么都不用做。', '如果不是你，说明有人能看到你的邮件，请先保护好邮箱。'],
  },
  identity_linked: {
    subject: '账号新增了一种登录方式',
    lines: ['现在也可以通过 Google 或 Apple 登录你的账号。'],
    after: [
      '如果是你，什么都不用做。',
      '如果不是你，请打开 Solacore，在“已关联的账号”中移除它，并修改密码。',
    ],
  },
  identity_unlinked: {
    subject: '账号减少了一种登录方式',
    lines: ['一个 Google 或 Apple 账号不能再登录你的 Solacore 账号。'],
    after: ['如果是你，什么都不用做。', '如果不是你，请打开 Solacore 修改密码。'],
  },
  second_plan_ended: {
    subject: '重复购买的套餐已结束，款项会退还给你',
    lines: [
      '你的 Solacore 账号买了两份套餐。一份就够了：后买的那份已经结束，为它付的钱会全部原路退回。先买的那份照旧。',
    ],
    after: ['银行可能要过几天才显示退款。', '你什么都不用做。'],
  },
};
