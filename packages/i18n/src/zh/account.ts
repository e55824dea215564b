import type { AccountTexts } from '../en/account.ts';

const ended: AccountTexts['ended'] = {
  signed_out: '你已退出登录，对话都还在。',
  signed_out_elsewhere: '你在另一台设备上让这里退出了登录，对话都还在。',
  login_limit: '你在另一台设备上登录了，而套餐同时保留的登录数有限。对话都还在。',
  token_reused:
    '这次登录被使用了第二遍，为了安全我们结束了它。对话都还在。如果不是你本人，请修改密码。',
  device_removed: '这台设备已从你的账号中移除，对话都还在。',
  device_replaced: '另一台设备代替了这台设备，对话都还在。',
  downgraded: '你的套餐现在可用的设备变少了，保留的是你最近用过的设备。对话都还在。',
  password_changed: '密码已修改，所以这台设备退出了登录。对话都还在。',
  email_changed: '邮箱已更换，请用新邮箱登录。对话都还在。',
  expired: '请重新登录，对话都还在。',
  admin: '我们结束了这次登录，对话都还在。',
  other_device: '这次登录是在另一台设备上开始的，所以已经结束。对话都还在。',
  suspended: '这个账号已暂停使用，对话都还在。',
};

const verify: AccountTexts['verify'] = {
  title: '你的邮箱',
  lead: '用只有你收到的链接来确认。',
  checking: '正在检查链接',
  verified: '邮箱已确认，可以继续了。',
  waiting_for_old: '完成了一半。接下来请打开旧邮箱里的邮件，也确认一次。在那之前不会有任何变化。',
  waiting_for_new: '完成了一半。接下来请打开新邮箱里的邮件，也确认一次。在那之前不会有任何变化。',
  changed: '邮箱已更换，以后请用新邮箱登录。其他设备已退出登录，它们上面的内容都还在。',
  used: '这个链接已失效：可能用过了，也可能太旧了。如果你刚刚确认过，那就没问题。如果没有，请在这里重新发送邮件。要更换邮箱，请回到设置里重新开始。',
  sent: '如果这个邮箱还没有确认，新邮件已经在路上了。也请看看垃圾邮件。',
  taken: '新邮箱现在属于另一个账号。没有任何改动，你仍用原来的邮箱登录。',
  goOn: '继续',
};

const forgot: AccountTexts['forgot'] = {
  link: '忘记密码？',
  title: '设一个新密码',
  lead: '我们会把链接发到你的邮箱。这台设备上的内容不受影响。',
  send: '发送链接',
  sent: '如果这个邮箱有账号，邮件已经在路上了。链接只能用一次，30 分钟内有效。也请看看垃圾邮件。',
};

const reset: AccountTexts['reset'] = {
  lead: '请用一个别处没用过的密码。所有设备都会退出，之后用它登录。',
  save: '保存新密码',
  done: '密码已修改，所有设备都已退出。请用新密码登录。',
  used: '这个链接已失效：可能用过了，也可能太旧了。你的密码没有变。',
  again: '重新获取链接',
};

const password: AccountTexts['password'] = {
  change: '修改密码',
  set: '设置密码',
  changeLead: '这台设备会保持登录。',
  setLead: '目前你通过其他服务登录。设好密码后，也可以用邮箱登录。',
  current: '当前密码',
  currentMissing: '请填写当前密码',
  currentWrong: '当前密码不对',
  next: '新密码',
  signOutOthers: '让其他设备退出登录',
  signOutOthersHint: '它们上面的内容都还在。',
  done: '密码已修改',
  same: '这就是你当前的密码，请换一个新的。',
};

const email: AccountTexts['email'] = {
  change: '更换邮箱',
  lead: '我们会给现在的邮箱和新邮箱各发一个链接。24 小时内两边都确认后才会更换，在那之前照常登录。',
  next: '新邮箱',
  send: '发送两个链接',
  sent: '请分别打开现在的邮箱和新邮箱里的邮件，各点一次确认链接，24 小时内有效。如果新邮箱没有收到，说明它不能在这里使用。',
};

const remove: AccountTexts['remove'] = {
  title: '删除账号',
  lead: '删除后无法恢复。',
  goes: '从我们的服务器上删除',
  goesText: '你的邮箱、密码、设备和登录、套餐，以及对话发生的时间。立即删除。',
  wiped: '从这台设备上删除',
  wipedText:
    '你的对话、结果和计划、安全计划、要隐藏的词、发送内容的副本，以及你同意过的内容。只留下应用的语言和外观。',
  stays: '会留下什么',
  staysText:
    '其他设备上的内容会留在那里，直到你在那边移除应用；导出的文件留在你存放的地方。我们会把这台设备的不可逆标记和用过的免费次数保留 12 个月，不与任何人关联；备份保留 30 天。',
  store: '订阅',
  storeText: '在 App Store 或 Google Play 购买的订阅会继续，直到你在那里取消。',
  goesOn: {
    app_store: '你在 App Store 有一份套餐。删除账号不会结束它：请先去那里取消，否则会继续扣费。',
    play_store: '你在 Google Play 有一份套餐。删除账号不会结束它：请先去那里取消，否则会继续扣费。',
    other: '你在别的商店有一份套餐。删除账号不会结束它：请先去那里取消，否则会继续扣费。',
  },
  confirm: '删除我的账号和这台设备上的一切',
  confirmMissing: '请先勾选这一项。还没有删除任何内容。',
  action: '永久删除',
  busy: '正在删除',
  keep: '保留我的账号',
  done: '账号已删除，这台设备也已清空。',
  wipeFailed: '账号已删除，但这台设备没能清空存储。请移除应用，或在浏览器里清除它的数据。',
};

export const account: AccountTexts = {
  group: '账号',
  unverified: '这个邮箱还没有确认，邮件在你的收件箱里。',
  sendAgain: '重新发送',
  sentAgain: '新邮件已经在路上了。',
  sendNew: '重新发送邮件',
  sending: '正在发送',
  saving: '正在保存',
  toLogIn: '去登录',
  toSettings: '返回设置',
  passwordCommon: '这个密码太容易被猜到，请换一个。',
  wait_one: '尝试次数太多，请等一分钟再试。',
  wait_other: '尝试次数太多，请等 {{count}} 分钟再试。',
  ended,
  verify,
  forgot,
  reset,
  password,
  email,
  remove,
};
