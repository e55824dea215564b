/** Facts and promises: change code and text together. */
export const legal = {
  version: 'Version of {{date}}.',
  reviewed: 'Reviewed by a lawyer: not yet.',
  privacy: {
    title: 'Privacy policy',
    description:
      'What is kept about you, where, for how long, who else gets it, and what you can do.',
    lead: 'What you write stays on your device. This page says what is kept all the same, and what you can do about it.',
    until: 'Kept',
    sections: [
      {
        title: 'Who is responsible',
        text: [
          'Whoever runs the server at this address. How to reach them stands on the support page.',
        ],
      },
      {
        title: 'Why it is allowed',
        text: [
          'What you write can tell about your health. So it is sent for a reply only with your consent, which the app asks for and you can take back in Settings.',
          'Account, devices, plan and usage are needed for the service you asked for. Log-ins, with the front part of the network address, are kept against misuse; that is a legitimate interest. What the law wants kept about payments lies with the payment provider.',
        ],
      },
      {
        title: 'Cookies and the like',
        text: [
          'These pages set no cookie, count nobody and load nothing from other servers.',
          'The app in a browser sets one cookie, so that you stay logged in, and keeps your conversations in the browser’s own storage.',
        ],
      },
      {
        title: 'Your rights',
        text: [
          'See and take along: Settings, “Take your data with you”. Delete: Settings, or the page for it. Take back a consent: Settings, Privacy. To correct something or to object, write to us.',
          'You can also complain to the data protection authority of the place you live in.',
        ],
      },
      {
        title: 'Other countries',
        text: [
          'The provider that writes the replies may be in another country, often in the United States. The app names it before anything is sent. It gets masked words and no account.',
        ],
      },
      {
        title: 'Adults only',
        text: ['Solacore is for people aged 18 and over. Nobody younger should have an account.'],
      },
      {
        title: 'Changes',
        text: [
          'When something changes that matters to you, the app asks again before it sends anything.',
        ],
      },
    ],
  },
  terms: {
    title: 'Terms',
    description: 'What Solacore is, what you can expect of it, and what it expects of you.',
    lead: 'In plain words. Rights that the law gives you stay as they are.',
    sections: [
      {
        title: 'What it is',
        text: [
          'A program that leads adults through a problem in five steps. Its replies come from an AI model or a built-in guide and can be wrong. It is no medical, legal or financial advice, no treatment and no emergency service. What you do is your decision.',
        ],
      },
      {
        title: 'Your account',
        text: [
          'You are 18 or older. An account is for one person, on as many devices as the plan says. Keep your password to yourself.',
        ],
      },
      {
        title: 'Your words',
        text: [
          'They stay yours. We use them for nothing but your reply. The plan you make is yours as well.',
        ],
      },
      {
        title: 'What is not allowed',
        text: [
          'Attacking the service or going around its limits, using it to harm somebody, reselling access. Then an account can be suspended; its reason is told, and what lies on your device stays open to you.',
        ],
      },
      {
        title: 'What we can’t promise',
        text: [
          'That it always runs, that a reply always comes, that a conversation on a lost device can be brought back. A session without an answer is not counted.',
        ],
      },
      {
        title: 'The end',
        text: [
          'You can delete your account at any time. If the service ends, the app says so beforehand, and you can export what you have.',
        ],
      },
      {
        title: 'Liability and law',
        text: [
          'For what the law holds the operator liable for, it is liable; beyond that only as far as it must be. The law of the operator’s country holds, and as a consumer you keep the protection of your own.',
        ],
      },
    ],
  },
  subprocessors: {
    title: 'Who else gets data',
    description: 'Every service that can get something, what it gets, and when.',
    lead: 'Only those that this server uses get anything. Who writes the replies is named in the app before you send.',
    who: 'Who',
    what: 'What they get',
    when: 'When',
    rows: [
      {
        who: 'An AI provider: Anthropic, OpenAI, OpenRouter or a server that works like theirs',
        what: 'Masked words of your last messages, results so far, step and language. No account, no e-mail address, no network address of yours.',
        when: 'At every reply of a model; never when the built-in guide answers.',
      },
      {
        who: 'A mail server',
        what: 'Your e-mail address, and the mail with its link or code.',
        when: 'When a mail is sent.',
      },
      {
        who: 'Google, Apple',
        what: 'That your account there signs in here.',
        when: 'Only if you sign in that way.',
      },
      {
        who: 'Stripe',
        what: 'E-mail address and number of the account, the plan. What you pay with is typed on Stripe’s own page.',
        when: 'When a plan is bought or changed in a browser.',
      },
      {
        who: 'RevenueCat and the app stores',
        what: 'The number of the account, and what was bought.',
        when: 'When a plan is bought on a phone.',
      },
      {
        who: 'An error service (Sentry)',
        what: 'Name and place of an error in the program. Nothing that a person wrote.',
        when: 'When something fails unexpectedly.',
      },
    ],
    nobody: 'Nobody else: no advertising, no analytics company.',
  },
  support: {
    title: 'Support',
    description: 'How to reach the people who run this server, and what to do first.',
    lead: 'For questions about the product. It is read by people, not at once, and it is no way to get help in a crisis.',
    crisis: 'In danger? Here is whom to call',
    mailTitle: 'Write to us',
    mail: 'At this address. Please don’t put in what you talked about; we don’t need it.',
    noMail:
      'This server has no mail address set. The app has a way to report a bad answer: the flag below it.',
    sections: [
      {
        title: 'Can’t log in?',
        text: [
          'Choose “Forgot password” where you log in. A lost device can be replaced with a code that we mail.',
        ],
      },
      {
        title: 'A bad answer?',
        text: [
          'The flag below a reply reports it. You choose which words go along; none do by default.',
        ],
      },
      {
        title: 'A question about a payment?',
        text: [
          'Settings, Plan shows what you have, your receipts and the way to cancel. What was bought in a store is cancelled there.',
        ],
      },
      {
        title: 'Found a security fault?',
        text: ['Please tell us before you tell others, at the same address.'],
      },
    ],
  },
  'delete-account': {
    title: 'Delete your account',
    description: 'What is deleted, what stays and for how long, and how to do it yourself.',
    lead: 'You can have your Solacore account and its data deleted whenever you want, and need no reason.',
    howText: [
      'Log in on the page behind this button. It asks once more, then deletes.',
      'In the app it is in Settings, at the very end: “Delete account”.',
    ],
    action: 'Log in and delete',
    forgotten: 'If you can’t log in, get a new password by mail there first.',
    write: 'If that doesn’t help either, write to us from the address of the account',
  },
  proof: {
    title: 'How to check it',
    description:
      'Table by table what is kept, who gets what, what masking misses, and the proof to run.',
    lead: 'The same page that lies beside the source: what happens to your words, what each table of the database holds and for how long, and the test that searches for what must not be there.',
    language: 'It is written for people who read source code, in English.',
  },
};

export type LegalTexts = typeof legal;
