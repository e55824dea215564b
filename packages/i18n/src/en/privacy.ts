/** What stands in a sentence for something hidden that nobody here knows. */
const neutral = {
  EMAIL: 'an e-mail address',
  URL: 'a web address',
  IBAN: 'a bank account',
  CARD: 'a card number',
  SSN: 'an ID number',
  NATIONAL_ID: 'an ID number',
  SECRET: 'a password',
  IP: 'an internet address',
  PHONE: 'a phone number',
  DRIVER_LICENSE: 'a driving licence',
  ID: 'a number',
  BIRTH_DATE: 'a date of birth',
  HANDLE: 'a user name',
  ADDRESS: 'an address',
  PERSON: 'someone',
  OTHER: 'something hidden',
};

const words = {
  title: 'Words to hide',
  rowHint: 'Names and words of your own',
  lead: 'Hidden in every conversation before anything is sent, from your next message on.',
  label: 'Name or word to hide',
  hint: 'A nickname, a company, a place. Upper or lower case is the same.',
  add: 'Hide it',
  adding: 'Adding',
  added: '“{{word}}” is hidden from now on.',
  listLabel: 'Words that are hidden',
  removeNamed: 'Stop hiding {{word}}',
  empty: 'No words of your own yet',
  emptyText: 'Most names and numbers are hidden without this list. Add what it could miss.',
  note: 'The list stays on this device. It isn’t sent, and deleting your account deletes it. A message that was sent before stays as it was sent.',
  notKept: 'The storage on this device didn’t answer. Nothing was changed.',
  problems: {
    missing: 'Write a name or a word first',
    short: 'Write at least two letters. One alone would be hidden everywhere.',
    long: 'Write at most {{longest}} characters',
    known: 'This word is hidden already',
    full: 'The list holds {{most}} words. Take one out first.',
  },
};

const left = {
  rowHint: 'Every message as it was sent',
  lead: 'Everything that was sent from here to be answered, letter for letter, newest first. The list is on this device only and goes with its conversation.',
  none: 'Nothing has been sent from this device.',
  noneText: 'It begins with the first message you send.',
  more: 'Show earlier ones',
  action: 'What left',
  actionSpoken: 'What left this device for this message',
  forReply: 'What left this device for this reply',
  title: 'What left this device',
  text: 'Letter for letter, as it was sent and as it came back. Coloured words stand for what stayed here.',
  textNone: 'For this message.',
  nothing: 'Nothing of this has left the device.',
  notKept:
    'This was sent before the app kept a copy of what leaves. What you see in the conversation was sent, with the dotted words hidden.',
  message: 'As it was sent',
  before: 'Sent before it',
  arrived: 'It arrived.',
  unknown: 'No answer came, so nobody can tell whether it arrived.',
  alongNothing: 'With it went the step and the language.',
  alongOnlyResults: 'With it went your results so far, the step and the language.',
  along_one: 'With it went {{count}} earlier message, the step and the language.',
  along_other: 'With it went {{count}} earlier messages, the step and the language.',
  alongResults_one:
    'With it went {{count}} earlier message, your results so far, the step and the language.',
  alongResults_other:
    'With it went {{count}} earlier messages, your results so far, the step and the language.',
  whole: 'Show everything that was sent',
  less: 'Show less',
  wholeLabel: 'Everything that was sent, letter for letter',
  stayed: 'What stayed here',
  stands: '{{placeholder}} stands for {{value}}',
  reply: 'The reply, as it came',
  byModel: 'Answered by {{model}}, prompt {{version}}.',
  byGuide: 'Answered by the built-in guide, version {{version}}.',
  byGuideHere: 'Answered by the guide on this device, version {{version}}.',
};

