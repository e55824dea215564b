export const landing = {
  meta: {
    title: 'Solacore: bring one problem, leave with one plan',
    description:
      'Guided problem solving in five short steps, with an AI that says it is one. What you write is kept on your device, not on our servers.',
  },
  nav: {
    skip: 'Go to the text',
    main: 'This page',
    steps: 'The five steps',
    session: 'A session',
    privacy: 'Privacy',
    plans: 'Plans',
    questions: 'Questions',
    language: 'Language',
    home: 'Solacore, to the start',
  },
  hero: {
    titleFirst: 'Bring one problem.',
    titleSecond: 'Leave with one plan.',
    lead: 'Five short steps with an AI that listens before it suggests. What you write is kept on your device, never on our servers.',
    action: 'Try it now',
    note: 'The first one without an account. Ten free with one.',
    plan: 'A plan, as it looks at the end',
    if: 'If',
    ifText: 'I catch myself rewriting it,',
    then: 'then I will',
    thenText: 'send Sam the second draft.',
  },
  steps: {
    titleFirst: 'It starts in fog.',
    titleSecond: 'It ends on a line.',
    lead: 'Not every feeling lifts in one sitting. The next step gets clearer.',
    items: {
      receive: 'You say it as it comes. It listens first, and gives no advice.',
      clarify: 'What happens, what it does to you, what would be good enough.',
      reframe: 'A view that is truer than the loudest thought, if you believe it.',
      options: 'Different ways forward, side by side. Waiting counts as one.',
      commit: 'One step under fifteen minutes, with a plan for the obstacle.',
    },
  },
  session: {
    title: 'One session, from start to end',
    lead: 'Recorded, not staged for a film: a made-up person, and the replies as the program gave them.',
    play: 'Play',
    pause: 'Pause',
    again: 'Play again',
    talk: 'The conversation',
    place: '{{name}}, {{number}} of 5',
    jump: 'Step {{number}}, {{name}}',
    card: 'What came of this step',
    sentAs: 'Dotted: {{name}} stayed on the device. “Person 1” was sent in place of it.',
    recorded:
      'The built-in guide answers here, a program without an AI model. With a model the replies differ; steps and rules are the same.',
  },
  privacy: {
    title: 'What happens to your words',
    lead: 'The short version. Each sentence of it can be checked.',
    stays: {
      title: 'Stays on your device',
      text: 'Every conversation, result and plan. Delete them there and they are gone. We have no copy to give to anybody.',
    },
    leaves: {
      title: 'Leaves when you send',
      text: 'Your recent messages, with names, numbers and addresses hidden on the device first. They pass through our server’s memory to whoever writes the reply. You are told who that is, and asked before.',
    },
    kept: {
      title: 'Kept on our server',
      text: 'Your account, its devices and log-ins, and when conversations took place. Never what was said, unless you put words into a report about a bad answer yourself: those for 30 days.',
    },
    written: 'As you write it',
    sent: 'As it is sent',
    exampleWritten: 'Sam called from 555 0142, and I said yes again.',
    exampleSent: '<PERSON_1> called from <PHONE_1>, and I said yes again.',
    limitsTitle: 'What we can’t promise',
    limits:
      'That hiding finds everything. On our own test texts it hid {{en}} of 100 such places in English, {{es}} in Spanish and {{zh}} in Chinese. Nicknames and half an address can slip through. So you see the exact text before it goes, and can hide more.',
    proof: 'The proof, and every table of the database',
    policy: 'Privacy policy',
  },
  plans: {
    title: 'Plans',
    lead: 'Begin for free. Help in a crisis is free on every plan, and so is what lies on your device.',
    once: '{{count}} conversations, for as long as you like',
    free: 'No card, no end date',
    aMonth: 'a month',
    aSeat: 'a month for each person',
    orYear: 'or {{price}} a year',
    orYearSeat: 'or {{price}} a year for each person',
    noLimit: 'Conversations without a limit',
    searched_one: 'History and search, {{count}} day back',
    searched_other: 'History and search, {{count}} days back',
    searchedAll: 'History and search, all of it',
    deep: 'Deeper analysis, with a second perspective',
    first: 'First in line when it is busy',
    seats: 'Seats for a team. Nobody sees what another person does',
    note: 'Prices in US dollars, before tax. The payment page shows what you pay before you agree to it. Cancel in two taps; what you paid for lasts to its end.',
    action: 'Start free',
  },
  questions: {
    title: 'Questions',
    items: {
      treatment: {
        ask: 'Is this treatment?',
        answer:
          'No. It is guided problem solving for adults, built on methods that have been studied. It diagnoses nothing and replaces nobody who is trained to help.',
      },
      who: {
        ask: 'Who answers me?',
        answer:
          'A program: an AI model of the provider that this server uses, or a built-in guide without a model. Every reply says which. No person reads along.',
      },
      danger: {
        ask: 'What if I am in danger?',
        answer:
          'Then Solacore stops and shows whom to call where you are. It is no emergency service, and it calls nobody for you. Help works offline, without an account and over every limit.',
      },
      account: {
        ask: 'Do I need an account?',
        answer:
          'Not for a first conversation: it runs in your browser alone. With an account, which takes an e-mail address and a password, ten are free.',
      },
      device: {
        ask: 'What if I lose my device?',
        answer:
          'Then its conversations are lost as well, because they were only there. You can export them to a file at any time and bring them back on another device.',
      },
      offline: {
        ask: 'Does it work without a connection?',
        answer:
          'Yes, once you have opened it. The guide on your device goes on through the five steps, and a message that needs a model can wait.',
      },
      languages: {
        ask: 'In which languages?',
        answer: 'English, Spanish and Simplified Chinese, in a browser and on phones.',
      },
      delete: {
        ask: 'How do I get rid of everything?',
        answer:
          'Delete the account in Settings or on its own page. What we kept goes at once, the device you do it on is emptied, and backups follow within 30 days.',
      },
    },
  },
  close: {
    title: 'What’s weighing on you?',
    text: 'Start anywhere. One sentence is enough.',
    action: 'Try it now',
  },
  footer: {
    label: 'More',
    what: 'An AI, and it says so. Not treatment. For adults.',
    crisis: 'In crisis now? Get help',
    safety: 'What happens in a crisis',
    privacy: 'Privacy policy',
    proof: 'How to check it',
    subprocessors: 'Who else gets data',
    terms: 'Terms',
    support: 'Support',
    deletion: 'Delete your account',
    app: 'Open the app',
  },
  missing: {
    title: 'There’s nothing at this address',
    text: 'The link may be old, or a letter got lost.',
    action: 'To the start',
  },
  picture: 'A horizon: the sky above, the sea below, and the words of the page',
};

export type LandingTexts = typeof landing;
