export const welcome = {
  stepOf: '{{number}} of 4',
  stepLabel: 'Step {{number}} of 4, {{title}}',
  goTo: 'Back to: {{title}}',
  next: 'Next',
  skip: 'Skip',
  done: 'Done',
  again: 'See the first screens again',
  what: {
    title: 'What this is',
    lead: 'Bring one problem. Leave with one small plan.',
    is: 'It is',
    isSteps: 'Five short steps: say it, get it clear, look again, see the options, choose one',
    isYours: 'Yours: you can change, skip or stop anything',
    isSmall: 'A way to one step that fits into fifteen minutes',
    isNot: 'It isn’t',
    notPerson: 'A person. An AI or a built-in guide answers, and it can be wrong',
    notDoctor: 'A doctor, a diagnosis or a treatment',
    notEmergency: 'Emergency help. For that, Help is at the top of every screen',
  },
  leaves: {
    title: 'What leaves your device',
    lead: 'Your conversations are kept here, not with us.',
    asked:
      'From there they go to whoever writes the reply. You’ll be told who it is and asked first',
    limits:
      'Hiding is careful, not perfect. Before you send you can see the exact text and hide more.',
  },
  place: {
    title: 'Language and place',
    lead: 'So that help shows numbers you can call.',
  },
  adults: {
    title: 'For adults',
    lead: 'One question, then you can begin.',
    why: 'Solacore is made for people of 18 and older. Younger people deserve help that is made for them.',
    help: 'If you’re under 18, tell us below: we show you people to talk to. Nothing of this is sent.',
    try: 'Try a conversation',
    tryHint: 'No account. A built-in guide on this device answers, and nothing is sent.',
    account: 'Create an account or log in',
    tickFirst: 'Tick the box to go on.',
  },
  sample: {
    try: 'Try a conversation first, without an account',
    stays:
      'The conversation you tried is on this device. Once you’ve signed up, it’s there with the others.',
    goOn: 'Open it again',
  },
};

export type WelcomeTexts = typeof welcome;
