/** Facts and promises: change code and text together. */
export const terms = {
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
};
