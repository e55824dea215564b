/** What is sent by mail: `lines` come before the button or the code, `after` below it. */
export const mail = {
  common: {
    copy: 'If the button does not work, copy this address into your browser:',
    openApp: 'Open Solacore',
    unnamedDevice: 'a device without a name',
    footer:
      'You get this message because this address was given at Solacore. Replies are not read.',
  },
  verify_email: {
    subject: 'Confirm your e-mail address',
    lines: [
      'This address was used to create a Solacore account. Confirm that it is yours, and you can always get back in.',
    ],
    button: 'Confirm address',
    after: [
      'The link works once, within 24 hours.',
      'If you did not create an account, leave this message as it is: the address stays unconfirmed.',
    ],
  },
  reset_password: {
    subject: 'Choose a new password',
    lines: ['Someone asked for a new password for the Solacore account with this address.'],
    button: 'Choose a new password',
    after: [
      'The link works once, within 30 minutes. It signs you out everywhere; your conversations stay on your devices.',
      'If it was not you, leave this message as it is: your password stays as it is too.',
    ],
  },
  confirm_old_email: {
    subject: 'Confirm that your e-mail address may change',
    lines: [
      'Someone who is signed in to your account wants to use another e-mail address for it. It changes only when both addresses have confirmed.',
    ],
    button: 'Allow the change',
    after: [
      'The link works once, within 24 hours.',
      'If it was not you, do not confirm. Change your password: someone else may know it.',
    ],
  },
  confirm_new_email: {
    subject: 'Confirm your new e-mail address',
    lines: [
      'This address is to become the one of a Solacore account. It changes only when both addresses have confirmed.',
    ],
    button: 'Confirm new address',
    after: [
      'The link works once, within 24 hours.',
      'If you did not ask for this, leave this message as it is: nothing changes.',
    ],
  },
  keep_account: {
    subject: 'Your account will be deleted in 14 days',
    lines: [
      'Nobody has used the Solacore account with this address for more than five months, and the address was never confirmed. In 14 days we delete the account and everything we keep with it.',
      'To keep it, confirm the address, or sign in.',
    ],
    button: 'Keep the account',
    after: [
      'The link works once, within 14 days.',
      'If you do not need it any more, there is nothing to do. Conversations on your devices are not touched.',
    ],
  },
  device_code: {
    subject: 'Your code to use this device',
    lines: ['Use this code to continue on {{device}}:'],
    after: [
      'The code works once, within 10 minutes. Nobody from Solacore will ever ask you for it.',
      'If it was not you, someone may know your password: change it.',
    ],
  },
  new_device: {
    subject: 'A new device is signed in',
    lines: ['Your account was just used to sign in on {{device}}, for the first time.'],
    after: [
      'If it was you, there is nothing to do.',
      'If it was not you, open Solacore, change your password and remove the device in the settings.',
    ],
  },
  device_moved: {
    subject: 'A device no longer belongs to your account',
    lines: [
      'Someone signed in on {{device}} with another account and confirmed it by a code. The device is no longer bound to yours.',
    ],
    after: [
      'If you gave the device away, there is nothing to do.',
      'If you still use it, sign in on it again.',
    ],
  },
  password_changed: {
    subject: 'Your password was changed',
    lines: ['The password of your Solacore account was just changed.'],
    after: [
      'If it was you, there is nothing to do.',
      'If it was not you, open Solacore and choose “Forgot password”: a new one ends every other login.',
    ],
  },
  email_changed: {
    subject: 'Your e-mail address was changed',
    lines: [
      'Your Solacore account now has another e-mail address, confirmed from both sides. This one no longer opens it.',
    ],
    after: [
      'If it was you, there is nothing to do.',
      'If it was not you, someone can read your mail: secure your mailbox first.',
    ],
  },
  identity_linked: {
    subject: 'A new way to sign in was added',
    lines: ['Your account can now also be opened by signing in with Google or Apple.'],
    after: [
      'If it was you, there is nothing to do.',
      'If it was not you, open Solacore, remove it under “Linked accounts” and change your password.',
    ],
  },
  identity_unlinked: {
    subject: 'A way to sign in was removed',
    lines: ['An account of Google or Apple no longer opens your Solacore account.'],
    after: [
      'If it was you, there is nothing to do.',
      'If it was not you, open Solacore and change your password.',
    ],
  },
  second_plan_ended: {
    subject: 'A second plan was ended, and its money goes back',
    lines: [
      'Two plans were bought for your Solacore account. One is enough: the later one has ended, and all that was paid for it goes back the way it came. The first goes on as it was.',
    ],
    after: ['Your bank may take a few days to show the money.', 'There is nothing you need to do.'],
  },
};

export type MailTexts = typeof mail;
