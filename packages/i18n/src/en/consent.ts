export const consent = {
  title: 'What leaves your device',
  changed: 'Who answers, or this text, has changed. So we ask again.',
  stays: 'Stays here',
  staysTalk: 'Every conversation, result and plan',
  staysDetails:
    'E-mails, phone, card, bank and ID numbers, passwords, and most names and street addresses',
  example: 'Sam called from 555 0142, and I said yes again.',
  exampleReal: 'As you write it',
  exampleSent: 'As it is sent',
  leaves: 'Leaves, when you send',
  leavesWords: 'Your recent messages and results, with those details hidden',
  leavesMemory: 'They pass through our server’s memory and are never stored there',
  leavesModel: 'From there they go to {{providers}}, to write the reply',
  leavesGuide: 'A built-in program on our server writes the reply. Nothing goes to any AI company',
  neverSent: 'Never sent along: your e-mail address, your safety plan, your other conversations',
  ai: 'The replies come from an AI, not from a person. It can be wrong, and it’s no substitute for a doctor or for emergency help.',
  guide:
    'The replies come from a program, not from a person. It can miss the point, and it’s no substitute for a doctor or for emergency help.',
  limits:
    'Hiding is careful, not perfect: it can miss a name, a nickname or an address. Before you send you can see the exact text and hide more. You can take this back in Settings at any time.',
  adult: 'I’m 18 or older',
  share: 'I agree that what I write is sent to {{providers}} to get an answer',
  shareGuide: 'I agree that what I write passes through Solacore’s server to get an answer',
  agree: 'Agree and continue',
  tickBoth: 'Tick both boxes to go on.',
  later: 'Not now',
  underAge: 'I’m under 18',
  asking: 'Looking up who would answer',
  unknown: 'The server can’t be reached, so we can’t say yet who would answer. Nothing was sent.',
  underAgeTitle: 'Solacore is made for adults',
  underAgeText:
    'So it can’t answer you, and nothing you wrote was sent. You’ve done nothing wrong by looking for help. The people below are there for you; a grown-up you trust may be as well.',
  underAgeMistake: 'I’m 18 or older, I tapped that by mistake',
  aiNotice: 'You’re writing with an AI, not a person. {{provider}} answers and can be wrong.',
  aiNoticePlain: 'You’re writing with an AI or a program, not a person. It can be wrong.',
  guideNotice: 'You’re writing with a built-in program, not a person. No AI model is connected.',
  reminder:
    'A reminder after a long time: you’re still writing with an AI or a program, not a person. A break may do you good.',
  settings: {
    title: 'Privacy',
    row: 'Sending for answers',
    agreed: 'Agreed',
    notAgreed: 'Not agreed',
    agreedText: 'You agreed on {{date}}. Answers come from: {{providers}}.',
    notAgreedText:
      'Nothing you write is sent. Before your next message you’ll be asked, with all of it explained.',
    withdrawText:
      'If you take it back, nothing is sent until you agree again. Your conversations can still be read, and help works as before.',
    withdraw: 'Take it back',
    withdrawn: 'Taken back. Nothing is sent until you agree again.',
    guideName: 'the built-in program',
  },
};

export type ConsentTexts = typeof consent;
