export const help = {
  title: 'Help',
  intro:
    'People to talk to, now or later. This page works without a connection and without an account.',
  regionLabel: 'Where you are',
  regionHint: 'Chosen from your device. Kept on this device only.',
  emergency: 'In danger this minute, or hurt?',
  call: 'Call {{number}}',
  text: 'Text {{number}}',
  textWith: 'Text {{body}} to {{number}}',
  website: 'Open the website',
  kinds: {
    emergency: 'Emergency',
    crisis: 'Someone to talk to',
    abuse: 'If someone hurts you',
    other: 'More services',
    directory: 'Other countries',
  },
  verified: 'Checked on {{date}}',
  crisisTitle: 'Let’s check you’re safe.',
  crisisText:
    'What you wrote sounds serious, so we’ve paused. Please talk to a person now. People wrote this page, not the AI.',
  abuseText:
    'What you wrote sounds as if someone may be hurting you, so we’ve paused. Phones can be watched: use a safer one if you can. People wrote this page, not the AI.',
  allHelp: 'All ways to get help',
  imSafe: 'I’m safe, continue',
  secondQuestion: 'One more question before you go on.',
  secondText: 'Are you, or is someone with you, in danger at this moment?',
  noDanger: 'No, nobody is in danger now',
  danger: 'Yes, or I’m not sure',
  stay: 'Then please call now. The conversation can wait.',
  notSaved: 'Not saved with your conversation. Never charged.',
  pinned: 'Help is one tap away for the rest of this conversation.',
  openHelp: 'Open help',
};

export type HelpTexts = typeof help;