const page = {
  title: 'Your privacy',
  rowHint: 'What is kept where, for how long, and who gets what',
  lead: 'What happens to what you write, in plain words.',
  device: {
    title: 'Only on this device',
    text: 'What you write, the replies, your results and plans, your safety plan, your words to hide, and which placeholder stands for what. They are deleted when you delete them here, delete your account here, or remove the app.',
  },
  server: {
    title: 'On our server',
    text: 'Never what was said. Only this:',
    items: {
      account:
        'Your e-mail address, a scrambled form of your password, your subscription, your devices, and what you agreed to',
      sessions: 'When conversations began and ended, and at which step',
      usage: 'How many conversations you had and how long the replies were, as numbers',
      free: 'How many of them were free',
      logins: 'When, with which device and from roughly which internet address you logged in',
      reports: 'A report you send about an answer',
      mark: 'After deletion, a scrambled mark of the device with its count of free conversations, tied to nobody',
      backups: 'Backups of all this',
    },
    until: {
      account: 'As long as you have an account',
      sessions: '90 days',
      usage: '1 year',
      free: 'As long as you have an account',
      logins: '90 days',
      reports: '30 days at most',
      mark: '12 months',
      backups: '30 days',
    },
    unused:
      'An account that was never confirmed and that nobody has logged in to for 180 days is deleted. We write to its address 14 days before.',
  },
  others: {
    title: 'Who else gets something',
    provider:
      '{{providers}}: the text of your recent messages and results, with details hidden, to write the reply. Not your name, your e-mail address or your account.',
    guide: 'No AI company. A built-in program on our server writes the replies.',
    unknown: 'Who writes the replies can’t be looked up right now.',
    mail: 'The mail service: your address, when we write to you.',
    errors:
      'An error service, where this server uses one: the place in the program that failed, and nothing you wrote.',
    none: 'No advertising and no analytics company.',
  },
  masking: {
    title: 'What is hidden, and what can be missed',
    finds:
      'Hidden on this device before sending: e-mails, phone and card numbers, bank accounts, web and internet addresses, ID and licence numbers, passwords, user names, dates of birth, street addresses, and names of people.',
    misses:
      'Numbers and e-mails are nearly always found. Most names and street addresses are found, but not all: nicknames, rare names and half-written addresses can be missed. What you describe isn’t hidden: a job, a place of work or a rare story can point to someone.',
    check: 'Check before you send: “See” above the field shows the exact text.',
    figures: 'The measured figures are in docs/privacy.md, beside the source of this app.',
  },
  proof: {
    title: 'How to check this yourself',
    text: 'Under every message, “What left” shows what was sent. Whoever has the source can run the proof: it sends marked sentences through the whole product and searches everything the server writes.',
  },
  choices: 'Your choices',
};

const exporting = {
  title: 'Take your data with you',
  rowHint: 'As files you can keep',
  lead: 'Your conversations are only on this device; our server keeps your account. So these are separate files.',
  server: {
    title: 'What our server keeps',
    text: 'Your account, your subscription, devices, logins, and when conversations took place. No conversation is in it, because the server has none.',
    action: 'Download what the server keeps',
    busy: 'Asking the server',
    offline: 'You’re offline. This file comes from the server; try again when you’re back.',
  },
  device: {
    title: 'What is on this device',
    text: 'Your conversations, results, plans, drafts, words to hide and safety plan. The file can be brought back here or on another device. Names stand in it as they are, so keep it where only you can open it.',
    action: 'Export what is on this device',
    busy: 'Reading this device',
  },
  saved: 'The file is in your downloads.',
  failed: 'The file couldn’t be made. Nothing was changed. Try again in a moment.',
};

const askDeletion = {
  title: 'Delete your account',
  lead: 'Here you can have your Solacore account and its data deleted.',
  goes: 'What is deleted',
  goesText:
    'Your address, your password, your devices and logins, your subscription, what you agreed to, and when your conversations took place. At once, with nobody to ask.',
  device: 'What is on your devices',
  deviceText:
    'Conversations are only on your devices. The device on which you delete the account is emptied as well; elsewhere, remove the app or clear its data in the browser.',
  stays: 'What stays, and for how long',
  staysText:
    'For 12 months: a scrambled mark of the device with its number of free conversations used, tied to nobody. For 30 days: backups, from which a deleted account is not brought back.',
  store: 'A subscription from an app store has to be cancelled there.',
  how: 'How to do it',
  howText: 'Log in here. The next page asks once more, then deletes.',
  through: 'If another service takes you back to the start: Settings, then “Delete account”.',
  forgotten: 'If you can’t log in, get a new password by mail first, then come back to this page.',
  forgottenLink: 'Get a new password',
};

export const privacy = { neutral, words, left, page, exporting, askDeletion };

export type PrivacyTexts = typeof privacy;
