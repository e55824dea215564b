import type { RevokedReason } from '@solacore/contract';

type Ended = Record<RevokedReason | 'other_device' | 'suspended', string>;

const ended: Ended = {
  signed_out: 'You signed out. Your conversations are still here.',
  signed_out_elsewhere:
    'You signed this device out from another one. Your conversations are still here.',
  login_limit:
    'You logged in on another device, and your plan keeps a limited number of logins open. Your conversations are still here.',
  token_reused:
    'Something used this login a second time, so we ended it to be safe. Your conversations are still here. If that wasn’t you, change your password.',
  device_removed: 'This device was removed from your account. Your conversations are still here.',
  device_replaced: 'Another device took this one’s place. Your conversations are still here.',
  downgraded:
    'Your plan now covers fewer devices, and the ones you used last stay. Your conversations are still here.',
  password_changed:
    'Your password was changed, so this device was signed out. Your conversations are still here.',
  email_changed:
    'Your e-mail address was changed. Log in with the new one. Your conversations are still here.',
  expired: 'Please log in again. Your conversations are still here.',
  admin: 'We ended this login. Your conversations are still here.',
  other_device:
    'This login began on another device, so we’ve ended it. Your conversations are still here.',
  suspended: 'This account is on hold. Your conversations are still here.',
};

const verify = {
  title: 'Your e-mail address',
  lead: 'Confirmed by a link that only you have.',
  checking: 'Checking the link',
  verified: 'Your address is confirmed. That’s all, you can go on.',
  waiting_for_old:
    'Half is done. Now open the message at your old address and confirm there too. Until then nothing changes.',
  waiting_for_new:
    'Half is done. Now open the message at your new address and confirm there too. Until then nothing changes.',
  changed:
    'Your address is changed. From now on you log in with the new one. Your other devices were signed out, and what they keep stays on them.',
  used: 'This link no longer works: it was used already or is too old. If you’ve just confirmed, all is well. If not, ask for a new message here. For a change of address, begin again in the settings.',
  sent: 'If this address waits to be confirmed, a new message is on its way. Look in spam as well.',
  taken:
    'The new address now belongs to another account. Nothing was changed, and you log in as before.',
  goOn: 'Go on',
};

const forgot = {
  link: 'Forgot your password?',
  title: 'A new password',
  lead: 'We send a link to your address. What you keep on this device stays as it is.',
  send: 'Send the link',
  sent: 'If there’s an account with this address, a message is on its way. Its link works once, for 30 minutes. Look in spam as well.',
};

const reset = {
  lead: 'Choose one you don’t use anywhere else. Every device is signed out and logs in with it.',
  save: 'Save the new password',
  done: 'Your password is changed, and every device was signed out. Log in with the new one.',
  used: 'This link no longer works: it was used already or is too old. Your password is as it was.',
  again: 'Ask for a new link',
};

const password = {
  change: 'Change password',
  set: 'Set a password',
  changeLead: 'You stay signed in here.',
  setLead:
    'So far you log in through another service. With a password you can also log in by e-mail.',
  current: 'Current password',
  currentMissing: 'Write your current password',
  currentWrong: 'That isn’t your current password',
  next: 'New password',
  signOutOthers: 'Sign out other devices',
  signOutOthersHint: 'What they keep stays on them.',
  done: 'Your password is changed',
  same: 'That is your current password. Choose a new one.',
};

const email = {
  change: 'Change e-mail',
  lead: 'We send a link to your present address and one to the new address. Once both are confirmed within 24 hours, the change is made. Until then you log in as before.',
  next: 'New e-mail',
  send: 'Send both links',
  sent: 'Open the message at your present address and the one at the new address. Each has a link to confirm, for 24 hours. If nothing comes to the new address, it can’t be used here.',
};

const remove = {
  title: 'Delete account',
  lead: 'This can’t be undone.',
  goes: 'Deleted from our servers',
  goesText:
    'Your address, your password, your devices and logins, your plan, and when your conversations took place. At once.',
  wiped: 'Deleted from this device',
  wipedText:
    'Your conversations, results and plans, your safety plan, your words to hide, copies of what left, and what you agreed to. Only the language and the look of the app stay.',
  stays: 'What stays',
  staysText:
    'What your other devices keep stays on them until you remove the app there, and files you exported stay where you saved them. For 12 months we keep a scrambled mark of this device with the number of free conversations used, tied to nobody; for 30 days, backups.',
  store: 'Subscriptions',
  storeText:
    'A subscription bought in the App Store or on Google Play goes on until you cancel it there.',
  goesOn: {
    app_store:
      'You have a plan in the App Store. Deleting your account doesn’t end it: cancel it there first, or it goes on being charged.',
    play_store:
      'You have a plan on Google Play. Deleting your account doesn’t end it: cancel it there first, or it goes on being charged.',
    other:
      'You have a plan in another store. Deleting your account doesn’t end it: cancel it there first, or it goes on being charged.',
  },
  confirm: 'Delete my account and everything on this device',
  confirmMissing: 'Tick this box first. Nothing was deleted.',
  action: 'Delete for good',
  busy: 'Deleting',
  keep: 'Keep my account',
  done: 'Your account is deleted, and this device is empty.',
  wipeFailed:
    'Your account is deleted, but this device didn’t let its storage be emptied. Remove the app, or its data in the browser.',
};

export const account = {
  group: 'Account',
  unverified: 'This address isn’t confirmed yet. The message is in your inbox.',
  sendAgain: 'Send again',
  sentAgain: 'A new message is on its way.',
  sendNew: 'Send a new message',
  sending: 'Sending',
  saving: 'Saving',
  toLogIn: 'Log in',
  toSettings: 'Back to settings',
  passwordCommon: 'This password is easy to guess. Choose another one.',
  wait_one: 'Too many attempts. Wait a minute, then try again.',
  wait_other: 'Too many attempts. Wait {{count}} minutes, then try again.',
  ended,
  verify,
  forgot,
  reset,
  password,
  email,
  remove,
};

export type AccountTexts = typeof account;
